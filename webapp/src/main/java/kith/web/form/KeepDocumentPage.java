package kith.web.form;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import kith.caserecord.ChildRecord;
import kith.document.BroughtFile;
import kith.document.KeepingDocuments;
import kith.form.FormRefused;
import kith.form.Saved;
import kith.form.Submission;
import kith.record.Held;
import kith.web.Choice;

/**
 * Adding a document to a child's record, correcting what is told of it, and taking it back. A file is taken over before the
 * form is read, as typed text is kept in a draft: what is wrong with the rest never costs the file.
 */
@Named
@RequestScoped
public class KeepDocumentPage extends ChildFormPage {
    private static final List<String> KINDS = List.of(
            "CARE_PLAN",
            "PLACEMENT_PLAN",
            "REVIEW",
            "LEGAL",
            "HEALTH",
            "EDUCATION",
            "IDENTITY",
            "LETTER",
            "CHILDS_OWN",
            "OTHER");

    @Inject
    private KeepingDocuments keeping;

    private Held<ChildRecord.Document> held;

    @Override
    public String getForm() {
        return "document";
    }

    @Override
    protected String shownOn() {
        return "documents";
    }

    @Override
    protected void open(long row) {
        held = keeping.document(child(), row);
    }

    @Override
    protected Map<String, String> fresh() {
        if (held == null) {
            return new LinkedHashMap<>();
        }
        Map<String, String> fields = fields(held.said());
        fields.put("version", Integer.toString(held.version()));
        return fields;
    }

    @Override
    protected Map<String, String> fields(Record said) {
        ChildRecord.Document document = (ChildRecord.Document) said;
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("title", document.title());
        fields.put("kind", document.kind());
        put(fields, "datedOn", document.datedOn());
        return fields;
    }

    @Override
    protected Saved send(Submission form, Answers answers) {
        Upload.of("file").ifPresent(this::bring);
        KeepingDocuments.Label label = label(answers);
        String why = held == null ? null : answers.words("why", "form.why.missing");
        if (answers.wrong()) {
            return null;
        }
        return held == null
                ? keeping.add(child(), submission(), label)
                : keeping.correct(child(), form, seen(row()), label, why);
    }

    private void bring(Upload upload) {
        try {
            BroughtFile file = keeping.bring(child(), upload.fileName(), upload.content(KeepingDocuments.MOST_BYTES));
            getTyped().put("sha256", file.sha256());
            getTyped().put("fileName", file.fileName());
        } catch (FormRefused refused) {
            getTyped().remove("sha256");
            getTyped().remove("fileName");
            throw refused;
        }
    }

    private KeepingDocuments.Label label(Answers answers) {
        String sha256 = held == null ? answers.words("sha256") : held.said().sha256();
        if (sha256 == null) {
            answers.refuse("file", text.get("document.file.missing"));
        }
        String title = answers.words("title", "document.title.missing");
        String kind = answers.oneOf("kind", Set.copyOf(KINDS), "document.kind.missing");
        LocalDate day = answers.pastDay("datedOn", "document.datedOn.missing");
        return new KeepingDocuments.Label(sha256, day, kind, title);
    }

    @Override
    public void takeBack() {
        submit(() -> {
            String why = answers().words("why", "form.why.missing");
            return why == null ? null : keeping.takeBack(child(), submission(), seen(row()), why);
        });
    }

    /** The kinds of document. */
    public List<Choice> getKinds() {
        return KINDS.stream()
                .map(kind -> new Choice(kind, text.get("document.kind." + kind), false))
                .toList();
    }

    /** What files are taken, for the browser's own choice of files. */
    public String getTaken() {
        return String.join(
                ",",
                Stream.of(kith.document.FileType.values())
                        .flatMap(type -> Stream.of(type.mediaType(), "." + type.ending()))
                        .toList());
    }

    /** The file's size that is not passed, in megabytes. */
    public int getMost() {
        return KeepingDocuments.MOST_BYTES >> 20;
    }
}
