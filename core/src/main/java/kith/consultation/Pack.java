package kith.consultation;

import java.util.List;
import kith.overview.ChildSummary;
import kith.paper.Paper;
import kith.plugin.ConsultationDocument;
import kith.redaction.LeftOut;
import kith.sending.CopyReader;

/**
 * What somebody is sent before a review.
 *
 * @param child whose review it is
 * @param reader for whom
 * @param invited whether it invites to the review; otherwise it asks to write
 * @param letter the letter
 * @param document the consultation document, null where none goes with it
 * @param leftOut what the letter leaves out because its reader may not see it
 * @param others children of other families whose names stand in the place that it says
 * @param choices the consultation documents there are for this reader, the usual one first
 */
public record Pack(
        ChildSummary child,
        CopyReader reader,
        boolean invited,
        Paper letter,
        Paper document,
        List<LeftOut> leftOut,
        List<String> others,
        List<ConsultationDocument> choices) {}
