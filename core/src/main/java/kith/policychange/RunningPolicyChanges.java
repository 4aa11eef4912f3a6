package kith.policychange;

import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import kith.access.Allowed;
import kith.access.CurrentOfficer;
import kith.access.NotFound;
import kith.access.Permission;
import kith.access.Step;
import kith.access.Today;
import kith.calendar.CalendarEntry;
import kith.calendar.WaitingCalendar;
import kith.caseload.Caseload;
import kith.caserecord.ChildRecord;
import kith.caserecord.FactsOf;
import kith.council.CouncilSettings;
import kith.council.OfficersCouncil;
import kith.council.PluginHistory;
import kith.council.PluginRead;
import kith.duedate.Sentence;
import kith.duty.DatedSetting;
import kith.duty.Policy;
import kith.message.Message;
import kith.message.MessageKind;
import kith.message.Telling;
import kith.plugin.Question;
import kith.policychange.PolicyChange.Kind;
import kith.record.ChildId;
import kith.record.StaffId;
import kith.record.Trail;
import kith.setting.PolicyQuestion;
import kith.setting.Setting;
import kith.setting.WaitingSettings;
import kith.worklist.MovedDate;
import kith.worklist.Recalculation;

/**
 * Working out what settings move: Kith's own work. Each call is a transaction of its own that notes up to which child it is
 * done, so that each child is looked at once however often a node dies meanwhile.
 */
@Step
public class RunningPolicyChanges {
    private static final Logger LOG = Logger.getLogger(RunningPolicyChanges.class.getName());
    private static final Duration LEASE = Duration.ofMinutes(2);

    /** How many children have a transaction together. */
    int atOnce = 500;

    @Inject
    JpaPolicyChanges changes;

    @Inject
    WaitingSettings settings;

    @Inject
    WaitingCalendar calendar;

    @Inject
    PluginHistory plugins;

    @Inject
    CouncilSettings standing;

    @Inject
    OfficersCouncil council;

    @Inject
    Caseload caseload;

    @Inject
    Recalculation recalculation;

    @Inject
    Telling telling;

    @Inject
    CurrentOfficer officer;

    @Inject
    Today today;

    @Inject
    Trail trail;

    /**
     * Notes with which plugin Kith started. Where it is another than before, every due date waits to be worked out with it, and the
     * trail says which plugin the council has now.
     */
    @Allowed(Permission.RECALCULATE)
    public void notePlugin() {
        trail.detail(
                plugins.note().map(RunningPolicyChanges::said).orElse("the plugin is the one of the start before"));
    }

    private static String said(PluginRead read) {
        return read.jar() == null
                ? "the council has no plugin any more"
                : "the council's plugin is now " + read.jar() + " " + read.edition();
    }

    /** Takes the next change that waits; where there is another plugin or the day of settings has come, that is to apply them. */
    @Allowed(Permission.RECALCULATE)
    public Optional<PolicyChangeId> begin() {
        List<Setting> due = settings.due(today.date());
        List<CalendarEntry> days = calendar.waiting();
        List<PluginRead> read = plugins.waiting();
        Optional<PolicyChangeId> waiting = changes.take(today.now(), LEASE);
        if (waiting.isPresent() || due.isEmpty() && days.isEmpty() && read.isEmpty() || isApplying()) {
            return waiting;
        }
        PolicyChangeId id = changes.addApplication(application(due, days));
        settings.takeOver(due, id.value());
        calendar.takeOver(id.value());
        plugins.takeOver(id.value());
        trail.detail("change " + id.value() + ", " + due.size() + " settings, " + days.size()
                + " days of the calendar, " + read.size() + " plugins");
        return changes.take(today.now(), LEASE);
    }

    private PolicyChange application(List<Setting> due, List<CalendarEntry> days) {
        if (due.isEmpty() && days.isEmpty()) {
            return PolicyChange.application(today.date(), officer.get().name(), today.now());
        }
        if (due.isEmpty()) {
            CalendarEntry last = days.get(days.size() - 1);
            String by = last.stands() ? last.enteredBy() : last.endedBy();
            return PolicyChange.application(today.date(), by, today.now());
        }
        Setting last = due.get(due.size() - 1);
        return PolicyChange.application(last.countsFrom(), last.setByName(), today.now());
    }

    private boolean isApplying() {
        return changes.applied().stream().anyMatch(change -> !change.finished());
    }

    /**
     * Looks at the next children, and keeps the lease.
     *
     * @return whether there are more
     */
    @Allowed(Permission.RECALCULATE)
    public boolean nextChildren(PolicyChangeId id) {
        PolicyChange change = changes.find(id).orElseThrow(() -> new NotFound("change of policy", id.value()));
        List<ChildId> children = changes.nextChildren(change, atOnce);
        if (children.isEmpty()) {
            finish(change);
            return false;
        }
        Recalculation.Applied found =
                change.kind() == Kind.APPLY ? recalculation.applyPolicy(children) : preview(change, children);
        LocalDate day = change.countsFrom().isBefore(today.date()) ? today.date() : change.countsFrom();
        changes.note(id, children, found, day, today.now().plus(LEASE));
        trail.detail("change " + id.value() + ", " + children.size() + " children");
        return true;
    }

    /** Whoever set what was applied is told that it is in force. */
    private void finish(PolicyChange change) {
        changes.finish(change.id(), today.now());
        if (change.kind() == Kind.APPLY) {
            plugins.finish(change.id().value());
            Set<StaffId> by = settings.of(change.id().value()).stream()
                    .map(Setting::setBy)
                    .collect(Collectors.toSet());
            Sentence what = Sentence.of(
                    change.withoutAnswer() == 0 ? "message.policy" : "message.policy.left",
                    change.countsFrom(),
                    change.earlier(),
                    change.later(),
                    change.overdue(),
                    change.withoutAnswer());
            telling.tell(new Message(MessageKind.POLICY, null, change.id().value(), what), by);
        }
    }

    private Recalculation.Applied preview(PolicyChange change, List<ChildId> children) {
        PolicyQuestion question = PolicyQuestion.of(change.question()).orElseThrow();
        PolicyPreview preview = new PolicyPreview(council.policy(), with(question, change), change.countsFrom());
        List<MovedDate> moved = new ArrayList<>();
        int left = 0;
        for (Map.Entry<ChildId, ChildRecord> child : caseload.dated(children).entrySet()) {
            try {
                moved.addAll(preview.of(child.getKey(), FactsOf.record(child.getValue())));
            } catch (RuntimeException e) {
                left++;
                LOG.log(
                        Level.WARNING,
                        e,
                        () -> "A setting could not be tried on child "
                                + child.getKey().value() + ".");
            }
        }
        return new Recalculation.Applied(moved, 0, left);
    }

    private Policy with(PolicyQuestion question, PolicyChange change) {
        Map<Question, List<DatedSetting<?>>> settingsThen = new HashMap<>(standing.moving());
        List<DatedSetting<?>> own = new ArrayList<>(settingsThen.getOrDefault(question.asked(), List.of()));
        own.removeIf(setting -> setting.from().isAfter(change.countsFrom()));
        own.add(question.dated(change.answer(), change.countsFrom(), change.reason()));
        settingsThen.put(question.asked(), own);
        return council.policyWith(settingsThen);
    }
}
