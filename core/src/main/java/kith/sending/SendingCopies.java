package kith.sending;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import kith.access.Allowed;
import kith.access.CurrentOfficer;
import kith.access.NotFound;
import kith.access.Permission;
import kith.access.Step;
import kith.access.Today;
import kith.careplan.PlanCopies;
import kith.careplan.Plans;
import kith.caserecord.ChildRecord;
import kith.caserecord.ChildRecord.PlanCopy;
import kith.caserecord.RowType;
import kith.caserecord.RowTypes;
import kith.casework.FollowUp;
import kith.casework.PreparingReviews;
import kith.child.Children;
import kith.child.Recording;
import kith.council.OfficersCouncil;
import kith.document.KeepingDocuments;
import kith.form.Dates;
import kith.form.FormRefused;
import kith.form.Saved;
import kith.form.SavesOnce;
import kith.form.Submission;
import kith.overview.ChildSummary;
import kith.overview.ReadingRecord;
import kith.paper.PaperPdf;
import kith.plugin.Language;
import kith.plugin.Participant;
import kith.plugin.PeopleQuestion;
import kith.plugin.Ruling;
import kith.record.ChildId;
import kith.record.Held;
import kith.record.Seen;
import kith.record.Trail;
import kith.redaction.Reader;

/**
 * Sending copies of plans: who is given one, what each leaves out, when it was sent or why it was withheld (Care Planning,
 * Placement and Case Review (England) Regulations 2010, regs 6 and 9). What was sent is kept among the documents.
 */
@Step
@SavesOnce
public class SendingCopies {
    private static final Recording.Of<PlanCopy> RECORDED = new Recording.Of<>(
            "reason.copy", PlanCopy::completedOn, copy -> copy.plan() + " " + copy.completedOn() + " " + copy.part());

    private static final RowType<PlanCopy> COPY = RowTypes.of(PlanCopy.class);

    private static final List<String> TRAVELS = List.of("POST", "EMAIL");

    /** Who is told the result of a review in every council (Children Act 1989 s.26(2)(f) and its like). */
    private static final Set<Participant> TOLD_OF_THE_RESULT =
            EnumSet.of(Participant.CHILD, Participant.PARENT, Participant.CARER);

    @Inject
    PlanCopies copies;

    @Inject
    Plans plans;

    @Inject
    ReviewTelling reviews;

    @Inject
    OfficersCouncil council;

    @Inject
    PreparingReviews preparing;

    @Inject
    Children children;

    @Inject
    CopyReaders readers;

    @Inject
    PlanPapers papers;

    @Inject
    ReadingRecord reading;

    @Inject
    KeepingDocuments documents;

    @Inject
    Recording recording;

    @Inject
    CurrentOfficer current;

    @Inject
    Today today;

    @Inject
    Trail trail;

    /**
     * How a copy was sent.
     *
     * @param on when
     * @param way such as {@code POST}
     * @param address to which address; null where it was given by hand, or where the address is sealed and the officer does not see it
     * @param proof what proves it, or null
     * @param why why passages are left out that the rules would send, or null
     * @param namesChecked whether the names of other families in it were looked at and belong there
     */
    public record Sent(LocalDate on, String way, String address, String proof, String why, boolean namesChecked) {}

    /** The copies of the plans in force, sent, withheld and still to be sent. */
    @Allowed(Permission.READ_CHILD)
    public ChildCopies copies(ChildId child) {
        ChildSummary summary = reading.who(child);
        ChildRecord.Child details = details(child);
        List<Held<PlanCopy>> held = copies.rows(child).stream().map(this::seen).toList();
        List<PlanCopiesSummary> each = new ArrayList<>();
        for (CopiedPlan plan : CopiedPlan.values()) {
            latest(child, plan).ifPresent(one -> each.add(copiesOf(child, details, held, one)));
        }
        reviews.earlier(child).stream()
                .map(review -> copiesOf(child, details, held, Copied.of(review)))
                .filter(plan -> plan.open() > 0)
                .forEach(each::add);
        return new ChildCopies(summary, each);
    }

