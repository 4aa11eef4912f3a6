package kith.paper;

import java.util.List;
import java.util.Objects;
import kith.plugin.Language;

/**
 * A paper: what it says, in what order and in what language, and nothing of how it looks. {@link PaperHtml} and {@link
 * PaperPdf} both write it from here, so that the printed page and the PDF that is sent say the same.
 *
 * @param language what it is written in
 * @param title what paper it is, such as "Care plan of Jordan Ellis"
 * @param sender who sends it
 * @param addressee for whom it is, a line each; none where it is for nobody in particular
 * @param dated the day on it, in words
 * @param blocks what it says
 */
public record Paper(
        Language language, String title, Sender sender, List<String> addressee, String dated, List<Block> blocks) {

    /**
     * Who sends a paper.
     *
     * @param name the council's
     * @param contacts how to reach it, a line each
     */
    public record Sender(String name, List<String> contacts) {
        public Sender {
            contacts = List.copyOf(contacts);
        }
    }

    /** A part of what a paper says. */
    public sealed interface Block permits Heading, Words, Points, Table, Pointer, Space, Boxes {}

    /**
     * A heading.
     *
     * @param level 1 for a section, 2 for a part of one
     */
    public record Heading(int level, String words) implements Block {
        public Heading {
            if (level < 1 || level > 2) {
                throw new IllegalArgumentException("A paper has sections and parts of sections, no level " + level);
            }
        }
    }

    /** A paragraph; its line breaks stay. */
    public record Words(String words) implements Block {
        public Words {
            Objects.requireNonNull(words, "words");
        }
    }

    /** A list. */
    public record Points(List<String> points) implements Block {
        public Points {
            points = List.copyOf(points);
        }
    }

    /**
     * A table. The first cell of a row says what the row is about.
     *
     * @param caption what the table is about
     * @param columns the columns' headings
     * @param rows as many cells as there are columns
     */
    public record Table(String caption, List<String> columns, List<List<String>> rows) implements Block {
        public Table {
            columns = List.copyOf(columns);
            rows = rows.stream().map(List::copyOf).toList();
            int width = columns.size();
            if (rows.stream().anyMatch(row -> row.size() != width)) {
                throw new IllegalArgumentException(
                        "A row of the table \"" + caption + "\" has not " + width + " cells");
            }
        }
    }

    /**
     * A page on the web.
     *
     * @param address with its scheme, https or mailto
     */
    public record Pointer(String words, String address) implements Block {}

    /**
     * Room to write by hand.
     *
     * @param lines how many lines fit into it
     */
    public record Space(int lines) implements Block {}

    /** Answers of which one or more are ticked by hand. */
    public record Boxes(List<String> answers) implements Block {
        public Boxes {
            answers = List.copyOf(answers);
        }
    }

    public Paper {
        Objects.requireNonNull(language, "language");
        Objects.requireNonNull(title, "title");
        addressee = List.copyOf(addressee);
        blocks = List.copyOf(blocks);
    }

    /** Everything that can be read on it, one text a line, for a search in it. */
    public String text() {
        StringBuilder text = new StringBuilder(title).append('\n');
        sender.contacts().forEach(line -> text.append(line).append('\n'));
        addressee.forEach(line -> text.append(line).append('\n'));
        blocks.forEach(block -> text.append(text(block)).append('\n'));
        return text.toString();
    }

    /** Everything that can be read in a block. */
    public static String text(Block block) {
        if (block instanceof Heading heading) {
            return heading.words();
        }
        if (block instanceof Words words) {
            return words.words();
        }
        if (block instanceof Points points) {
            return String.join("\n", points.points());
        }
        if (block instanceof Pointer pointer) {
            return pointer.words() + " " + pointer.address();
        }
        if (block instanceof Boxes boxes) {
            return String.join("\n", boxes.answers());
        }
        return block instanceof Table table ? text(table) : "";
    }

    private static String text(Table table) {
        StringBuilder cells = new StringBuilder(table.caption() + "\n" + String.join("\n", table.columns()));
        table.rows().forEach(row -> cells.append('\n').append(String.join("\n", row)));
        return cells.toString();
    }
}
