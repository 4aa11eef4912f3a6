package kith.care;

import java.util.List;
import java.util.Objects;
import kith.carerules.Contradiction;
import kith.duedate.Sentence;
import kith.form.FormRefused;

/** What is to be recorded cannot be true together with what is; says which field and why. Nothing was saved. */
public class CareContradicted extends FormRefused {
    private static final long serialVersionUID = 1;

    private final transient List<Contradiction> contradictions;

    CareContradicted(List<Contradiction> contradictions) {
        super(contradictions.get(0).field(), contradictions.get(0).why(), null);
        this.contradictions = List.copyOf(contradictions);
    }

    static CareContradicted by(String field, String key, Object... values) {
        return new CareContradicted(List.of(new Contradiction(field, Sentence.of(key, values))));
    }

    /** Refuses an answer that is missing. */
    static void unlessSaid(String field, Object said) {
        if (Objects.requireNonNullElse(said, "").toString().isBlank()) {
            throw by(field, "refusal.needed");
        }
    }

    /** What contradicts, in order; never empty. */
    public List<Contradiction> contradictions() {
        return contradictions;
    }
}
