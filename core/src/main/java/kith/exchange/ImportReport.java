package kith.exchange;

import java.util.List;

/**
 * All that is to be said of one import.
 *
 * @param summary how it stands
 * @param files what was read of each file
 * @param refusals a page of the refused rows
 */
public record ImportReport(ImportSummary summary, List<ImportedFile> files, RefusalPage refusals) {}
