package kith.check;

import java.time.LocalDate;
import kith.law.Law;
import kith.law.Principle;
import kith.plugin.Authority;

/** Whether the law pauses the health assessment: only while the child, being of sufficient understanding, refuses it. */
public final class HealthAssessmentRefused {
    private HealthAssessmentRefused() {}

    /**
     * @param law the nation's law
     * @param on the day from which the child refuses
     * @param refuses whether the child was asked and refuses
     * @param understands whether the child is of sufficient understanding to do so
     */
    public static Verdict check(Law law, LocalDate on, boolean refuses, boolean understands) {
        Authority authority =
                law.authority(Principle.HEALTH_ASSESSMENT_REFUSED, on).orElse(null);
        if (authority == null) {
            return refused(null, "answer.health-refused.no-rule");
        }
        if (!refuses) {
            return refused(authority, "answer.health-refused.not-asked");
        }
        return understands
                ? Verdict.of(Verdict.Answer.ALLOWED, authority, "answer.health-refused.allowed")
                : refused(authority, "answer.health-refused.understanding");
    }

    private static Verdict refused(Authority authority, String key) {
        return Verdict.of(Verdict.Answer.REFUSED, authority, key);
    }
}
