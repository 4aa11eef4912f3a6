package kith.setting;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import kith.access.Allowed;
import kith.access.CurrentOfficer;
import kith.access.NotFound;
import kith.access.Permission;
import kith.access.Step;
import kith.access.Today;
import kith.council.OfficersCouncil;
import kith.council.SettingAnswer.Verdict;
import kith.duedate.Sentence;
import kith.form.FormRefused;
import kith.form.Saved;
import kith.form.SavesOnce;
import kith.form.Submission;
import kith.record.Trail;

/**
 * Setting the council's own answers, within the law and the plugin. A setting counts from a day on, today at the earliest;
 * where the council wants a second administrator, only once another one confirmed it.
 */
@Step
@SavesOnce
public class SettingPolicy {

    @Inject
    JpaSettings settings;

    @Inject
    OfficersCouncil council;

    @Inject
    CurrentOfficer officer;

    @Inject
    Today today;

    @Inject
    Trail trail;

    /**
     * What Kith answers to a setting, before it is proposed.
     *
     * @param question the question's code
     * @param answer null for nothing of the council's own
     * @throws FormRefused naming the field that is nonsense
     */
    @Allowed(Permission.SET_POLICY)
    public Judgement judge(String question, String answer, LocalDate from) {
        return judged(question(question), answer, from);
    }

    /**
     * Checks a setting without saving anything.
     *
     * @throws FormRefused naming the field that is wrong, with the regulation where the law stands against it
     */
    @Allowed(Permission.SET_POLICY)
    public Judgement check(String question, String answer, LocalDate from, String reason) {
        if (reason == null || reason.isBlank()) {
            throw FormRefused.of("reason", "refused.setting.reason");
        }
        Judgement judgement = judged(question(question), answer, from);
        if (!judgement.taken()) {
            throw looser(judgement);
        }
        return judgement;
    }

    /**
     * Sets an answer, or proposes it where a second administrator has to confirm.
     *
     * @param answer null for nothing of the council's own
     * @param from the first day on which it counts
     * @param seen the latest setting of the question that its author saw; 0 for none
     * @throws FormRefused naming the field that is wrong, with the regulation where the law stands against it
     */
    @Allowed(Permission.SET_POLICY)
    public Saved propose(Submission form, String question, String answer, LocalDate from, String reason, long seen) {
        settings.hold();
        PolicyQuestion asked = question(question);
        List<Setting> earlier = settings.of(asked);
        if (latest(earlier) != seen) {
            throw FormRefused.of("answer", "refused.setting.meanwhile");
        }
        check(question, answer, from, reason);
        SettingId id = settings.add(asked, answer, from, reason.strip(), officer.get(), today.now(), needsSecond());
        trail.detail(asked.code() + " " + (answer == null ? "none" : answer) + " from " + from);
        trail.why(reason.strip());
        return Saved.row(null, id.value());
    }

    /**
     * Confirms what another administrator proposed. It counts from its day, or from today where that has passed.
     *
     * @throws FormRefused where it is one's own, or not waiting
     */
    @Allowed(Permission.SET_POLICY)
    public Saved confirm(SettingId id, Submission form) {
        Setting setting = find(id);
        if (setting.state(today.date()) != Setting.State.AWAITS) {
            throw FormRefused.of("setting", "refused.setting.notWaiting");
        }
        if (setting.setBy().equals(officer.get().staffId())) {
            throw FormRefused.of("setting", "refused.setting.own");
        }
        LocalDate from = later(setting.countsFrom(), today.date());
        settings.confirm(id, from, officer.get(), today.now());
        trail.detail(setting.question() + " " + setting.answer() + " from " + from);
        return Saved.row(null, id.value());
    }

    /**
     * Withdraws a setting that does not count yet. One that counts is ended by another setting instead.
     *
     * @throws FormRefused where it counts already, or was withdrawn before
     */
    @Allowed(Permission.SET_POLICY)
    public Saved withdraw(SettingId id, Submission form) {
        Setting setting = find(id);
        Setting.State state = setting.state(today.date());
        if (state == Setting.State.COUNTS || state == Setting.State.WITHDRAWN) {
            throw FormRefused.of("setting", "refused.setting.counts");
        }
        settings.withdraw(id, officer.get(), today.now());
        trail.detail(setting.question() + " " + setting.answer() + " from " + setting.countsFrom());
        return Saved.row(null, id.value());
    }

    private Setting find(SettingId id) {
        settings.hold();
        return settings.find(id).orElseThrow(() -> new NotFound("setting", id.value()));
    }

    private static PolicyQuestion question(String code) {
        return PolicyQuestion.of(code).orElseThrow(() -> new NotFound("question", code));
    }

    private Judgement judged(PolicyQuestion question, String answer, LocalDate from) {
        if (from == null) {
            throw FormRefused.of("from", "refused.date.missing");
        }
        if (from.isBefore(today.date())) {
            throw FormRefused.of("from", "refused.setting.past", from);
        }
        if (from.isAfter(today.date().plusYears(1))) {
            throw FormRefused.of("from", "refused.setting.far");
        }
        if (!question.isSettable()) {
            throw FormRefused.of("answer", "refused.setting.shown");
        }
        return answer == null ? new Judgement(Verdict.ACCEPTED, null, null, null) : judged(question, from, answer);
    }

    private Judgement judged(PolicyQuestion question, LocalDate from, String answer) {
        return question.isLimit()
                ? LimitRules.judge(question.limit(), answer, from, council.policyBesides())
                : new AnswerRules(question, council.nation(), council.languages(), council.plugin()).judge(answer);
    }

    private static FormRefused looser(Judgement judgement) {
        Sentence why = Sentence.of(
                "refused.setting.looser",
                judgement.law().witness().start(),
                judgement.law().witness().proposed(),
                judgement.law().witness().law());
        return new FormRefused("amount", why, judgement.authority());
    }

    private boolean needsSecond() {
        return Settings.on(settings.of(PolicyQuestion.SECOND_ADMINISTRATOR), today.date())
                .filter(setting -> "yes".equals(setting.answer()))
                .isPresent();
    }

    private static long latest(List<Setting> settings) {
        return settings.stream()
                .mapToLong(setting -> setting.id().value())
                .max()
                .orElse(0);
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}
