package kith.casework;

import kith.check.Verdict;
import kith.duedate.DueDate;

/**
 * What to know while a review is being recorded.
 *
 * @param limit by when the next review must be held, or this one finished, with its reason; null where there is no limit
 * @param underFour whether the child was under four, so that the return takes no other code of participation than PN0
 * @param participates whether the council expects the child to take part
 * @param withoutMeeting whether it may be held without a meeting, if everyone agrees
 */
public record ReviewAdvice(DueDate limit, boolean underFour, Verdict participates, Verdict withoutMeeting) {}
