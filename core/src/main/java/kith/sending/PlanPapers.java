package kith.sending;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kith.access.NotFound;
import kith.access.Today;
import kith.caserecord.ChildRecord;
import kith.caserecord.RowTypes;
import kith.child.ChildName;
import kith.child.People;
import kith.council.OfficersCouncil;
import kith.council.Words;
import kith.duedate.Wording;
import kith.duty.DutyCode;
import kith.overview.ChildSummary;
import kith.paper.Paper;
import kith.paper.Paper.Block;
import kith.paper.ReadingAge;
import kith.placement.Placements;
import kith.placementplan.PlacementPlans;
import kith.planning.CarePlan;
import kith.planning.CarePlans;
import kith.plugin.Language;
import kith.plugin.NumberQuestion;
import kith.plugin.Ruling;
import kith.record.ChildId;
import kith.redaction.Passage;
import kith.redaction.Reader;
import kith.redaction.ReadersCopy;
import kith.worklist.ClockSummary;
import kith.worklist.Clocks;
import kith.worklist.WorkGroup;

/** Writes a reader's copy of a plan. Only a step may use it. */
@ApplicationScoped
class PlanPapers {
    private static final Set<DutyCode> NEXT = Stream.of(WorkGroup.REVIEWS, WorkGroup.VISITS)
            .flatMap(group -> group.duties().stream())
            .collect(Collectors.toSet());

    /** What public writing in plain English is to read at. */
    private static final int PLAIN = 9;

    @Inject
    CarePlans carePlans;

    @Inject
    PlacementPlans placementPlans;

    @Inject
    ReviewTelling reviews;

    @Inject
    People people;

    @Inject
    Placements placements;

    @Inject
    Clocks clocks;

    @Inject
    Contacts contacts;

    @Inject
    OtherFamilies otherFamilies;

    @Inject
    OfficersCouncil council;

    @Inject
    Today today;

    /**
     * One reader's copy as it would be sent today.
     *
     * @param plan the plan as it was completed, or the record of a review
     * @throws NotFound if the plan's contents are asked for and are not there
     */
    CopyPreview copy(ChildSummary summary, ChildRecord.Child details, Copied plan, CopyReader reader, AskedCopy asked) {
        ChildId child = summary.child();
        Words words = council.answers().words(asked.language());
        PaperText text = new PaperText(asked.language(), words::of);
        List<Passage> whole = passages(child, plan, asked, text, reader.reader().child());
        ChildRecord record = RowTypes.record(
                details,
                Map.of(
                        ChildRecord.Placement.class, placements.held(child),
                        ChildRecord.Person.class, people.held(child)));
        ReadersCopy copy =
                ReadersCopy.of(whole, reader.reader(), CopySecrets.of(record, reader.reader()), asked.leaveOut());
        Paper paper = paper(text, details, plan, reader, copy);
        Set<String> siblings = record.people().stream()
                .map(ChildRecord.Person::siblingNumber)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        return new CopyPreview(
                summary,
                reader,
                paper,
                copy.passages(),
                copy.leftOut(),
                otherFamilies.namedIn(paper.text(), child, name(details), siblings),
                reader.reader().child() && asked.language() == Language.ENGLISH ? ReadingAge.of(paper) : null,
                council.answers()
                        .number(NumberQuestion.READING_AGE)
                        .map(Ruling::value)
                        .orElse(PLAIN));
    }

    private List<Passage> passages(ChildId child, Copied plan, AskedCopy asked, PaperText text, boolean forChild) {
        List<Passage> passages = new ArrayList<>(written(child, plan, text, forChild));
        if (plan.kind() != CopiedPlan.REVIEW || !forChild) {
            passages.add(next(child, text, forChild));
        }
        passages.add(contacts.passage(child, text, forChild));
        return passages.stream().filter(passage -> !passage.blocks().isEmpty()).toList();
    }

