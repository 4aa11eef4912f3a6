package kith.mail;

import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import kith.access.Allowed;
import kith.access.Permission;
import kith.access.Step;
import kith.access.Today;
import kith.council.CouncilAnswers;
import kith.council.CouncilCalendar;
import kith.council.OfficersCouncil;
import kith.duedate.Sentence;
import kith.duedate.Wording;
import kith.duedate.WorkingDays;
import kith.plugin.Language;
import kith.plugin.NumberQuestion;

/**
 * Writing the day's digests of a council, once a day at the council's hour and on days on which it is open: to every officer for
 * whom something waits and who has not declined it, one e-mail that says how much, and where. Kith's own work.
 */
@Step
public class WritingDigests {
    /** Where the council says nothing. */
    private static final int USUAL_HOUR = 7;

    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    @Inject
    JpaMail mail;

    @Inject
    JpaDigests digests;

    @Inject
    MailServer server;

    @Inject
    OfficersCouncil council;

    @Inject
    CouncilCalendar calendar;

    @Inject
    Today today;

    /**
     * Writes them if it is time and no node has done so today.
     *
     * @return how many were written
     */
    @Allowed(value = Permission.SEND_MAIL, entered = false)
    public int write() {
        LocalDate day = today.date();
        Instant now = today.now();
        if (!server.isSet() || digests.areWritten(day) || !isTime(day, now) || !digests.take(day, now)) {
            return 0;
        }
        List<Waiting> waiting = digests.waiting(day);
        waiting.forEach(one -> mail.add(one, day, subject(), body(one), now));
        return waiting.size();
    }

    private boolean isTime(LocalDate day, Instant now) {
        int hour = council.answers()
                .number(NumberQuestion.DIGEST_HOUR)
                .map(ruling -> ruling.value())
                .orElse(USUAL_HOUR);
        return now.atZone(LONDON).getHour() >= hour
                && WorkingDays.of(council.nation()).isWorkingDay(day)
                && calendar.inForce().closures().on(day) == null;
    }

    private String subject() {
        return said(List.of(Sentence.of("digest.subject")), " / ");
    }

    private String body(Waiting one) {
        List<Sentence> sentences = new ArrayList<>();
        sentences.add(Sentence.of("digest.greeting", one.name()));
        if (one.unread() > 0) {
            sentences.add(Sentence.of("digest.unread", one.unread(), MailServer.kith() + "/inbox"));
        }
        if (one.overdue() > 0) {
            sentences.add(Sentence.of("digest.overdue", one.overdue(), MailServer.kith() + "/my-work?state=overdue"));
        }
        if (one.actions() > 0) {
            sentences.add(Sentence.of("digest.actions", one.actions(), MailServer.kith() + "/actions?state=overdue"));
        }
        sentences.add(Sentence.of("digest.why", MailServer.kith() + "/inbox"));
        return said(sentences, "\n\n--\n\n");
    }

    /** In each language of the council. */
    private String said(List<Sentence> sentences, String between) {
        CouncilAnswers answers = council.answers();
        return council.languages().stream()
                .map(language -> said(sentences, language, answers))
                .collect(Collectors.joining(between));
    }

    private static String said(List<Sentence> sentences, Language language, CouncilAnswers answers) {
        Wording wording = new Wording(language, answers.words(language)::of);
        return sentences.stream().map(wording::sentence).collect(Collectors.joining("\n\n"));
    }
}
