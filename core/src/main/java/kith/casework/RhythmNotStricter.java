package kith.casework;

import java.time.LocalDate;
import kith.duedate.DueDate;
import kith.duedate.Sentence;
import kith.form.FormRefused;

/** A child's own rhythm would be no stricter than the law and the council. Carries the limit that stands, with its reason. */
public class RhythmNotStricter extends FormRefused {
    private static final long serialVersionUID = 1;

    private final transient DueDate limit;

    RhythmNotStricter(LocalDate from, DueDate limit) {
        super(
                "amount",
                Sentence.of("refused.rhythm.loose", limit.on(), from),
                limit.why().authority());
        this.limit = limit;
    }

    /** The date that law and council give from the rhythm's first day, with its reason. */
    @Override
    public DueDate limit() {
        return limit;
    }
}
