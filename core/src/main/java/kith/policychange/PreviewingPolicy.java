package kith.policychange;

import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import kith.access.Allowed;
import kith.access.CurrentOfficer;
import kith.access.NotFound;
import kith.access.Permission;
import kith.access.Step;
import kith.access.Today;
import kith.calendar.CalendarEntry;
import kith.calendar.WaitingCalendar;
import kith.council.PluginHistory;
import kith.council.PluginRead;
import kith.form.FormRefused;
import kith.form.Saved;
import kith.form.SavesOnce;
import kith.form.Submission;
import kith.record.Trail;
import kith.setting.PolicyQuestion;
import kith.setting.Setting;
import kith.setting.SettingPolicy;
import kith.setting.WaitingSettings;

/** Asking what a setting would move before it is set, and seeing what settings moved. */
@Step
@SavesOnce
public class PreviewingPolicy {
    private static final Duration KEPT = Duration.ofDays(7);

    @Inject
    JpaPolicyChanges changes;

    @Inject
    SettingPolicy settings;

    @Inject
    WaitingSettings applied;

    @Inject
    WaitingCalendar calendar;

    @Inject
    PluginHistory plugins;

    @Inject
    CurrentOfficer officer;

    @Inject
    Today today;

    @Inject
    Trail trail;

    /**
     * Asks for a preview. Kith works it out at once; nothing changes.
     *
     * @param answer null for nothing of the council's own
     * @param seen the latest setting of the question that its author saw; 0 for none
     * @throws FormRefused where it could not be set
     */
    @Allowed(Permission.SET_POLICY)
    public Saved preview(Submission form, String question, String answer, LocalDate from, String reason, long seen) {
        settings.check(question, answer, from, reason);
        changes.dropPreviewsBefore(today.now().minus(KEPT));
        PolicyChangeId id = changes.addPreview(PolicyChange.preview(
                question, answer, from, reason.strip(), seen, officer.get().name(), today.now()));
        if (PolicyQuestion.of(question).filter(PolicyQuestion::movesDates).isEmpty()) {
            changes.finish(id, today.now());
        }
        trail.detail(question + " " + answer + " from " + from);
        return Saved.row(null, id.value());
    }

    /** A preview, or settings that were applied, and how far it is. */
    @Allowed(Permission.READ_POLICY)
    public PolicyChange change(PolicyChangeId id) {
        return changes.find(id).orElseThrow(() -> new NotFound("change of policy", id.value()));
    }

    /** The settings that a change applied; none for a preview. */
    @Allowed(Permission.READ_POLICY)
    public List<Setting> settings(PolicyChangeId id) {
        change(id);
        return applied.of(id.value());
    }

    /** The days of the calendar with which a change worked out the dates anew; none for a preview. */
    @Allowed(Permission.READ_POLICY)
    public List<CalendarEntry> days(PolicyChangeId id) {
        change(id);
        return calendar.of(id.value());
    }

    /** The plugin with which a change worked out the dates anew; empty where it was no plugin that changed. */
    @Allowed(Permission.READ_POLICY)
    public Optional<PluginRead> plugin(PolicyChangeId id) {
        change(id);
        return plugins.of(id.value());
    }

    /** The changes by which settings were applied, the latest first. */
    @Allowed(Permission.READ_POLICY)
    public List<PolicyChange> applied() {
        return changes.applied();
    }

    /** The dates that move, soonest first, and how many there are. */
    @Allowed(Permission.READ_POLICY)
    public Moves moves(PolicyChangeId id, int page, int rows) {
        change(id);
        return new Moves(
                changes.moves(id, (page - 1) * rows, rows),
                changes.movesSeen(id),
                changes.byWorker(id),
                changes.byDuty(id));
    }

    /**
     * What moves.
     *
     * @param rows one page of the dates
     * @param total how many there are on all pages
     * @param byWorker how many of each worker
     * @param byDuty how many of each duty
     */
    public record Moves(List<PolicyMove> rows, int total, List<MoveCount> byWorker, List<MoveCount> byDuty) {}
}
