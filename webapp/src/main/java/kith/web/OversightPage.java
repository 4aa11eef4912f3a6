package kith.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
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
    private Text text;

    @Inject
    private Today today;

    private List<OversightWords.Event> events;
    private List<ShownDispute> disputes;

    @Override
    ChildOversight open(ChildId child) {
        ChildOversight read = reading.oversight(child);
        events = words.eventsOfOne(read.events());
        disputes = showingDisputes.show(read);
        return read;
    }

    /** Safeguarding events that wait for the officer. */
    public List<OversightWords.Event> getEvents() {
        return events;
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
