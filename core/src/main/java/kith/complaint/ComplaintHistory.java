package kith.complaint;

import java.util.List;

/**
 * One complaint with what it said before.
 *
 * @param row the complaint
 * @param earlier what it said before it was corrected, latest first
 */
public record ComplaintHistory(ComplaintRow row, List<EarlierComplaint> earlier) {}
