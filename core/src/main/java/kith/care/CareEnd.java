package kith.care;

import java.time.LocalDate;

/**
 * How being looked after ends.
 *
 * @param toOn the day on which it ended
 * @param reason code of the list {@code reason-ceased}
 * @param decidedOn when the council decided to end it; null where no decision of the council's ended it
 * @param approvedOn when the nominated officer, or the director, approved that decision, or null
 */
public record CareEnd(LocalDate toOn, String reason, LocalDate decidedOn, LocalDate approvedOn) {}