    /**
     * How many copies of the plans in force are still to be sent or withheld.
     *
     * @return null where there is no plan to send
     */
    @Allowed(Permission.READ_CHILD)
    public Long open(ChildId child) {
        List<PlanCopiesSummary> plans = copies(child).plans();
        return plans.isEmpty()
                ? null
                : plans.stream().mapToLong(PlanCopiesSummary::open).sum();
    }

    private PlanCopiesSummary copiesOf(
            ChildId child, ChildRecord.Child details, List<Held<PlanCopy>> held, Copied one) {
        List<CopyReader> given = readers.of(child, details, one);
        List<CopyState> states = given.stream()
                .map(reader -> new CopyState(reader, of(held, one, reader)))
                .toList();
        return new PlanCopiesSummary(one.kind(), one.on(), states, readers.lacksProvider(child, given));
    }

    /**
     * What a copy would say if it were sent today, and what it leaves out.
     *
     * @throws NotFound if there is no such plan, or nobody of this name is to read it
     */
    @Allowed(Permission.READ_CHILD)
    public CopyPreview preview(ChildId child, AskedCopy asked) {
        ChildSummary summary = reading.who(child);
        ChildRecord.Child details = details(child);
        trail.detail(asked.plan() + " " + asked.completedOn() + " " + asked.part());
        Copied plan = plan(child, asked);
        return papers.copy(summary, details, plan, reader(child, details, plan, asked), asked);
    }

    /**
     * The child's own version of the care plan in force, as it would be sent today: for the child to read and keep.
     *
     * @throws NotFound if no care plan was completed
     */
    @Allowed(Permission.READ_CHILD)
    public CopyPreview childsPlan(ChildId child, Language language) {
        Copied plan = latest(child, CopiedPlan.CARE).orElseThrow(() -> new NotFound("plan", CopiedPlan.CARE));
        ChildSummary summary = reading.who(child);
        ChildRecord.Child details = details(child);
        CopyReader itself = readers.of(child, details, plan).get(0);
        Reader reader = itself.reader();
        AskedCopy asked = new AskedCopy(plan.kind(), plan.on(), reader.part(), reader.name(), language, Set.of());
        return papers.copy(summary, details, plan, itself, asked);
    }

    /**
     * Records that a copy is sent; the paper is made now and kept among the documents with its hash: that very paper is sent.
     *
     * @param whyLate where it is the last copy of a review's record: why that went out after its date, or null
     * @throws FormRefused if this person is not given one, it is recorded already, or names of other families stand in it
     *     that nobody looked at
     */
    @Allowed(Permission.KEEP_DOCUMENTS)
    public Saved send(ChildId child, Submission form, AskedCopy asked, Sent sent, String whyLate) {
        Dates.done("on", sent.on(), today.date());
        Dates.notBefore("on", sent.on(), asked.completedOn());
        CopyPreview copy = preview(child, asked);
        refuseUnlessDue(child, asked, copy);
        if (!copy.others().isEmpty() && !sent.namesChecked()) {
            throw FormRefused.of("namesChecked", "refused.copy.names", String.join(", ", copy.others()));
        }
        if (!asked.leaveOut().isEmpty() && sent.why() == null) {
            throw FormRefused.of("why", "refused.copy.why");
        }
        refuseNowhere(sent, copy.reader().addressSealed());
        String sha256 = keep(child, asked, copy);
        PlanCopy said = new PlanCopy(
                asked.plan().name(),
                asked.completedOn(),
                asked.part(),
                asked.name(),
                sent.on(),
                null,
                sent.why(),
                sent.way(),
                sent.address(),
                sent.proof(),
                leftOut(copy),
                sha256,
                current.get().name(),
                copy.reader().addressSealed());
        return keep(child, asked, said, whyLate);
    }

