package kith.record;

import jakarta.enterprise.context.RequestScoped;

/**
 * What the step at work has to say in its own entry of the trail, beyond who, when and what, which are entered for it.
 * A step injects it and says, for example, {@code trail.detail("3 children")}.
 */
@RequestScoped
public class Trail {

    /**
     * What an entry says beyond who, when and what.
     *
     * @param child the child it is about, null if none or many
     * @param detail which of several things, numbers, codes; null if there is nothing to add
     * @param why the reason the officer gave, where one was asked for; else null
     */
    public record Note(ChildId child, String detail, String why) {}

    private Note note = new Note(null, null, null);

    /** The entry is about this child. Only needed where the child is no parameter of the step. */
    public void child(ChildId child) {
        note = new Note(child, note.detail, note.why);
    }

    /** What the entry should say more: which of several, how many, from what to what. */
    public void detail(String detail) {
        note = new Note(note.child, detail, note.why);
    }

    /** The reason the officer gave. */
    public void why(String why) {
        note = new Note(note.child, note.detail, why);
    }

    /** What has been said so far. */
    public Note note() {
        return note;
    }

    /** Begins a step's note. Answers the note of the step around it, for {@link #resume}. For the guard of steps only. */
    public Note begin(ChildId child) {
        Note around = note;
        note = new Note(child, null, null);
        return around;
    }

    /** Goes back to the note of the step around. For the guard of steps only. */
    public void resume(Note around) {
        note = around;
    }
}
