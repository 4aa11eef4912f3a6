package kith.web.policy;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import kith.calendar.CalendarEntry;
import kith.calendar.CalendarEntryId;
import kith.calendar.KeepingClosures;
import kith.form.Saved;
import kith.form.Submission;
import kith.web.form.Answers;

/** Entering, correcting and taking back days on which the council is closed. */
@Named
@RequestScoped
public class ChangeClosurePage extends ChangeDaysPage {

    @Inject
    private KeepingClosures keeping;

    @Override
    public String getForm() {
        return "closure";
    }

    @Override
    public String getBack() {
        return "/closures";
    }

    @Override
    CalendarEntry read(CalendarEntryId id) {
        return keeping.entry(id);
    }

    @Override
    protected Saved send(Submission form, Answers answers) {
        LocalDate from = answers.day("from", "closures.from.missing");
        LocalDate until = answers.day("until");
        String words = answers.words("reason", "closures.reason.missing");
        String why = isCorrecting() ? answers.words("why", "form.why.missing") : null;
        if (answers.wrong()) {
            return null;
        }
        return isCorrecting()
                ? keeping.correct(id(), form, from, until, words, why)
                : keeping.enter(form, from, until, words);
    }

    @Override
    Saved withdraw(CalendarEntryId id, Submission form, String why) {
        return keeping.takeBack(id, form, why);
    }
}
