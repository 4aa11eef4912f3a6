package kith.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import kith.access.CurrentOfficer;
import kith.access.Permission;
import kith.access.Today;
import kith.caserecord.ChildRecord;
import kith.oversight.MidwayCheck;
import kith.overview.ChildOversight;
import kith.overview.ReadingOversight;
import kith.record.ChildId;
import kith.record.Held;

/** How the reviewing officer watches over a child between reviews. */
@Named
@RequestScoped
public class OversightPage extends ChildPage<ChildOversight> {

    @Inject
    private ReadingOversight reading;

    @Inject
    private OversightWords words;

    @Inject
    private ShowingDisputes showingDisputes;

    @Inject
    private ComplaintWords complaintWords;

    @Inject
    private CurrentOfficer current;

    @Inject
    private Text text;

    @Inject
    private Today today;

    private List<OversightWords.Event> events;
    private List<ShownDispute> disputes;
    private List<Concern> concerns;
    private List<ComplaintWords.Line> complaints;

    @Override
    ChildOversight open(ChildId child) {
        ChildOversight read = reading.oversight(child);
        events = words.eventsOfOne(read.events());
        disputes = showingDisputes.show(read);
        boolean may = current.get().may(Permission.RECORD_VISIT);
        concerns = read.concerns().stream().map(row -> concern(row, may)).toList();
        complaints = complaintWords.lines(read.complaints());
        return read;
    }

    /** Safeguarding events that wait for the officer. */
    public List<OversightWords.Event> getEvents() {
        return events;
    }

    /**
     * A carer's concern.
     *
     * @param title which carer raised it, and when
     * @param concern the concern in words
     * @param tag where it is
     * @param told who was told when, and what was answered, each in a sentence
     * @param steps what this officer may record of it, each with its address
     */
    public record Concern(String title, String concern, Tag tag, List<String> told, List<Choice> steps) {}

    /** What carers are concerned about, latest first. */
    public List<Concern> getConcerns() {
        return concerns;
    }

    private Concern concern(Held<ChildRecord.CarerConcern> row, boolean may) {
        ChildRecord.CarerConcern said = row.said();
        return new Concern(
                text.of("concern.one", said.carer(), said.raisedOn()),
                said.concern(),
                state(said),
                told(said),
                may ? steps(row) : List.of());
    }

    private Tag state(ChildRecord.CarerConcern said) {
        if (said.closedOn() != null) {
            return new Tag("good", text.get("concern.state.closed"));
        }
        return said.officerOn() == null
                ? new Tag("calm", text.get("concern.state.supervisor"))
                : new Tag("soon", text.get("concern.state.officer"));
    }

    private List<String> told(ChildRecord.CarerConcern said) {
        List<String> told = new ArrayList<>();
        if (said.supervisorOn() != null) {
            told.add(text.of("concern.told.supervisor", said.supervisor(), said.supervisorOn()));
        }
        add(told, "concern.told.skipped", said.notSupervisorReason());
        add(told, "concern.told.answer", said.supervisorAnswer());
        if (said.officerOn() != null) {
            told.add(text.of("concern.told.officer", said.officerOn()));
        }
        if (said.closedOn() != null) {
            told.add(text.of("concern.told.closed", said.closedOn(), said.answer()));
        }
        return told;
    }

    private List<Choice> steps(Held<ChildRecord.CarerConcern> row) {
        List<Choice> steps = new ArrayList<>();
        if (row.said().closedOn() == null) {
            if (row.said().officerOn() == null) {
                steps.add(follow(row, "TO_OFFICER"));
            }
            steps.add(follow(row, "CLOSE"));
        }
        steps.add(new Choice(to("carer-concern", row), text.get("form.correct.link"), false));
        return steps;
    }

    private Choice follow(Held<?> row, String kind) {
        return new Choice(to("follow-concern", row) + "&kind=" + kind, text.get("followConcern.link." + kind), false);
    }

    /** The complaints about the child's care, latest first. */
    public List<ComplaintWords.Line> getComplaints() {
        return complaints;
    }

    /** Where a complaint about the child is kept. */
    public String getKeepComplaint() {
        return Address.of("/keep-complaint")
                .with("number", getShown().child().number())
                .toString();
    }

    /** How the planning was rated at a review. */
    public String rating(ChildRecord.PlanningRating said) {
        return text.of(
                "rating.one",
                said.reviewHeldOn(),
                text.get("rating.grade." + said.quality()),
                text.get("rating.grade." + said.effectiveness()));
    }

    /** Who rated it, and when. */
    public String rated(ChildRecord.PlanningRating said) {
        return text.of("rating.by", said.ratedOn(), said.ratedBy());
    }

    /** What the officer raised with the council, latest first. */
    public List<ShownDispute> getDisputes() {
        return disputes;
    }

    /** How the midway check stands; null where there are no two reviews. */
    public Tag getMidway() {
        return words.midway(getShown().midway(), today.date());
    }

    /** Why it is due on its day. */
    public String getMidwayWhy() {
        return words.why(getShown().midway());
    }

    /** Whether the midway check is still to be done. */
    public boolean isMidwayOpen() {
        MidwayCheck check = getShown().midway();
        return check != null && check.doneOn() == null;
    }

    /** Where the midway check is recorded. */
    public String getRecordMidway() {
        return OversightWords.footprint(getShown().child().child(), MidwayCheck.KIND)
                .toString();
    }

    /** What kind of footprint, and whom it is by. */
    public String kind(ChildRecord.Footprint said) {
        return text.of("footprint.by", text.get("footprint.kind." + said.kind()), said.recordedBy());
    }

    /** What was checked and found, what follows, each in a line. */
    public List<String> found(ChildRecord.Footprint said) {
        List<String> found = new ArrayList<>();
        answer(found, "footprint.found.planMeetsNeeds.", said.planMeetsNeeds());
        answer(found, "footprint.found.viewsWeighed.", said.viewsWeighed());
        answer(found, "footprint.found.knowsAdvocate.", said.knowsAdvocate());
        add(found, "footprint.found.gaps", said.gaps());
        add(found, "footprint.found.follows", said.follows());
        if (said.event() != null) {
            found.add(text.of("footprint.found.event", words.what(said.event(), said.eventOn())));
        }
        return found;
    }

    private void answer(List<String> found, String family, Boolean answer) {
        if (answer != null) {
            found.add(text.get(family + (answer ? "yes" : "no")));
        }
    }

    private void add(List<String> found, String key, String said) {
        if (said != null) {
            found.add(text.of(key, said));
        }
    }

    /** The address at which a row is corrected. */
    public String to(String page, Held<?> row) {
        return Address.of("/child/" + page)
                .with("child", getChild())
                .with("row", row.id())
                .toString();
    }
}
