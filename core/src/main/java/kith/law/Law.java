package kith.law;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import kith.duedate.RuleNotInForce;
import kith.plugin.Authority;
import kith.plugin.Limit;
import kith.plugin.LimitQuestion;
import kith.plugin.Nation;
import kith.plugin.Ruling;

/** One nation's law: for each question the limit with its authority, or nothing where no rule of that nation was found. */
public final class Law {
    private static final Map<Nation, Law> LAWS = Map.of(
            Nation.ENGLAND, EnglishLaw.rules(),
            Nation.WALES, WelshLaw.rules(),
            Nation.SCOTLAND, ScottishLaw.rules(),
            Nation.NORTHERN_IRELAND, NorthernIrishLaw.rules());

    private final Map<LimitQuestion, Optional<Ruling<Limit>>> limits = new EnumMap<>(LimitQuestion.class);
    private final Map<Principle, Authority> principles = new EnumMap<>(Principle.class);

    Law() {
        for (LimitQuestion question : LimitQuestion.values()) {
            limits.put(question, Optional.empty());
        }
    }

    /** The law of a nation. */
    public static Law of(Nation nation) {
        return LAWS.get(nation);
    }

    /**
     * The limit for a clock that starts on a day.
     *
     * @return empty where Kith holds no such rule of this nation; then nothing is due by it
     * @throws RuleNotInForce if the rule did not bind on that day
     */
    public Optional<Ruling<Limit>> limit(LimitQuestion question, LocalDate on) {
        Optional<Ruling<Limit>> ruling = limits.get(question);
        if (ruling.isPresent()) {
            requireInForce(ruling.get().authority(), on);
        }
        return ruling;
    }

    /** The limit as it stands in the newest text, whatever the day; empty where Kith holds no such rule. */
    public Optional<Ruling<Limit>> limit(LimitQuestion question) {
        return limits.get(question);
    }

    /** Whether the limit, where there is one at all, binds on a day. */
    public boolean inForce(LimitQuestion question, LocalDate on) {
        Optional<Ruling<Limit>> ruling = limits.get(question);
        return ruling.isEmpty() || !on.isBefore(ruling.get().authority().inForceFrom());
    }

    /**
     * Where the law says what a principle says.
     *
     * @return empty where Kith holds no such rule of this nation
     * @throws RuleNotInForce if the rule did not bind on that day
     */
    public Optional<Authority> authority(Principle principle, LocalDate on) {
        Authority authority = principles.get(principle);
        if (authority != null) {
            requireInForce(authority, on);
        }
        return Optional.ofNullable(authority);
    }

    /** Where the law says what a principle says, as it stands in the newest text; empty where Kith holds no such rule. */
    public Optional<Authority> authority(Principle principle) {
        return Optional.ofNullable(principles.get(principle));
    }

    Law limit(LimitQuestion question, Limit limit, Authority authority) {
        limits.put(question, Optional.of(new Ruling<>(limit, authority)));
        return this;
    }

    Law principle(Principle principle, Authority authority) {
        principles.put(principle, authority);
        return this;
    }

    private static void requireInForce(Authority authority, LocalDate on) {
        if (on.isBefore(authority.inForceFrom())) {
            throw new RuleNotInForce(authority, on);
        }
    }
}
