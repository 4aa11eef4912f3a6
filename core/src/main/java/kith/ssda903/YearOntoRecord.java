package kith.ssda903;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import kith.caserecord.ChildRecord;
import kith.caserecord.ChildRecord.Child;
import kith.caserecord.ChildRecord.Outcome;
import kith.caserecord.ChildRecord.ReturnedEpisode;
import kith.caserecord.RowTypes;

/**
 * A child's record with one year's return in it. The episodes of every return are kept as they came, and what they amount to
 * is worked out from all of them, so that years may come in any order and a corrected return takes the place of the first one.
 */
final class YearOntoRecord {
    private final ChildYear year;
    private final ChildRecord held;
    private final List<ReturnedEpisode> episodes = new ArrayList<>();
    private final boolean newest;

    YearOntoRecord(ChildYear year, ChildRecord held) {
        this.year = year;
        this.held = held == null ? RowTypes.of(year.header()) : held;
        this.held.returnedEpisodes().stream()
                .filter(episode -> episode.yearEnding() != year.yearEnding())
                .forEach(episodes::add);
        this.newest = episodes.stream().allMatch(episode -> episode.yearEnding() < year.yearEnding());
        episodes.addAll(year.episodes());
    }

    ChildRecord merged() {
        int lastYear =
                episodes.stream().mapToInt(ReturnedEpisode::yearEnding).max().orElse(year.yearEnding());
        CareByEpisodes care = new CareByEpisodes(EpisodesOfYears.inOrder(episodes));
        HeldCare heldCare = new HeldCare(held, CollectionYear.lastDay(lastYear));
        HeldWork heldWork = new HeldWork(held, year);
        Map<Class<?>, List<? extends Record>> rows = new HashMap<>();
        rows.put(ReturnedEpisode.class, episodes);
        rows.put(ChildRecord.Period.class, heldCare.periods(care.periods()));
        rows.put(ChildRecord.LegalStatus.class, heldCare.statuses(care.statuses()));
        rows.put(ChildRecord.Placement.class, heldCare.placements(care.placements()));
        rows.put(ChildRecord.Absence.class, heldCare.absences(care.absences()));
        rows.put(ChildRecord.Review.class, heldWork.reviews());
        rows.put(ChildRecord.ReviewMeeting.class, heldWork.meetings());
        rows.put(ChildRecord.Missing.class, heldWork.missing());
        rows.put(ChildRecord.Allocation.class, heldWork.allocations());
        rows.put(Outcome.class, outcomes());
        if (year.previousPermanence() != null
                && (newest || held.previousPermanence().isEmpty())) {
            rows.put(ChildRecord.PreviousPermanence.class, List.of(year.previousPermanence()));
        }
        return RowTypes.with(child(), held, rows);
    }

    private List<Outcome> outcomes() {
        List<Outcome> outcomes = new ArrayList<>(held.outcomes());
        outcomes.removeIf(outcome -> outcome.yearEnding() == year.yearEnding());
        if (year.outcome() != null) {
            outcomes.add(year.outcome());
        }
        return outcomes;
    }

    /** Who the child is: the newest return's Header, filled from the older where it is silent; what no return knows stays. */
    private Child child() {
        Child here = held.child();
        Child said = year.header();
        Child first = newest ? said : here;
        Child second = newest ? here : said;
        LocalDate known = knownFrom(episodes);
        return new Child(
                here.number(),
                here.givenName(),
                here.familyName(),
                first.bornOn(),
                died(here),
                first.sex(),
                first.ethnicity() == null ? second.ethnicity() : first.ethnicity(),
                first.upn() == null ? second.upn() : first.upn(),
                first.mother() == null ? second.mother() : first.mother(),
                first.motherFirstChildBornOn() == null
                        ? second.motherFirstChildBornOn()
                        : first.motherFirstChildBornOn(),
                here.uasc() || said.uasc(),
                first.uascCeasedOn() == null ? second.uascCeasedOn() : first.uascCeasedOn(),
                here.disability(),
                earlier(here.periodsKnownFrom(), afterUnknownStart(known), heldUnknownStart()),
                earlier(here.reviewsKnownFrom(), known, knownFrom(held.returnedEpisodes())),
                here.visitsKnownFrom(),
                here.plansKnownFrom(),
                here.healthKnownFrom(),
                here.workKnownFrom());
    }

    private LocalDate died(Child here) {
        return episodes.stream()
                .filter(episode -> "E2".equals(episode.rec()))
                .map(ReturnedEpisode::dec)
                .findFirst()
                .orElse(here.diedOn());
    }

    /** The 1 April before the newest unbroken run of returned years, or null where nothing was returned. */
    private static LocalDate knownFrom(List<ReturnedEpisode> episodes) {
        TreeSet<Integer> years = new TreeSet<>();
        episodes.forEach(episode -> years.add(episode.yearEnding()));
        if (years.isEmpty()) {
            return null;
        }
        int first = years.last();
        while (years.contains(first - 1)) {
            first--;
        }
        return CollectionYear.firstDay(first);
    }

    private LocalDate afterUnknownStart(LocalDate known) {
        return afterUnknownStart(known, episodes);
    }

    private LocalDate heldUnknownStart() {
        LocalDate known = knownFrom(held.returnedEpisodes());
        return known == null ? null : afterUnknownStart(known, held.returnedEpisodes());
    }

    /** Where the first episode only continues one that no return has, the start of being looked after is not known. */
    private static LocalDate afterUnknownStart(LocalDate known, List<ReturnedEpisode> episodes) {
        ReturnedEpisode first = EpisodesOfYears.inOrder(episodes).stream()
                .filter(episode -> episode.dec() == null || !episode.dec().isBefore(known))
                .findFirst()
                .orElse(null);
        boolean unknown =
                first != null && !first.rne().equals("S") && !first.decom().isBefore(known);
        return unknown ? first.decom().plusDays(1) : known;
    }

    /** What Kith knew from elsewhere stays known; what it knew by the returns is worked out anew from all of them. */
    private static LocalDate earlier(LocalDate here, LocalDate known, LocalDate hereByReturns) {
        boolean fromElsewhere = here != null && !here.equals(hereByReturns);
        return fromElsewhere && here.isBefore(known) ? here : known;
    }
}