    /** What the plan or record says; nothing where its contents are not in Kith. */
    private List<Passage> written(ChildId child, Copied plan, PaperText text, boolean forChild) {
        if (plan.version() == null) {
            return List.of();
        }
        PlanPassages passages = new PlanPassages(text);
        return switch (plan.kind()) {
            case CARE -> {
                CarePlan held = carePlans.of(child, plan.version());
                yield forChild ? passages.forChild(held.shown()) : passages.whole(held.shown());
            }
            case PLACEMENT ->
                placementPlans.held(child).stream()
                        .filter(one -> one.placedOn().equals(plan.placedOn()) && one.number() == plan.version())
                        .flatMap(one -> passages.placement(one, forChild).stream())
                        .toList();
            case REVIEW -> {
                ReviewPassages review = new ReviewPassages(text, reviews.of(child, plan.on(), text.language()));
                yield forChild ? review.letter() : review.whole();
            }
        };
    }

    /** When the next review and visits are, and why then. */
    private Passage next(ChildId child, PaperText text, boolean forChild) {
        Wording wording = new Wording(text.language(), council.answers().words(text.language())::of);
        List<ClockSummary> open = clocks.of(child).of(NEXT).open().stream()
                .filter(clock -> text.has("next." + clock.duty().code()) && clock.dueOn() != null)
                .toList();
        if (open.isEmpty()) {
            return new Passage("next", text.of("next"), List.of(), Set.of());
        }
        Block told = forChild
                ? new Paper.Points(open.stream()
                        .map(clock -> text.of(
                                "child.next", text.of("next." + clock.duty().code()), clock.dueOn()))
                        .toList())
                : new Paper.Table(
                        text.of("next.table"),
                        List.of(text.of("lines.what"), text.of("lines.by"), text.of("next.why")),
                        open.stream()
                                .map(clock -> List.of(
                                        text.of("next." + clock.duty().code()),
                                        text.day(clock.dueOn()),
                                        clock.why() == null
                                                ? ""
                                                : clock.why().facts().stream()
                                                        .map(wording::sentence)
                                                        .collect(Collectors.joining(" "))))
                                .toList());
        return new Passage("next", text.of("next"), List.of(told), Set.of());
    }

    private Paper paper(PaperText text, ChildRecord.Child details, Copied plan, CopyReader reader, ReadersCopy copy) {
        Reader who = reader.reader();
        String kind = (who.child() ? "child." : "") + plan.kind();
        String child = name(details);
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Paper.Words(text.of(kind + ".intro", first(who, details), child, plan.on())));
        if (plan.version() == null) {
            blocks.add(new Paper.Words(text.of("enclosed")));
        }
        if (!copy.leftOut().isEmpty()) {
            blocks.add(new Paper.Words(text.of(kind + ".leftOut")));
        }
        copy.passages().forEach(passage -> {
            blocks.add(new Paper.Heading(1, passage.heading()));
            blocks.addAll(passage.blocks());
        });
        return new Paper(
                text.language(),
                text.of(kind + ".title", who.child() ? first(who, details) : child),
                contacts.sender(text),
                addressee(reader),
                text.day(today.date()),
                blocks);
    }

    private static String name(ChildRecord.Child details) {
        String name = ChildName.of(details.givenName(), details.familyName());
        return name == null ? details.number() : name;
    }

    /** A child is called by its given name. */
    private static String first(Reader who, ChildRecord.Child details) {
        return who.child() && details.givenName() != null ? details.givenName() : who.name();
    }

    /** A sealed address stands on the envelope alone: the paper is kept among the documents, which more people read. */
    private static List<String> addressee(CopyReader reader) {
        Stream<String> address = reader.address() == null || reader.addressSealed()
                ? Stream.of()
                : Stream.of(reader.address().split("[,\\n]"));
        return Stream.concat(Stream.of(reader.reader().name()), address.map(String::strip))
                .toList();
    }
}
