package kith.health;


/**
 * What the return says of a year in care, for which it gives no dates (OC2); null where it says nothing.
 *
 * @param yearEnding the year of the 31 March that ends it
 * @param sdqScore strengths and difficulties score, 0 to 40
 * @param sdqReason code of the list {@code sdq-reason} on why there is no score
 * @param convicted whether convicted in the year
 * @param healthCheck whether health surveillance checks are up to date, under five
 * @param immunisations whether immunisations are up to date
 * @param teethCheck whether a dentist checked the teeth
 * @param healthAssessment whether the yearly health assessment was done
 * @param substanceMisuse whether a substance misuse problem was identified
 * @param interventionReceived whether an intervention was received
 * @param interventionOffered whether an intervention was offered
 */
public record OutcomeRecord(int yearEnding, Integer sdqScore, String sdqReason, Boolean convicted, Boolean healthCheck, Boolean immunisations, Boolean teethCheck, Boolean healthAssessment, Boolean substanceMisuse, Boolean interventionReceived, Boolean interventionOffered) {}
