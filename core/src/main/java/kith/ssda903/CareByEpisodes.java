package kith.ssda903;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import kith.caserecord.ChildRecord.Absence;
import kith.caserecord.ChildRecord.LegalStatus;
import kith.caserecord.ChildRecord.Period;
import kith.caserecord.ChildRecord.Placement;
import kith.caserecord.ChildRecord.ReturnedEpisode;

/**
 * The periods of being looked after, the legal statuses, placements and temporary absences that a row of episodes amounts
 * to. An episode is a time in which nothing changed; a period, status or placement lasts over all the episodes that leave it
 * as it is.
 */
final class CareByEpisodes {
    private static final Set<String> TEMPORARY = Set.of("T0", "T1", "T2", "T3", "T4");
    private static final Set<String> LONG_TERM = Set.of("U1", "U4");

    private final List<Period> periods = new ArrayList<>();
    private final List<LegalStatus> statuses = new ArrayList<>();
    private final List<Placement> placements = new ArrayList<>();
    private final List<Absence> absences = new ArrayList<>();

    /** @param episodes in order, none overlapping the next ({@link EpisodesOfYears}) */
    CareByEpisodes(List<ReturnedEpisode> episodes) {
        ReturnedEpisode before = null;
        for (ReturnedEpisode episode : episodes) {
            boolean continues = before != null && EpisodesOfYears.continues(before, episode);
            period(episode, continues);
            status(episode, continues);
            if (temporary(episode.place())) {
                absence(episode, continues && before.place().equals(episode.place()));
            } else {
                placement(before, episode, continues);
            }
            before = episode;
        }
    }

    /** Whether a type of placement is an absence from the real one: hospital, holiday and the like. */
    static boolean temporary(String place) {
        return place != null && TEMPORARY.contains(place);
    }

    List<Period> periods() {
        return periods;
    }

    List<LegalStatus> statuses() {
        return statuses;
    }

    List<Placement> placements() {
        return placements;
    }

    List<Absence> absences() {
        return absences;
    }

    private static <T> T takeLast(List<T> list) {
        return list.remove(list.size() - 1);
    }

    /** The end of a period: the day and the reason of its last episode, where that was not followed the same day. */
    private void period(ReturnedEpisode episode, boolean continues) {
        LocalDate from = episode.decom();
        String need = episode.cin();
        if (continues) {
            Period begun = takeLast(periods);
            from = begun.fromOn();
            need = begun.categoryOfNeed();
        }
        periods.add(new Period(from, episode.dec(), need, episode.rec(), null, null));
    }

    private void status(ReturnedEpisode episode, boolean continues) {
        LocalDate from = episode.decom();
        if (continues && statuses.get(statuses.size() - 1).code().equals(episode.ls())) {
            from = takeLast(statuses).fromOn();
        }
        statuses.add(new LegalStatus(from, episode.ls(), episode.dec()));
    }

    /** While a child is away for a time the placement lasts, and so it may go on after the return. */
    private void absence(ReturnedEpisode episode, boolean sameAbsence) {
        LocalDate from = sameAbsence ? takeLast(absences).fromOn() : episode.decom();
        absences.add(new Absence(from, episode.place(), episode.dec()));
        if (!placements.isEmpty() && coveredUntil(episode.decom())) {
            Placement lasting = takeLast(placements);
            placements.add(until(lasting, episode.dec(), lasting.changeReason()));
        }
    }

    private boolean coveredUntil(LocalDate day) {
        return Objects.equals(placements.get(placements.size() - 1).toOn(), day);
    }

    private void placement(ReturnedEpisode before, ReturnedEpisode episode, boolean continues) {
        if (continues && !placements.isEmpty() && coveredUntil(episode.decom()) && same(before, episode)) {
            placements.add(until(takeLast(placements), episode.dec(), episode.changeReason()));
        } else {
            placements.add(begun(episode));
        }
    }

    /** A change of legal status leaves the placement; after an absence it is the same if nothing about it changed. */
    private boolean same(ReturnedEpisode before, ReturnedEpisode episode) {
        if (!temporary(before.place())) {
            return episode.rne().equals("L") && before.place().equals(episode.place());
        }
        Placement last = placements.get(placements.size() - 1);
        return Objects.equals(last.type(), episode.place())
                && Objects.equals(last.urn(), episode.urn())
                && Objects.equals(last.postcode(), episode.postcode())
                && Objects.equals(last.provider(), episode.provider());
    }

    private static Placement begun(ReturnedEpisode episode) {
        boolean longTerm = LONG_TERM.contains(episode.place());
        return new Placement(
                episode.decom(),
                episode.place(),
                episode.dec(),
                episode.provider(),
                null,
                null,
                episode.homePostcode(),
                episode.postcode(),
                episode.urn(),
                episode.changeReason(),
                longTerm,
                longTerm ? episode.decom() : null,
                "FULL",
                null,
                false,
                false,
                null,
                null,
                null,
                null,
                null,
                false,
                false,
                null,
                null);
    }

    /** The same placement with another end. */
    static Placement until(Placement p, LocalDate toOn, String changeReason) {
        return new Placement(
                p.fromOn(),
                p.type(),
                toOn,
                p.provider(),
                p.carer(),
                p.placeName(),
                p.homePostcode(),
                p.postcode(),
                p.urn(),
                changeReason,
                p.until18(),
                p.longTermFrom(),
                p.approval(),
                p.approvedFrom(),
                p.approvalExtended(),
                p.planned(),
                p.notifiedOn(),
                p.assessedOn(),
                p.decidedOn(),
                p.visitsAgreedFrom(),
                p.visitsAgreementWithdrawnOn(),
                p.responsibleForAnother(),
                p.endedAtOnce(),
                p.endNotifiedOn(),
                p.approvedOn(),
                p.address(),
                p.addressSealed());
    }
}
