package kith.web;

import java.time.LocalDate;
import java.util.List;
import kith.booking.ContributionState;
import kith.caserecord.ChildRecord.Contribution;
import kith.record.ChildId;

/**
 * What somebody was asked to say before a review, or said, as whoever chairs it reads it.
 *
 * @param who this person, with the part
 * @param tag how it stands
 * @param told when this person was asked, reminded and answered
 * @param said what was said; empty where a paper says it or nothing came
 * @param paper where the paper that says it is opened; empty where there is none
 */
public record ShownContribution(String who, Tag tag, List<String> told, String said, String paper) {

    /** @param meetsOn the day of the review */
    public static ShownContribution of(
            ChildId child, Contribution said, LocalDate meetsOn, LocalDate today, Text text) {
        ContributionWords words = new ContributionWords(text);
        return new ShownContribution(
                words.who(said.part(), said.name()),
                words.tag(ContributionState.of(said, meetsOn, today)),
                words.told(said),
                said.said() == null ? "" : said.said(),
                said.paperSha256() == null
                        ? ""
                        : Address.of("/document")
                                .with("child", child.value())
                                .with("file", said.paperSha256())
                                .toString());
    }
}
