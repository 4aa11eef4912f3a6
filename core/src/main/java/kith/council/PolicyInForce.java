package kith.council;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kith.duedate.Closures;
import kith.duedate.SchoolTerm;
import kith.duedate.WorkingDays;
import kith.duty.DatedSetting;
import kith.duty.Policy;
import kith.law.Law;
import kith.law.Principle;
import kith.plugin.Limit;
import kith.plugin.LimitQuestion;
import kith.plugin.Nation;
import kith.plugin.Question;
import kith.plugin.Ruling;

/**
 * The rules in force for one council: the law of its nation, what its plugin adds, and what its administrator set. The rules of
 * duty take the strictest of the dates from every start day, so a council's limit can only bring a date forward.
 */
public final class PolicyInForce implements Policy {
    private static final CouncilCalendar.Days NO_DAYS = new CouncilCalendar.Days(Closures.NONE, List.of());

    private final Nation nation;
    private final Map<LimitQuestion, Ruling<Limit>> limits;
    private final Map<Question, Ruling<?>> says;
    private final Map<Question, List<DatedSetting<?>>> settings;
    private final CouncilCalendar.Days calendar;

    private PolicyInForce(
            Nation nation,
            Map<LimitQuestion, Ruling<Limit>> limits,
            Map<Question, Ruling<?>> says,
            Map<Question, List<DatedSetting<?>>> settings,
            CouncilCalendar.Days calendar) {
        this.nation = nation;
        this.limits = limits;
        this.says = says;
        this.settings = settings;
        this.calendar = calendar;
    }

    /** The law as it stands, for a council without a plugin. */
    public static PolicyInForce bareLaw(Nation nation) {
        return new PolicyInForce(nation, Map.of(), Map.of(), Map.of(), NO_DAYS);
    }

    /** The law and what a council's plugin adds. */
    public static PolicyInForce of(InstalledPlugin plugin) {
        return with(plugin.nation(), plugin.limits()).saying(plugin.rulings());
    }

    /** The law and some limits of a council's own, as a case file states them. */
    public static PolicyInForce with(Nation nation, Map<LimitQuestion, Ruling<Limit>> limits) {
        return new PolicyInForce(nation, Map.copyOf(limits), Map.of(), Map.of(), NO_DAYS);
    }

    /** The same with what the council says besides its limits. */
    public PolicyInForce saying(Map<Question, Ruling<?>> rulings) {
        return new PolicyInForce(nation, limits, Map.copyOf(rulings), settings, calendar);
    }

    /**
     * The same with what the council's administrator set.
     *
     * @param set the settings of each question, in the order in which one replaces another
     */
    public PolicyInForce with(Map<Question, List<DatedSetting<?>>> set) {
        return set.isEmpty() ? this : new PolicyInForce(nation, limits, says, Map.copyOf(set), calendar);
    }

    /** The same with the days on which the council is closed and its school terms. */
    public PolicyInForce with(CouncilCalendar.Days days) {
        return new PolicyInForce(nation, limits, says, settings, days);
    }

    @Override
    public Nation nation() {
        return nation;
    }

    @Override
    public WorkingDays workingDays() {
        return WorkingDays.of(nation);
    }

    @Override
    public Optional<Ruling<Limit>> law(LimitQuestion question, LocalDate on) {
        return Law.of(nation).limit(question, on);
    }

    @Override
    public boolean inForce(LimitQuestion question, LocalDate on) {
        return Law.of(nation).inForce(question, on);
    }

    @Override
    public Optional<Ruling<Limit>> council(LimitQuestion question) {
        return Optional.ofNullable(limits.get(question));
    }

    @Override
    @SuppressWarnings("unchecked") // Each family of questions asks the plugin for its own kind of answer only.
    public <T> Optional<Ruling<T>> says(Question question) {
        return Optional.ofNullable((Ruling<T>) says.get(question));
    }

    @Override
    @SuppressWarnings("unchecked") // Each family of questions is set with its own kind of answer only.
    public <T> List<DatedSetting<T>> settings(Question question) {
        return (List<DatedSetting<T>>) (List<?>) settings.getOrDefault(question, List.of());
    }

    @Override
    public Closures closures() {
        return calendar.closures();
    }

    @Override
    public Optional<Ruling<List<SchoolTerm>>> schoolTerms() {
        return Law.of(nation)
                .authority(Principle.EDUCATION_PLAN_EACH_TERM)
                .map(authority -> new Ruling<>(calendar.terms(), authority));
    }
}
