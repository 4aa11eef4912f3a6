package kith.setting;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import kith.council.PolicyInForce;
import kith.council.SettingAnswer;
import kith.duedate.WorkingDays;
import kith.duty.Policy;
import kith.form.FormRefused;
import kith.plugin.Limit;
import kith.plugin.LimitQuestion;
import kith.plugin.LimitQuestion.Counting;
import kith.plugin.Nation;
import kith.plugin.Ruling;

/** Which limits can be set, and what Kith answers to them. Nonsense is refused at its field; what is too loose by the law. */
final class LimitRules {
    private static final int YEARS = 2;
    private static final int YEARS_KEPT = 150;

    private LimitRules() {}

    /**
     * Answers a proposed limit.
     *
     * @param answer such as {@code 20 WORKING_DAYS}
     * @throws FormRefused naming the field, where it is nonsense
     */
    static Judgement judge(LimitQuestion question, String answer, LocalDate from, PolicyInForce policy) {
        return limit(question, readLimit(question, answer), from, policy);
    }

    private static Judgement limit(LimitQuestion question, Limit limit, LocalDate from, PolicyInForce policy) {
        SettingAnswer law = SettingAnswer.to(question, limit, policy);
        SettingAnswer plugin = policy.council(question)
                .map(own -> SettingAnswer.to(question, limit, new Plugin(policy, own)))
                .orElse(null);
        Optional<Ruling<Limit>> binding =
                policy.inForce(question, from) ? policy.law(question, from) : Optional.empty();
        return new Judgement(law.verdict(), law, binding.map(Ruling::authority).orElse(null), plugin);
    }

    private static Limit readLimit(LimitQuestion question, String answer) {
        String[] parts = answer.split(" ", 2);
        int amount = AnswerRules.number("amount", parts[0]);
        Limit.Unit unit = parts.length < 2 ? null : unit(question, parts[1]);
        if (unit == null) {
            throw FormRefused.of("unit", "refused.setting.unit");
        }
        int most = most(question, unit);
        if (amount < 1 || amount > most) {
            throw FormRefused.of("amount", "refused.setting.amount", new Limit(1, unit), new Limit(most, unit));
        }
        return new Limit(amount, unit);
    }

    private static Limit.Unit unit(LimitQuestion question, String name) {
        return units(question).stream()
                .filter(unit -> unit.name().equals(name))
                .findFirst()
                .orElse(null);
    }

    /** The units in which a limit can be set. */
    static List<Limit.Unit> units(LimitQuestion question) {
        return switch (question.counting()) {
            case AFTER, LASTING ->
                List.of(Limit.Unit.WORKING_DAYS, Limit.Unit.DAYS, Limit.Unit.WEEKS, Limit.Unit.MONTHS);
            case BEFORE -> List.of(Limit.Unit.WORKING_DAYS, Limit.Unit.DAYS, Limit.Unit.WEEKS);
            case AT_MOST -> List.of(Limit.Unit.DAYS, Limit.Unit.WEEKS);
            case AT_LEAST -> List.of(Limit.Unit.YEARS);
        };
    }

    /** No limit is longer than two years, and no record is kept for longer than 150: more is a slip of the pen. */
    private static int most(LimitQuestion question, Limit.Unit unit) {
        int years = question.counting() == Counting.AT_LEAST ? YEARS_KEPT : YEARS;
        return switch (unit) {
            case WORKING_DAYS -> years * 250;
            case DAYS -> years * 365;
            case WEEKS -> years * 52;
            case MONTHS -> years * 12;
            case YEARS -> years;
        };
    }

    /** The plugin's limit in the law's place, to compare with it by the dates it gives. */
    private record Plugin(Policy policy, Ruling<Limit> own) implements Policy {
        @Override
        public Nation nation() {
            return policy.nation();
        }

        @Override
        public WorkingDays workingDays() {
            return policy.workingDays();
        }

        @Override
        public Optional<Ruling<Limit>> law(LimitQuestion question, LocalDate on) {
            return Optional.of(own);
        }

        @Override
        public boolean inForce(LimitQuestion question, LocalDate on) {
            return true;
        }

        @Override
        public Optional<Ruling<Limit>> council(LimitQuestion question) {
            return Optional.empty();
        }
    }
}
