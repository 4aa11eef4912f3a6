package kith.exclusion;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import kith.caserecord.ChildRecord;
import kith.plugin.Participant;

/**
 * What to know before somebody is proposed to be kept from a review.
 *
 * @param meetsOn the day of the meeting
 * @param mayBe who of those invited may be kept from it, and is not proposed already
 * @param decide who must all agree
 * @param mine as what the officer at work decides; none where it is for others
 */
public record ExclusionAdvice(
        LocalDate meetsOn, List<ChildRecord.Invitee> mayBe, Set<Participant> decide, Set<Participant> mine) {}
