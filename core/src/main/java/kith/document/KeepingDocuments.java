package kith.document;

import jakarta.inject.Inject;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import kith.access.Allowed;
import kith.access.CurrentOfficer;
import kith.access.NotFound;
import kith.access.Permission;
import kith.access.Step;
import kith.access.Today;
import kith.caserecord.ChildRecord;
import kith.child.Recording;
import kith.form.Dates;
import kith.form.FormRefused;
import kith.form.Saved;
import kith.form.SavesOnce;
import kith.form.Submission;
import kith.record.CaseLock;
import kith.record.ChildId;
import kith.record.Held;
import kith.record.Seen;
import kith.record.Trail;

/** Keeping documents on a child's record, and handing them out; each handing out stands in the trail. */
@Step
@SavesOnce
public class KeepingDocuments {
    /** How large a file may be, in bytes. */
    public static final int MOST_BYTES = 20 << 20;

    private static final Duration UNSAVED_KEPT = Duration.ofDays(7);
    private static final Recording.Of<ChildRecord.Document> RECORDED = new Recording.Of<>(
            "reason.document",
            ChildRecord.Document::datedOn,
            said -> said.kind() + " " + said.datedOn() + " " + said.sha256().substring(0, 12));

    @Inject
    Documents documents;

    @Inject
    BroughtFiles files;

    @Inject
    Recording recording;

    @Inject
    CaseLock cases;

    @Inject
    CurrentOfficer current;

    @Inject
    Today today;

    @Inject
    Trail trail;

    /**
     * What is told of a document by whoever adds it.
     *
     * @param sha256 the file, see {@link #bring}
     * @param datedOn the day the document is about
     * @param kind of {@link ChildRecord.Document#kind}
     * @param title what it is, in the words of whoever adds it
     */
    public record Label(String sha256, LocalDate datedOn, String kind, String title) {}

    /**
     * Takes a file over for a form that is being filled in, so that it is there whatever becomes of the form. Until a document
     * names it, nobody sees it; after a week it is dropped.
     *
     * @param fileName as the browser sent it
     * @throws FormRefused if it is no file that a record takes, judged by its bytes
     */
    @Allowed(Permission.KEEP_DOCUMENTS)
    public BroughtFile bring(ChildId child, String fileName, byte[] content) {
        hold(child);
        if (content.length > MOST_BYTES) {
            throw FormRefused.of("file", "refused.document.large", MOST_BYTES >> 20);
        }
        FileType type = FileType.of(content).orElseThrow(() -> FormRefused.of("file", "refused.document.type"));
        BroughtFile file = new BroughtFile(sha256(content), FileName.clean(fileName, type), type, content.length);
        files.dropUnsaved(child, today.now().minus(UNSAVED_KEPT));
        files.keep(child, file, content, today.now());
        if (standsAlready(child, file.sha256()).isPresent()) {
            // Its label came with an import, without the file.
            files.save(child, file.sha256());
        }
        trail.detail(file.type() + " " + file.bytes());
        return file;
    }

    /**
     * Adds a document of which the file was brought.
     *
     * @throws FormRefused if there is no such file, or it stands on the record already
     */
    @Allowed(Permission.KEEP_DOCUMENTS)
    public Saved add(ChildId child, Submission form, Label label) {
        return recording.add(RECORDED, documents, child, brought(child, label), null);
    }

    /**
     * Adds a document of which the file was brought, for the step that saves what it belongs to and holds the case.
     *
     * @throws FormRefused if there is no such file, or it stands on the record already
     */
    @Allowed(Permission.KEEP_DOCUMENTS)
    public void fileBrought(ChildId child, Label label) {
        hold(child);
        ChildRecord.Document said = brought(child, label);
        documents.add(child, said);
        trail.detail(RECORDED.detail().apply(said).toString());
    }

    private ChildRecord.Document brought(ChildId child, Label label) {
        check(label.datedOn());
        BroughtFile file =
                files.find(child, label.sha256()).orElseThrow(() -> FormRefused.of("file", "refused.document.missing"));
        recording
                .against(documents, child, null, other -> other.sha256().equals(file.sha256()))
                .ifPresent(same -> {
                    throw FormRefused.of(
                            "file",
                            "refused.document.twice",
                            same.said().title(),
                            same.said().addedOn());
                });
        files.save(child, file.sha256());
        return document(label, file);
    }

