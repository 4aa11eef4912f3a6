package kith.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import kith.caserecord.ChildRecord;
import kith.overview.ChildDocuments;
import kith.overview.ReadingRecord;
import kith.record.ChildId;
import kith.record.Held;
import kith.worklist.ClockSummary;

/** The documents on a child's record. */
@Named
@RequestScoped
public class DocumentsPage extends ChildPage<ChildDocuments> {
    private static final int KILOBYTE = 1024;

    @Inject
    private ReadingRecord reading;

    @Inject
    private ShowingClocks showing;

    @Inject
    private Text text;

    private String retention;

    @Override
    ChildDocuments open(ChildId child) {
        ChildDocuments read = reading.documents(child);
        retention = read.clocks().open().stream()
                .map(ClockSummary::dueOn)
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder())
                .map(until -> text.of("documents.keptAs.until", until))
                .orElseGet(() -> text.get("documents.keptAs.record"));
        return read;
    }

    /** Until when the record, and with it every document, is kept. */
    public List<ShownClock> getKept() {
        return showing.show(getShown().child().child(), getShown().clocks().open());
    }

    /** For how long from birth, and on whose word. */
    public List<String> getPeriods() {
        return getShown().kept().stream()
                .map(kept -> text.of(
                        "documents.retention.period",
                        text.wording().limit(kept.value()),
                        text.wording().markedCitation(kept.authority())))
                .toList();
    }

    /** The class under which a document is kept, and until when: each belongs to the case record, which law keeps as a whole. */
    public String getRetention() {
        return retention;
    }

    /** What kind of file it is and how large. */
    public String size(ChildRecord.Document document) {
        int kilobytes = Math.max(1, Math.round(document.bytes() / (float) KILOBYTE));
        return kilobytes < KILOBYTE
                ? text.of("documents.size.kilobytes", document.type(), kilobytes)
                : text.of("documents.size.megabytes", document.type(), Math.round(kilobytes / (float) KILOBYTE));
    }

    /** Who added it and when. */
    public String added(ChildRecord.Document document) {
        return text.of("documents.added", document.addedOn(), document.addedBy());
    }

    /** Where the file is handed out. */
    public String to(Held<ChildRecord.Document> document) {
        return Address.of("/document")
                .with("child", getChild())
                .with("row", document.id())
                .toString();
    }

    /** Where what is told of it is corrected. */
    public String correct(Held<ChildRecord.Document> document) {
        return Address.of("/child/keep-document")
                .with("child", getChild())
                .with("row", document.id())
                .toString();
    }
}
