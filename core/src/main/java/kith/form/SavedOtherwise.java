package kith.form;

/** The form was saved already, with another text: this one is not saved, and not lost. */
public class SavedOtherwise extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final transient Saved first;

    SavedOtherwise(Saved first) {
        super("The form was saved already with another text.");
        this.first = first;
    }

    /** What the first text led to. */
    public Saved first() {
        return first;
    }
}
