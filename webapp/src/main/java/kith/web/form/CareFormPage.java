package kith.web.form;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import kith.access.NotFound;
import kith.care.CareContradicted;
import kith.care.CountingShortBreaks;
import kith.carerules.StandingTogether;
import kith.caserecord.ChildRecord;
import kith.form.Saved;
import kith.overview.ChildPlacements;
import kith.overview.ReadingRecord;
import kith.record.ChangedMeanwhile;
import kith.record.Held;
import kith.record.Seen;
import kith.web.Address;
import kith.web.Choice;

/** A form about a child's care: what holds now stands above it, and what would contradict the record is said at its field. */
public abstract class CareFormPage extends ChildFormPage {

    @Inject
    private ReadingRecord reading;

    @Inject
    private CountingShortBreaks shortBreaks;

    @Inject
    private ConsideredFields considered;

    private ChildPlacements care;
    private List<Choice> reviews;

    @Override
    protected void open() {
        care = reading.placements(child());
        super.open();
    }

    @Override
    protected String shownOn() {
        return "placements";
    }

    /** What is due next is told on the overview, where everything that is due stands. */
    @Override
    protected Address after(Saved saved) {
        return Address.of("/child/overview").with("child", getChild());
    }

    /** Where the child lived and under which legal status, the latest first. */
    protected final ChildPlacements care() {
        return care;
    }

    /** Takes the step; what it would contradict is said at the fields. */
    protected final Saved take(Answers answers, Supplier<Saved> step) {
        if (answers.wrong()) {
            return null;
        }
        try {
            return step.get();
        } catch (CareContradicted refused) {
            Contradicted.tell(refused, answers, getTyped(), text);
            return null;
        }
    }

    /**
     * As {@link #take}, where what goes on is to end. If somebody else ended it meanwhile both texts are shown; if it only says
     * something else by now, that stands above the form.
     */
    protected final Saved takeEnding(Answers answers, Supplier<Saved> step) {
        try {
            return take(answers, step);
        } catch (ChangedMeanwhile changed) {
            readAgain();
            if (theirs() != null) {
                throw new ChangedMeanwhile(theirs());
            }
            answers.refuse(null, text.get("care.changed"));
            Map<String, String> fresh = fresh();
            fresh.keySet().retainAll(List.of("on", "version"));
            getTyped().putAll(fresh);
            return null;
        }
    }

    /** What somebody else saved of what this form is to save; null where nobody did. */
    protected Held<?> theirs() {
        return null;
    }

    /** Whether somebody else saved meanwhile what this form is to save, and the officer saw both texts. */
    public boolean isAgreeing() {
        Held<?> theirs = theirs();
        return theirs != null
                && Integer.toString(theirs.version()).equals(getTyped().get("version"));
    }

    /**
     * Asks to confirm a stay that makes the child's short breaks too long or too many, with the regulation: the full rules apply
     * then.
     *
     * @param row the placement that the stay is, null where it is not recorded yet
     * @param to its last day, null while it lasts
     */
    protected final void confirmShortBreak(Answers answers, String field, Long row, LocalDate from, LocalDate to) {
        if (from == null) {
            return;
        }
        shortBreaks
                .crossed(child(), row, from, to)
                .ifPresent(verdict -> answers.confirm(
                        field,
                        from + " " + to,
                        text.of(
                                "care.shortBreak",
                                text.wording().sentence(verdict.why()),
                                verdict.authority() == null
                                        ? ""
                                        : text.wording().citation(verdict.authority()))));
    }

    /** Reads the child's care again, as somebody else left it. */
    protected void readAgain() {
        care = reading.placements(child());
    }

    /** The row that held when the form was opened; null where none did or it was taken back. */
    protected final <R> Held<R> named(Function<ChildPlacements, List<Held<R>>> kind) {
        String on = getTyped().getOrDefault("on", "");
        return care == null
                ? null
                : kind.apply(care).stream()
                        .filter(row -> on.equals(Long.toString(row.id())))
                        .findFirst()
                        .orElse(null);
    }

    /** Names the row that holds now, for {@link #held}. */
    protected static void putHeld(Map<String, String> fields, Held<?> row) {
        if (row != null) {
            fields.put("on", Long.toString(row.id()));
            fields.put("version", Integer.toString(row.version()));
        }
    }

    /** The row that held when the form was opened. */
    protected final Seen held() {
        String on = getTyped().get("on");
        if (on == null || !on.matches("\\d{1,18}")) {
            throw new ChangedMeanwhile(null);
        }
        return seen(Long.parseLong(on));
    }

    /** One of some rows. */
    protected static <R> Held<R> row(List<Held<R>> rows, long id) {
        return rows.stream().filter(row -> row.id() == id).findFirst().orElseThrow(() -> new NotFound("row", id));
    }

    /** The placement that goes on, null where there is none. */
    protected final Held<ChildRecord.Placement> placement() {
        return going(ChildPlacements::placements, stay -> stay.toOn() == null).stream()
                .findFirst()
                .orElse(null);
    }

    /** The rows of a kind that go on, the latest first; none while Faces takes a form apart, before its page was read. */
    protected final <R> List<Held<R>> going(Function<ChildPlacements, List<Held<R>>> kind, Predicate<R> goesOn) {
        return care == null
                ? List.of()
                : kind.apply(care).stream()
                        .filter(row -> goesOn.test(row.said()))
                        .toList();
    }

    /**
     * Whether the form asks which review considered the change: not where somebody else saved it meanwhile, nor where the child
     * only has short breaks.
     */
    public boolean isConsidering() {
        return care != null
                && !isCorrecting()
                && !isAgreeing()
                && !going(ChildPlacements::legalStatuses, status -> status.toOn() == null).stream()
                        .allMatch(status ->
                                StandingTogether.shortBreaks(status.said().code()));
    }

    /** The reviews that may have considered the change, the latest first. */
    public List<Choice> getReviews() {
        if (reviews == null && care != null) {
            reviews = isConsidering() ? considered.reviews(child()) : List.of();
        }
        return reviews == null ? List.of() : reviews;
    }

    /** Where the child lives now, in a sentence. */
    public String getLives() {
        Held<ChildRecord.Placement> row = placement();
        return row == null
                ? text.get("care.livesNowhere")
                : text.of(
                        "care.lives",
                        text.code("placement-type", row.said().type()),
                        row.said().fromOn());
    }
}
