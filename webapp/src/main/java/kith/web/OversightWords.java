package kith.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import kith.access.CurrentOfficer;
import kith.access.Permission;
import kith.desk.DeskFlag;
import kith.oversight.MidwayCheck;
import kith.oversight.SafeguardingEvent;
import kith.record.ChildId;

/** What a reviewing officer watches over, in words. */
@RequestScoped
public class OversightWords {

    @Inject
    private Text text;

    @Inject
    private Identity identity;

    @Inject
    private CurrentOfficer current;

    /**
     * A safeguarding event, as a page shows it.
     *
     * @param what of whom, what and when
     * @param to where the officer answers it; empty for whoever may not
     */
    public record Event(String what, String to) {}

    /** What goes wrong, each in a tag. */
    List<Tag> flags(Set<DeskFlag> flags) {
        return flags.stream()
                .map(flag -> new Tag("late", text.get("desk.flag." + flag.code())))
                .toList();
    }

    /** How the check between two reviews stands; null where there are no two. */
    Tag midway(MidwayCheck check, LocalDate today) {
        if (check == null) {
            return null;
        }
        if (check.doneOn() != null) {
            return new Tag("good", text.of("midway.done", check.doneOn()));
        }
        return new Tag(check.isOverdue(today) ? "late" : "calm", text.of("midway.due", check.dueOn()));
    }

    /** Why the check is due on its day. */
    String why(MidwayCheck check) {
        return check == null
                ? text.get("midway.none")
                : text.of("midway.why", check.lastReview(), check.nextDue(), check.dueOn());
    }

    /** Events with the child's name, each leading to where it is answered. */
    List<Event> events(List<SafeguardingEvent> events) {
        return events.stream()
                .map(event -> new Event(
                        text.of(
                                "desk.event.of",
                                identity.name(event.childName(), event.childNumber()),
                                what(event.kind(), event.on())),
                        answer(event)))
                .toList();
    }

    /** Events of one child. */
    List<Event> eventsOfOne(List<SafeguardingEvent> events) {
        return events.stream()
                .map(event -> new Event(text.capital(what(event.kind(), event.on())), answer(event)))
                .toList();
    }

    /** What happened, such as "missing from 3 March 2026". */
    String what(String kind, LocalDate on) {
        return text.of("desk.event." + kind, on);
    }

    private String answer(SafeguardingEvent event) {
        return current.get().may(Permission.OVERSEE)
                ? footprint(event.child(), SafeguardingEvent.ANSWERED)
                        .with("event", event.kind())
                        .with("on", event.on())
                        .toString()
                : "";
    }

    /** Where a footprint of some kind is recorded. */
    static Address footprint(ChildId child, String kind) {
        return Identity.to("footprint", child).with("kind", kind);
    }
}
