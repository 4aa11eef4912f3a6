package kith.cover;

import java.time.LocalDate;
import kith.record.StaffId;

/**
 * Who sees whose work from a day to a day. Dates and owner of the work stay as they are.
 *
 * @param id the cover
 * @param staff who is away
 * @param staffName who is away, by name
 * @param cover who sees the work
 * @param coverName who sees the work, by name
 * @param fromOn the first day
 * @param toOn the last day
 */
public record CoverSummary(
        CoverId id,
        StaffId staff,
        String staffName,
        StaffId cover,
        String coverName,
        LocalDate fromOn,
        LocalDate toOn) {}
