package kith.casefile;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import kith.check.Adjournment;
import kith.check.CarePlanInTime;
import kith.check.CeasingApproval;
import kith.check.Participation;
import kith.check.ReviewWithoutMeeting;
import kith.check.ShortBreaks;
import kith.check.SixMonthlyVisits;
import kith.check.Verdict;
import kith.check.VisitRecord;
import kith.council.PolicyInForce;
import kith.council.SettingAnswer;
import kith.duedate.Wording;
import kith.duedate.WorkingDays;
import kith.duty.ChildFacts.Stay;
import kith.law.Law;
import kith.plugin.LimitQuestion;

/** A rule that gives an answer rather than a date. */
final class CaseQuestion {
    private static final Map<String, CaseQuestion.Asked> QUESTIONS = new TreeMap<>(Map.ofEntries(
            Map.entry("setting", CaseQuestion::setting),
            Map.entry("review without a meeting", CaseQuestion::reviewWithoutMeeting),
            Map.entry("adjourning again", CaseQuestion::adjourningAgain),
            Map.entry("visits six months apart", CaseQuestion::sixMonthsApart),
            Map.entry("visit record", CaseQuestion::visitRecord),
            Map.entry("taking part", CaseQuestion::takingPart),
            Map.entry("participation code", CaseQuestion::participationCode),
            Map.entry("short breaks", CaseQuestion::shortBreaks),
            Map.entry("approval of ceasing", CaseQuestion::approvalOfCeasing),
            Map.entry("care plan in time", CaseQuestion::carePlanInTime),
            Map.entry("birthday", CaseQuestion::birthday)));

    private final Case example;
    private final CaseFacts facts;
    private final Wording wording;

    private CaseQuestion(Case example, Wording wording) {
        this.example = example;
        this.facts = CaseFacts.of(example);
        this.wording = wording;
    }

    /**
     * An answer as case files write it, with its reasons.
     *
     * @param answer such as "refused"
     * @param why a line for each reason
     */
    record Answered(String answer, String why) {}

    private interface Asked {
        Answered answer(CaseQuestion question);
    }

    /** The answer to what a case asks, or empty where it asks for a duty. */
    static Optional<Answered> answer(Case example, Wording wording) {
        return Optional.ofNullable(QUESTIONS.get(example.rule()))
                .map(asked -> asked.answer(new CaseQuestion(example, wording)));
    }

    /** The names of the rules that give an answer. */
    static Set<String> rules() {
        return QUESTIONS.keySet();
    }

    private Answered setting() {
        Cell setting = noted("setting");
        Cell value = noted("value");
        return switch (setting.text()) {
            case "word for review" -> answered(SettingAnswer.word(value.text()));
            case "participation age" -> answered(SettingAnswer.participationAge(value.number()));
            case "review chair" ->
                answered(SettingAnswer.chair(
                        example.nation(), value.text().equals("independent reviewing officer"), facts.askedOn()));
            default -> {
                LimitQuestion question = CaseRunner.question(setting, Pairs.words(setting.text()));
                yield answered(SettingAnswer.to(question, value.limit(), PolicyInForce.bareLaw(example.nation())));
            }
        };
    }

    private static Answered answered(SettingAnswer answer) {
        String why = answer.witness() == null
                ? "No start day shows it to be looser than the law."
                : "From " + Wording.date(answer.witness().start()) + " it gives "
                        + Wording.date(answer.witness().proposed()) + ", the law "
                        + Wording.date(answer.witness().law()) + ".";
        return new Answered(answer.verdict().code(), why);
    }

    private Answered reviewWithoutMeeting() {
        return answered(ReviewWithoutMeeting.check(
                law(),
                facts.askedOn(),
                stay().longTermFrom(),
                facts.day("last meeting"),
                noted("child agrees").yes(),
                noted("everyone agrees").yes()));
    }

    private Answered adjourningAgain() {
        return answered(Adjournment.check(
                law(), facts.askedOn(), noted("times adjourned").number()));
    }

    private Answered sixMonthsApart() {
        return answered(SixMonthlyVisits.check(
                law(),
                facts.askedOn(),
                stay().type(),
                stay().longTermFrom(),
                noted("child agrees").yes()));
    }

    private Answered visitRecord() {
        Cell reason = noted("reason");
        VisitRecord.Reason lawful =
                switch (reason.text()) {
                    case "" -> null;
                    case "the child refused" -> VisitRecord.Reason.CHILD_REFUSED;
                    case "not appropriate" -> VisitRecord.Reason.NOT_APPROPRIATE;
                    case "not possible" -> VisitRecord.Reason.NOT_POSSIBLE;
                    default -> throw reason.wrong("the child refused, not appropriate, not possible or nothing");
                };
        return answered(
                VisitRecord.check(law(), facts.askedOn(), noted("seen alone").yes(), lawful));
    }

    private Answered takingPart() {
        int age = facts.number("participation age", Participation.CODED_FROM);
        return answered(Participation.expected(
                law(), facts.child().bornOn(), noted("review").day(), age));
    }

    private Answered participationCode() {
        Verdict verdict = Participation.code(
                facts.child().bornOn(),
                facts.day("review"),
                noted("code").text(),
                facts.child().legalStatuses().get(0).code());
        Answered answered = answered(verdict);
        return verdict.answer() == Verdict.Answer.INVALID
                ? new Answered("invalid, " + verdict.authority().section(), answered.why())
                : answered;
    }

    private Answered shortBreaks() {
        return answered(ShortBreaks.check(
                law(),
                facts.askedOn(),
                noted("longest stay").number(),
                noted("days in twelve months").number()));
    }

    private Answered approvalOfCeasing() {
        return answered(CeasingApproval.check(
                law(),
                days(),
                facts.child().bornOn(),
                facts.child().periods().get(0).from(),
                facts.child().periods().get(0).ceasingDecidedOn(),
                noted("in care").yes()));
    }

    private Answered carePlanInTime() {
        return answered(CarePlanInTime.check(
                law(),
                days(),
                stay().from(),
                noted("plan ready").day(),
                noted("practicable before").yes()));
    }

    private Answered birthday() {
        LocalDate day = facts.child().bornOn().plusYears(noted("age").number());
        return new Answered(day.toString(), "The corresponding date, or 28 February for a child born on the 29th.");
    }

    private Answered answered(Verdict verdict) {
        String reason = wording.sentence(verdict.why());
        String why = verdict.authority() == null ? reason : reason + "\n" + wording.citation(verdict.authority());
        return new Answered(Pairs.words(verdict.answer().name()), why);
    }

    private Cell noted(String name) {
        return facts.needed(name);
    }

    private Stay stay() {
        return facts.child().placements().get(0);
    }

    private Law law() {
        return Law.of(example.nation());
    }

    private WorkingDays days() {
        return WorkingDays.of(example.nation());
    }
}