    /** A review's decisions have gone out when everybody who is owed them has theirs, and its record when everybody has it. */
    private Saved keep(ChildId child, AskedCopy asked, PlanCopy said, String whyLate) {
        Saved saved = recording.add(RECORDED, copies, child, said, null);
        if (asked.plan() == CopiedPlan.REVIEW) {
            List<CopyState> all = copiesOf(child, details(child), copies.rows(child), plan(child, asked))
                    .copies();
            Set<Participant> owed = council.answers()
                    .people(PeopleQuestion.COPIES_OF_REVIEW_DECISIONS)
                    .map(Ruling::value)
                    .orElse(TOLD_OF_THE_RESULT);
            List<CopyState> ofThose = all.stream()
                    .filter(copy -> owed.stream().anyMatch(part -> copy.reader().isA(part)))
                    .toList();
            preparing.followed(
                    child, asked.completedOn(), new FollowUp(outOn(ofThose), null, outOn(all), null), whyLate);
        }
        return saved;
    }

    /** When the last of these copies was sent or withheld; null while one of them is open, or none of them was sent. */
    private static LocalDate outOn(List<CopyState> copies) {
        List<PlanCopy> settled = copies.stream()
                .map(CopyState::held)
                .filter(Objects::nonNull)
                .map(Held::said)
                .toList();
        return copies.stream().anyMatch(CopyState::open) || settled.stream().noneMatch(PlanCopy::sent)
                ? null
                : settled.stream()
                        .map(PlanCopy::doneOn)
                        .max(Comparator.naturalOrder())
                        .orElse(null);
    }

    private String keep(ChildId child, AskedCopy asked, CopyPreview copy) {
        String title = copy.paper().title() + " – " + asked.name();
        return documents.file(
                child,
                new KeepingDocuments.Label(null, today.date(), asked.plan().document(), title),
                PaperPdf.of(copy.paper()));
    }

    private static String leftOut(CopyPreview copy) {
        return copy.leftOut().isEmpty()
                ? null
                : copy.leftOut().stream()
                        .map(left -> left.heading() + " (" + left.why() + ")")
                        .collect(Collectors.joining("; "));
    }

    /**
     * Records that a copy is withheld, and why.
     *
     * @param reason a lawful one
     * @param words the reason in words
     * @param whyLate see {@link #send}
     * @throws FormRefused if the law gives no such reason for this person, or it is recorded already
     */
    @Allowed(Permission.KEEP_DOCUMENTS)
    public Saved withhold(
            ChildId child,
            Submission form,
            AskedCopy asked,
            LocalDate on,
            Withholding reason,
            String words,
            String whyLate) {
        Dates.done("on", on, today.date());
        Dates.notBefore("on", on, asked.completedOn());
        if (!reason.mayBe(asked.part())) {
            throw FormRefused.of("withheld", "refused.copy.reason");
        }
        refuseTwice(child, asked);
        reader(child, details(child), plan(child, asked), asked);
        PlanCopy said = new PlanCopy(
                asked.plan().name(),
                asked.completedOn(),
                asked.part(),
                asked.name(),
                on,
                reason.name(),
                words,
                null,
                null,
                null,
                null,
                null,
                current.get().name(),
                false);
        return keep(child, asked, said, whyLate);
    }

    /**
     * Corrects how a copy was sent, or adds its proof; the paper that was sent stays.
     *
     * @param seen the row as the officer saw it
     */
    @Allowed(Permission.KEEP_DOCUMENTS)
    public Saved correct(ChildId child, Submission form, Seen seen, Sent sent, String why) {
        Dates.done("on", sent.on(), today.date());
        PlanCopy was = recording.row(copies, child, seen.row()).said();
        refuseNowhere(sent, was.addressSealed());
        PlanCopy said = new PlanCopy(
                was.plan(),
                was.completedOn(),
                was.part(),
                was.name(),
                sent.on(),
                was.withheld(),
                sent.why(),
                sent.way(),
                hidden(was) ? was.address() : sent.address(),
                sent.proof(),
                was.leftOut(),
                was.sha256(),
                was.recordedBy(),
                was.addressSealed());
        return recording.correct(RECORDED, copies, child, seen, said, why, null);
    }

