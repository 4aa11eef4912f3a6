package kith.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kith.access.Today;
import kith.caserecord.ChildRecord;
import kith.duty.DutyCode;
import kith.overview.ChildHealth;
import kith.overview.ReadingRecord;
import kith.plugin.FormQuestion;
import kith.record.ChildId;
import kith.record.Held;
import kith.web.form.CouncilQuestions;
import kith.worklist.ClockSummary;

/** A child's health and education: how things stand of each kind, what is due, and everything that was recorded. */
@Named
@RequestScoped
public class HealthPage extends ChildPage<ChildHealth> {
    private static final List<String> KINDS =
            List.of("ASSESSMENT", "DENTAL_CHECK", "EYE_TEST", "IMMUNISATION", "DEVELOPMENT_CHECK", "SDQ");

    /** A plan is reviewed in each of three terms. */
    private static final int LATEST = 4;

    @Inject
    private ReadingRecord reading;

    @Inject
    private ShowingClocks showing;

    @Inject
    private CouncilQuestions questions;

    @Inject
    private Text text;

    @Inject
    private Today today;

    /**
     * How things stand of one kind.
     *
     * @param kind such as "Dental check"
     * @param last when it was done last, in words
     * @param next when it is due or was said to be done next, in words; empty where nobody said
     * @param past whether that day has passed
     */
    public record Standing(String kind, String last, String next, boolean past) {}

    @Override
    ChildHealth open(ChildId child) {
        return reading.health(child);
    }

    /** What is due of health and education. */
    public List<ShownClock> getDue() {
        return showing.show(getShown().child().child(), getShown().clocks().open());
    }

    /** How things stand of each kind, whether anything of it was recorded or not. */
    public List<Standing> getStandings() {
        return KINDS.stream().map(this::standing).toList();
    }

    private Standing standing(String kind) {
        Optional<ChildRecord.Health> last = getShown().events().stream()
                .map(Held::said)
                .filter(event -> event.kind().equals(kind) && !event.refused())
                .findFirst();
        LocalDate next = kind.equals("ASSESSMENT")
                ? due()
                : last.map(ChildRecord.Health::nextOn).orElse(null);
        String done = last.map(event -> event.score() == null
                        ? text.day(event.doneOn())
                        : text.of("health.standing.score", event.doneOn(), event.score()))
                .orElse(text.get("fact.notRecorded"));
        return new Standing(
                text.get("health.kind." + kind), done, text.day(next), next != null && next.isBefore(today.date()));
    }

    /** By when the law wants the next assessment, or null. */
    private LocalDate due() {
        return getShown().clocks().open().stream()
                .filter(clock -> clock.duty() == DutyCode.HEALTH_ASSESSMENT)
                .map(ClockSummary::dueOn)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    /** The personal education plans of about the last year. */
    public List<Held<ChildRecord.Plan>> getLatestEducationPlans() {
        return getShown().educationPlans().subList(0, latest());
    }

    /** The personal education plans before these. */
    public List<Held<ChildRecord.Plan>> getEarlierEducationPlans() {
        return getShown()
                .educationPlans()
                .subList(latest(), getShown().educationPlans().size());
    }

    private int latest() {
        return Math.min(LATEST, getShown().educationPlans().size());
    }

    /** What was answered to the council's own questions at an assessment; nothing for what is none. */
    public List<CouncilQuestions.Answered> assessed(ChildRecord.Health event) {
        return event.kind().equals("ASSESSMENT")
                ? answered(FormQuestion.Form.HEALTH_ASSESSMENT, getShown().assessed(), event.doneOn())
                : List.of();
    }

    /** What was answered to the council's own questions about a personal education plan. */
    public List<CouncilQuestions.Answered> educated(ChildRecord.Plan plan) {
        return answered(FormQuestion.Form.PERSONAL_EDUCATION_PLAN, getShown().educated(), plan.completedOn());
    }

    private List<CouncilQuestions.Answered> answered(
            FormQuestion.Form form, Map<LocalDate, Map<String, String>> given, LocalDate day) {
        return questions.shown(form, given.getOrDefault(day, Map.of()));
    }

    /** What was done, by whom, what was found and when it is to be done next. */
    public String more(ChildRecord.Health event) {
        return Stream.of(
                        event.refused() ? text.get("health.said.refused") : null,
                        event.doneBy() == null ? null : text.of("health.said.by", event.doneBy()),
                        event.score() == null ? null : text.of("health.said.score", event.score()),
                        event.findings() == null ? null : event.findings().replaceAll("[.]?\\s*$", "."),
                        event.nextOn() == null ? null : text.of("health.said.next", event.nextOn()))
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" "));
    }

    /** What the return says of a year, in a sentence. */
    public String outcome(ChildRecord.Outcome year) {
        String said = Stream.of(
                        year.healthAssessment() == null ? null : said("ASSESSMENT", year.healthAssessment()),
                        year.teethCheck() == null ? null : said("DENTAL_CHECK", year.teethCheck()),
                        year.immunisations() == null ? null : said("IMMUNISATION", year.immunisations()),
                        year.sdqScore() == null ? null : text.get("health.kind.SDQ") + ": " + year.sdqScore())
                .filter(Objects::nonNull)
                .collect(Collectors.joining("; "));
        return text.of("health.outcome", LocalDate.of(year.yearEnding(), 3, 31), said);
    }

    private String said(String kind, boolean done) {
        return text.get("health.kind." + kind) + ": " + text.get(done ? "yes" : "no");
    }

    /** The school term that lasts or comes next, in a sentence; empty where none is entered or the nation has no such rule. */
    public String getTerm() {
        return getShown().term() == null
                ? ""
                : text.of(
                        "health.term",
                        getShown().term().name(),
                        getShown().term().from(),
                        getShown().term().until());
    }

    /** The address at which a row is worked on. */
    public String to(String page, Held<?> row) {
        return Address.of("/child/" + page)
                .with("child", getChild())
                .with("row", row.id())
                .toString();
    }

    /** Where the personal education plan is recorded. */
    public String getToPlan() {
        return Address.of("/child/record-plan")
                .with("child", getChild())
                .with("kind", "EDUCATION")
                .toString();
    }
}
