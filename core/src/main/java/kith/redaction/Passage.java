package kith.redaction;

import java.util.List;
import java.util.Set;
import kith.paper.Paper;

/**
 * A passage of a paper, which is read whole or not at all.
 *
 * @param code by which it is told apart, such as {@code health}
 * @param heading what it is about
 * @param blocks what it says, without the heading
 * @param tells what it gives away whatever its words
 */
public record Passage(String code, String heading, List<Paper.Block> blocks, Set<Tells> tells) {

    /** What a passage gives away. */
    public enum Tells {
        /** Where, or with whom, the child lives. */
        PLACE,
        /** Where the child can be found at which time: school, clubs, contact. */
        DAILY_LIFE
    }

    public Passage {
        blocks = List.copyOf(blocks);
        tells = Set.copyOf(tells);
    }

    /** Everything that can be read in it. */
    String text() {
        StringBuilder text = new StringBuilder(heading);
        blocks.forEach(block -> text.append('\n').append(Paper.text(block)));
        return text.toString();
    }
}