    /**
     * Files a paper that Kith made, such as a copy that is sent.
     *
     * @param label without a file
     * @param pdf the paper
     * @return the paper's SHA-256
     */
    @Allowed(Permission.KEEP_DOCUMENTS)
    public String file(ChildId child, Label label, byte[] pdf) {
        hold(child);
        BroughtFile file =
                new BroughtFile(sha256(pdf), FileName.clean(label.title(), FileType.PDF), FileType.PDF, pdf.length);
        files.keep(child, file, pdf, today.now());
        files.save(child, file.sha256());
        ChildRecord.Document said = document(label, file);
        documents.add(child, said);
        trail.detail(RECORDED.detail().apply(said).toString());
        return file.sha256();
    }

    private void hold(ChildId child) {
        if (cases.hold(List.of(child)) == 0) {
            throw new NotFound("child", child.value());
        }
    }

    private Optional<Held<ChildRecord.Document>> standsAlready(ChildId child, String sha256) {
        return recording.against(documents, child, null, other -> other.sha256().equals(sha256));
    }

    private ChildRecord.Document document(Label label, BroughtFile file) {
        return new ChildRecord.Document(
                file.sha256(),
                label.datedOn(),
                label.kind(),
                label.title(),
                file.fileName(),
                file.type().name(),
                file.bytes(),
                today.date(),
                current.get().name());
    }

    /**
     * Corrects what is told of a document; its file stays, and what was told before is kept with the reason.
     *
     * @param seen the row as the officer saw it
     * @throws kith.record.ChangedMeanwhile if somebody else corrected it since
     */
    @Allowed(Permission.KEEP_DOCUMENTS)
    public Saved correct(ChildId child, Submission form, Seen seen, Label label, String why) {
        check(label.datedOn());
        ChildRecord.Document was = recording.row(documents, child, seen.row()).said();
        ChildRecord.Document said = new ChildRecord.Document(
                was.sha256(),
                label.datedOn(),
                label.kind(),
                label.title(),
                was.fileName(),
                was.type(),
                was.bytes(),
                was.addedOn(),
                was.addedBy());
        return recording.correct(RECORDED, documents, child, seen, said, why, null);
    }

    /** Takes a document back that should not stand on the record; nobody can open it any more. */
    @Allowed(Permission.KEEP_DOCUMENTS)
    public Saved takeBack(ChildId child, Submission form, Seen seen, String why) {
        return recording.takeBack(RECORDED, documents, child, seen, why);
    }

    /** What is told of one document, to be corrected. */
    @Allowed(Permission.READ_CHILD)
    public Held<ChildRecord.Document> document(ChildId child, long id) {
        return recording.row(documents, child, id);
    }

    /**
     * Hands a document out.
     *
     * @throws NotFound if the child has no such document, or only what is told of it came with an import
     */
    @Allowed(Permission.READ_CHILD)
    public OpenedFile open(ChildId child, long id) {
        ChildRecord.Document said = recording.row(documents, child, id).said();
        trail.detail(RECORDED.detail().apply(said).toString());
        byte[] content = files.content(child, said.sha256()).orElseThrow(() -> new NotFound("document", id));
        return new OpenedFile(said.fileName(), FileType.valueOf(said.type()), content);
    }

    /**
     * Hands a document out that another row names by its file, such as a paper that came before a review.
     *
     * @throws NotFound if the child has no such document, or only what is told of it came with an import
     */
    @Allowed(Permission.READ_CHILD)
    public OpenedFile open(ChildId child, String sha256) {
        return documents.rows(child).stream()
                .filter(row -> row.said().sha256().equals(sha256))
                .findFirst()
                .map(row -> open(child, row.id()))
                .orElseThrow(() -> new NotFound("document", sha256));
    }

    private void check(LocalDate datedOn) {
        Dates.done("datedOn", datedOn, today.date());
    }

    static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