    /** Takes back that a copy was sent or withheld; it is to be done again. The paper stays among the documents. */
    @Allowed(Permission.KEEP_DOCUMENTS)
    public Saved takeBack(ChildId child, Submission form, Seen seen, String why) {
        return recording.takeBack(RECORDED, copies, child, seen, why);
    }

    /** What was recorded of one copy. */
    @Allowed(Permission.READ_CHILD)
    public Held<PlanCopy> copy(ChildId child, long id) {
        return seen(recording.row(copies, child, id));
    }

    /** A copy as this officer may see it. */
    private Held<PlanCopy> seen(Held<PlanCopy> copy) {
        return hidden(copy.said()) ? new Held<>(copy.id(), copy.version(), COPY.withoutSealed(copy.said())) : copy;
    }

    private boolean hidden(PlanCopy copy) {
        return copy.addressSealed() && !current.get().may(Permission.SEE_SEALED);
    }

    /** What travels goes to an address; whoever does not see a sealed one leaves it to those who do. */
    private static void refuseNowhere(Sent sent, boolean sealed) {
        if (sent.way() != null && TRAVELS.contains(sent.way()) && sent.address() == null && !sealed) {
            throw FormRefused.of("address", "refused.copy.address");
        }
    }

    private void refuseUnlessDue(ChildId child, AskedCopy asked, CopyPreview copy) {
        if (!copy.reader().due()) {
            throw new FormRefused(
                    "outcome",
                    copy.reader().verdict().why(),
                    copy.reader().verdict().authority());
        }
        refuseTwice(child, asked);
    }

    private void refuseTwice(ChildId child, AskedCopy asked) {
        recording
                .against(
                        copies,
                        child,
                        null,
                        other -> isOf(other, asked.plan(), asked.completedOn(), asked.part(), asked.name()))
                .ifPresent(same -> {
                    throw FormRefused.of(
                            "outcome", "refused.copy.twice", same.said().doneOn());
                });
    }

    private static Held<PlanCopy> of(List<Held<PlanCopy>> held, Copied one, CopyReader reader) {
        return held.stream()
                .filter(copy -> isOf(
                        copy.said(),
                        one.kind(),
                        one.on(),
                        reader.reader().part(),
                        reader.reader().name()))
                .findFirst()
                .orElse(null);
    }

    private static boolean isOf(PlanCopy copy, CopiedPlan plan, LocalDate completedOn, String part, String name) {
        return copy.plan().equals(plan.name())
                && copy.completedOn().equals(completedOn)
                && copy.part().equals(part)
                && copy.name().equals(name);
    }

    private ChildRecord.Child details(ChildId child) {
        return Optional.ofNullable(children.details(List.of(child)).get(child))
                .orElseThrow(() -> new NotFound("child", child.value()));
    }

    private Optional<Copied> latest(ChildId child, CopiedPlan plan) {
        return plan == CopiedPlan.REVIEW
                ? reviews.latest(child).map(Copied::of)
                : plans.held(child).stream()
                        .filter(one -> one.kind().equals(plan.name()))
                        .max(Comparator.comparing(ChildRecord.Plan::completedOn))
                        .map(Copied::of);
    }

    private Copied plan(ChildId child, AskedCopy asked) {
        if (asked.plan() == CopiedPlan.REVIEW) {
            return Copied.of(
                    reviews.of(child, asked.completedOn(), asked.language()).review());
        }
        return plans.held(child).stream()
                .filter(one -> one.kind().equals(asked.plan().name())
                        && one.completedOn().equals(asked.completedOn()))
                .findFirst()
                .map(Copied::of)
                .orElseThrow(() -> new NotFound("plan", asked.completedOn()));
    }

    private CopyReader reader(ChildId child, ChildRecord.Child details, Copied plan, AskedCopy asked) {
        return readers.of(child, details, plan).stream()
                .filter(one -> one.reader().part().equals(asked.part())
                        && one.reader().name().equals(asked.name()))
                .findFirst()
                .orElseThrow(() -> new NotFound("reader", asked.part()));
    }
}
