package kith.sending;

import java.util.List;
import kith.overview.ChildSummary;
import kith.paper.Paper;
import kith.redaction.LeftOut;
import kith.redaction.Passage;

/**
 * A copy before it is sent.
 *
 * @param child whose plan it is
 * @param reader for whom
 * @param paper what it says
 * @param passages what stands in it and could still be left out
 * @param leftOut what is left out, and why
 * @param others children of other families whose names stand in it
 * @param readingAge at which age it reads with ease, null where it is not the child's own or not in English
 * @param readingLimit at which age it is to read with ease at most
 */
public record CopyPreview(
        ChildSummary child,
        CopyReader reader,
        Paper paper,
        List<Passage> passages,
        List<LeftOut> leftOut,
        List<String> others,
        Integer readingAge,
        int readingLimit) {

    /** Whether it is harder to read than it is to be. */
    public boolean hard() {
        return readingAge != null && readingAge > readingLimit;
    }
}
