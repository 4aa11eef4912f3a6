package kith.ssda903;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import kith.caserecord.ChildRecord.ReturnedEpisode;

/**
 * One child's episodes from the returns of several years, laid over each other. From the first day of a newer return's first
 * episode on, the newer return speaks: an episode that was open on 31 March and comes again is continued by it, one whose start
 * was corrected is replaced. The order in which the years came does not matter.
 */
final class EpisodesOfYears {
    private static final String CONTINUES = "X1";

    private EpisodesOfYears() {}

    /** The episodes that stand, in order; none overlaps the next. */
    static List<ReturnedEpisode> inOrder(List<ReturnedEpisode> ofAllYears) {
        Map<Integer, List<ReturnedEpisode>> years = ofAllYears.stream()
                .collect(Collectors.groupingBy(ReturnedEpisode::yearEnding, TreeMap::new, Collectors.toList()));
        List<ReturnedEpisode> standing = new ArrayList<>();
        years.forEach((year, episodes) -> {
            List<ReturnedEpisode> newer = episodes.stream()
                    .sorted(Comparator.comparing(ReturnedEpisode::decom))
                    .toList();
            standing.removeIf(older -> replaced(older, newer.get(0), year));
            endLast(standing, newer.get(0));
            standing.addAll(newer);
        });
        return standing;
    }

    private static boolean replaced(ReturnedEpisode older, ReturnedEpisode first, int year) {
        boolean correctedStart =
                older.dec() == null && first.rne().equals("S") && !first.decom().isAfter(CollectionYear.firstDay(year));
        return !older.decom().isBefore(first.decom()) || correctedStart;
    }

    /** What was still open, or reached into the newer return, ends where the newer return begins. */
    private static void endLast(List<ReturnedEpisode> standing, ReturnedEpisode first) {
        if (standing.isEmpty()) {
            return;
        }
        int index = standing.size() - 1;
        ReturnedEpisode last = standing.get(index);
        if (last.dec() == null || last.dec().isAfter(first.decom())) {
            standing.set(index, ended(last, first.decom(), first.rne().equals("S") ? null : CONTINUES));
        }
    }

    private static ReturnedEpisode ended(ReturnedEpisode e, LocalDate dec, String rec) {
        return new ReturnedEpisode(
                e.yearEnding(),
                e.ordinal(),
                e.decom(),
                e.rne(),
                e.ls(),
                e.cin(),
                e.place(),
                e.provider(),
                dec,
                rec,
                e.changeReason(),
                e.homePostcode(),
                e.postcode(),
                e.urn());
    }

    /** Whether an episode goes straight on with the one before it. */
    static boolean continues(ReturnedEpisode before, ReturnedEpisode episode) {
        return CONTINUES.equals(before.rec()) && episode.decom().equals(before.dec());
    }
}
