package kith.web.form;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import kith.access.CurrentOfficer;
import kith.caserecord.ChildRecord.CommunicationNeed;
import kith.caserecord.ChildRecord.PlannedVisit;
import kith.check.VisitRecord;
import kith.form.Saved;
import kith.form.Submission;
import kith.overview.ReadingRecord;
import kith.overview.VisitPlanning;
import kith.plugin.FormQuestion;
import kith.record.ChildId;
import kith.record.Held;
import kith.visit.PlannedTogether;
import kith.visit.PlanningVisits;
import kith.visit.VisitAlreadyRecorded;
import kith.visit.VisitBeforeBirth;
import kith.visit.Visiting;
import kith.visit.WholeVisit;
import kith.web.Choice;

/** Recording a visit made or attempted, to one child or several at once; correcting one, and taking one back. */
@Named
@RequestScoped
public class RecordVisitPage extends ChildFormPage {

    @Inject
    private Visiting visiting;

    @Inject
    private VisitFields fields;

    @Inject
    private CouncilQuestions questions;

    @Inject
    private CurrentOfficer current;

    @Inject
    private PlanningVisits plans;

    @Inject
    private OtherChildren otherChildren;

    @Inject
    private ReadingRecord reading;

    private Held<WholeVisit> visit;
    private List<OtherChildren.Other> others = List.of();
    private PlannedTogether planned;
    private VisitPlanning planning;
    private String plan;

    @Override
    public String getForm() {
        return "visit";
    }

    @Override
    protected String shownOn() {
        return "visits";
    }

    @Override
    protected void open() {
        super.open();
        if (!isCorrecting() && plan != null && !plan.isEmpty()) {
            planned = plans.planned(child(), number(plan));
        }
    }

    @Override
    protected void stay() {
        super.stay();
        if (planning == null) {
            planning = reading.planning(child());
            others = isCorrecting() ? List.of() : otherChildren.of(child());
        }
    }

    @Override
    protected void open(long row) {
        visit = visiting.visit(child(), row);
    }

    @Override
    protected Map<String, String> fresh() {
        if (isCorrecting()) {
            Map<String, String> typed = fields(visit.said());
            typed.put("version", Integer.toString(visit.version()));
            return typed;
        }
        Map<String, String> typed = new LinkedHashMap<>();
        typed.put("visitor", current.get().name());
        if (planned != null) {
            PlannedVisit said = planned.plan().said();
            put(typed, "visitedOn", said.plannedOn().isAfter(today()) ? today() : said.plannedOn());
            put(typed, "announced", (Boolean) said.announced());
            typed.put("visitor", said.visitor());
            others.stream()
                    .filter(other -> planned.others().contains(other.child()))
                    .forEach(other -> typed.put(other.prefix() + "too", "yes"));
        }
        return typed;
    }

    @Override
    protected Map<String, String> fields(Record said) {
        WholeVisit held = (WholeVisit) said;
        Map<String, String> typed = new LinkedHashMap<>();
        fields.putCommon(typed, held.visit());
        fields.putPart(typed, held, "");
        return typed;
    }

    @Override
    protected Saved send(Submission form, Answers answers) {
        WholeVisit before = visit == null ? null : visit.said();
        VisitFields.Common common =
                fields.common(answers, before == null ? null : before.visit().together());
        WholeVisit said = fields.part(answers, common, "", before);
        Map<ChildId, WholeVisit> too = too(answers, common);
        String why = isCorrecting() ? answers.words("why", "form.why.missing") : null;
        if (answers.wrong()) {
            return null;
        }
        try {
            return isCorrecting()
                    ? visiting.correct(child(), form, seen(row()), said, why, whyLate())
                    : visiting.record(
                            child(),
                            form,
                            said,
                            too,
                            planned == null ? null : planned.plan().id(),
                            whyLate());
        } catch (VisitBeforeBirth refused) {
            answers.refuse("visitedOn", text.of("visit.beforeBirth", refused.bornOn()));
            return null;
        } catch (VisitAlreadyRecorded already) {
            answers.refuse("visitedOn", text.of("visit.already", common.on(), common.visitor()));
            return null;
        }
    }

    private Map<ChildId, WholeVisit> too(Answers answers, VisitFields.Common common) {
        Map<ChildId, WholeVisit> too = new LinkedHashMap<>();
        if (!OtherChildren.anyChosen(getTyped())) {
            return too;
        }
        for (OtherChildren.Other other : otherChildren.of(child())) {
            if (answers.ticked(other.prefix() + "too")) {
                too.put(other.child(), fields.part(answers, common, other.prefix(), null));
            }
        }
        return too;
    }

    @Override
    public void takeBack() {
        submit(() -> {
            Answers answers = answers();
            String why = answers.words("why", "form.why.missing");
            return why == null ? null : visiting.takeBack(child(), submission(), seen(row()), why);
        });
    }

    /** The other children who can be visited at once; none where a visit is corrected. */
    public List<OtherChildren.Other> getOthers() {
        return others;
    }

    /** Whether the visit that is corrected was made to several children at once. */
    public boolean isTogether() {
        return visit != null && visit.said().visit().together() != null;
    }

    /** Whether something stands in one of these fields, or is wrong there, so that the part of the form is open. */
    public boolean opened(String prefix, String names) {
        return getTyped().entrySet().stream()
                .filter(field -> !field.getValue().isBlank())
                .map(Map.Entry::getKey)
                .anyMatch(field -> Stream.of(names.split(" ")).anyMatch(name -> field.startsWith(prefix + name)));
    }

    /** What the council asks besides. */
    public List<CouncilQuestions.Asked> getAsked() {
        return questions.of(FormQuestion.Form.VISIT);
    }

    /** What a visit talks of. */
    public List<Choice> getItems() {
        return choices("visit.about.", VisitFields.ABOUT);
    }

    public List<Choice> getBedrooms() {
        return choices("visit.bedroom.", VisitFields.BEDROOM);
    }

    public List<Choice> getPlaces() {
        return choices("visit.where.", VisitFields.WHERE);
    }

    public List<Choice> getShares() {
        return choices("visit.share.", VisitFields.SHARE);
    }

    private List<Choice> choices(String family, List<String> codes) {
        return codes.stream()
                .map(code -> new Choice(code, text.get(family + code), false))
                .toList();
    }

    /** Yes and no. */
    public List<Choice> getYesNo() {
        return List.of(new Choice("yes", text.get("yes"), false), new Choice("no", text.get("no"), false));
    }

    /** The lawful reasons for not speaking to the child in private, and one that came in words with an import. */
    public List<Choice> getReasons() {
        Stream<Choice> lawful = Stream.of(VisitRecord.Reason.values())
                .map(reason -> new Choice(reason.name(), text.get("visit.notAlone." + reason), false));
        String imported = visit == null ? null : visit.said().visit().notAloneReason();
        boolean words = imported != null && !VisitFields.REASONS.contains(imported);
        return words
                ? Stream.concat(lawful, Stream.of(new Choice(imported, imported, false)))
                        .toList()
                : lawful.toList();
    }

    /** How the child communicates, where that needs an arrangement; none while the form is being saved. */
    public List<CommunicationNeed> getNeeds() {
        return planning == null ? List.of() : planning.needs();
    }

    /** Whether the record says that the child has a disability. */
    public boolean isDisability() {
        return planning != null && Boolean.TRUE.equals(planning.disability());
    }

    /** The plan that the visit comes from. */
    public String getPlan() {
        return plan;
    }

    public void setPlan(String plan) {
        this.plan = plan;
    }
}
