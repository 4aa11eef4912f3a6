package kith.web;

import java.util.List;

/**
 * A part of a care plan in words.
 *
 * @param code such as {@code health}
 * @param heading such as "Health"
 * @param texts what it says, each under its question
 * @param lines what is to be done
 * @param missing whether the plan is not complete because of it
 * @param written whether it says anything
 * @param rests where the plan or assessment that it rests on is read, empty where it rests on none
 * @param to where it is written, empty where it cannot be by this officer or not any more
 */
public record ShownPart(
        String code,
        String heading,
        List<Said> texts,
        List<Line> lines,
        boolean missing,
        boolean written,
        String rests,
        String to) {
    /** Characters of a line at most. */
    private static final int PEEK = 90;

    /**
     * A text of a part.
     *
     * @param name its question, empty where the heading asks it
     * @param words what was written
     */
    public record Said(String name, String words) {}

    /**
     * What is to be done.
     *
     * @param by by when, in words; empty where no day was named
     * @param state how the action that does it stands, null where none does yet
     */
    public record Line(String what, String who, String by, Tag state) {}

    /** Whether there is anything to read in it. */
    public boolean says() {
        return !texts.isEmpty() || !lines.isEmpty();
    }

    /** How it begins, in a line. */
    public String peek() {
        String first = texts.isEmpty()
                ? lines.isEmpty() ? "" : lines.get(0).what()
                : texts.get(0).words();
        String line = first.strip().replaceAll("\\s+", " ");
        int end = line.length() <= PEEK ? line.length() : line.lastIndexOf(' ', PEEK);
        return end < line.length() ? line.substring(0, end < 0 ? PEEK : end) + " …" : line;
    }

    public String getCode() {
        return code;
    }
}
