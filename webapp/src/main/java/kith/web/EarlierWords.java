package kith.web;

import java.time.LocalDate;
import java.util.List;
import kith.caserecord.Column;
import kith.caserecord.RowType;
import kith.caserecord.RowTypes;
import kith.record.EarlierRow;

/** Puts what a row said before into words: what stood in it, in the order of the row. */
final class EarlierWords {
    /** Where the words of a short list have their texts. */
    private static final List<String> FAMILIES = List.of(
            "plan.kind.",
            "health.kind.",
            "preparation.kind.",
            "preparation.notDone.",
            "askReview.asker.",
            "askReview.cause.",
            "booking.review.",
            "booking.venue.",
            "booking.invitation.",
            "participant.",
            "rhythm.kind.",
            "rhythm.unit.",
            "visit.notAlone.",
            "document.kind.",
            "chair.action.",
            "chair.part.",
            "chair.privateTalk.",
            "chair.advocate.",
            "review.views.",
            "copy.way.",
            "contribution.helped.",
            "copy.withheld.",
            "visit.about.",
            "visit.bedroom.",
            "visit.where.",
            "visit.share.",
            "activity.weekday.",
            "request.asker.",
            "advice.recipient.",
            "person.part.",
            "person.meeting.",
            "circumstances.by.",
            "missing.conversation.",
            "footprint.kind.",
            "dispute.about.",
            "dispute.outcome.",
            "rating.grade.");

    private final Text text;

    EarlierWords(Text text) {
        this.text = text;
    }

    /** The kind of a row. */
    static RowType<?> type(EarlierRow row) {
        return RowTypes.of(row.kind());
    }

    /** Each part of a row that said something. */
    List<String> said(EarlierRow row) {
        return type(row).columns().stream()
                .filter(column -> row.said().containsKey(column.component()))
                .map(column -> text.of(
                        "history.earlier.part",
                        text.capital(column.meaning()),
                        words(column, row.said().get(column.component()))))
                .toList();
    }

    private String words(Column column, String said) {
        if (column.type() == LocalDate.class) {
            return text.day(LocalDate.parse(said));
        }
        if (!column.codes().isEmpty()) {
            return text.code(column.codes(), said);
        }
        if (column.packageType().equals("boolean")) {
            return text.get(said.equals("true") ? "yes" : "no");
        }
        return FAMILIES.stream()
                .map(family -> family + said)
                .filter(text::containsKey)
                .findFirst()
                .map(text::get)
                .orElse(said);
    }
}
