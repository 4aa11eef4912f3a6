package kith.ssda903;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import kith.caserecord.ChildRecord.ReturnedEpisode;
import kith.ssda903.ChildYear.ReturnedReview;
import kith.ssda903.ChildYearReader.Checked;

/**
 * The checks across the cells and rows of one child, after the checks of the department that bear on what Kith makes of a
 * return. The numbers in the comments are the department's.
 */
final class ReturnChecks {
    private static final int AGE_OF_PARTICIPATION = 4;

    private final LocalDate lastDay;

    ReturnChecks(int yearEnding) {
        this.lastDay = CollectionYear.lastDay(yearEnding);
    }

    /** 301: born after the year. */
    void born(ReturnRow header, LocalDate born) {
        if (born != null && born.isAfter(lastDay)) {
            header.refuse("DOB", "date.after-year", lastDay);
        }
    }

    /** 304: the status of an unaccompanied child ends by the eighteenth birthday. */
    void asylum(ReturnRow uasc, LocalDate born, LocalDate ceased) {
        if (born != null && ceased != null && ceased.isAfter(born.plusYears(18))) {
            uasc.refuse("DUC", "uasc.after-18");
        }
    }

    void episodes(LocalDate born, List<Checked<ReturnedEpisode>> episodes) {
        episodes.forEach(episode -> dates(born, episode));
        for (int i = 1; i < episodes.size(); i++) {
            follows(episodes.get(i - 1).value(), episodes.get(i));
        }
        if (!episodes.isEmpty() && "X1".equals(last(episodes).value().rec())) {
            last(episodes).row().refuse("REC", "episode.no-next"); // 388
        }
    }

    private static <T> T last(List<T> list) {
        return list.get(list.size() - 1);
    }

    private void dates(LocalDate born, Checked<ReturnedEpisode> checked) {
        ReturnedEpisode episode = checked.value();
        ReturnRow row = checked.row();
        if (episode.decom() != null) {
            if (born != null && episode.decom().isBefore(born)) {
                row.refuse("DECOM", "episode.before-birth", born); // 302
            }
            if (episode.decom().isAfter(lastDay)) {
                row.refuse("DECOM", "date.after-year", lastDay); // 354
            }
        }
        ending(episode, row);
        if ("S".equals(episode.rne()) && CareByEpisodes.temporary(episode.place())) {
            row.refuse("PLACE", "episode.starts-temporary"); // 380
        }
    }

    private void ending(ReturnedEpisode episode, ReturnRow row) {
        if (row.row().get("DEC").isEmpty() != row.row().get("REC").isEmpty()) {
            row.refuse(row.row().get("DEC").isEmpty() ? "DEC" : "REC", "episode.dec-rec"); // 148
        }
        if (episode.dec() == null) {
            return;
        }
        if (episode.decom() != null && episode.dec().isBefore(episode.decom())) {
            row.refuse("DEC", "episode.ends-first", episode.decom()); // 356
        }
        if (episode.dec().isAfter(lastDay)) {
            row.refuse("DEC", "date.after-year", lastDay); // 385
        }
    }

    private static void follows(ReturnedEpisode before, Checked<ReturnedEpisode> checked) {
        ReturnedEpisode episode = checked.value();
        ReturnRow row = checked.row();
        if (before.decom() == null || episode.decom() == null) {
            return;
        }
        if (episode.decom().equals(before.decom())) {
            row.refuse("DECOM", "episode.twice");
        } else if (before.dec() == null) {
            row.refuse("DECOM", "episode.still-open", before.decom()); // 142
        } else if (episode.decom().isBefore(before.dec())) {
            row.refuse("DECOM", "episode.overlaps", before.decom(), before.dec()); // 501
        } else if ("X1".equals(before.rec()) && !episode.decom().equals(before.dec())) {
            row.refuse("DECOM", "episode.gap", before.dec()); // 388, 433
        } else if (!"X1".equals(before.rec())
                && episode.rne() != null
                && !episode.rne().equals("S")) {
            row.refuse("RNE", "episode.not-started", before.dec()); // 432
        }
    }

    void reviews(LocalDate born, List<Checked<ReturnedReview>> reviews, List<Checked<ReturnedEpisode>> episodes) {
        Set<LocalDate> seen = new HashSet<>();
        boolean shortBreaks = !episodes.isEmpty()
                && episodes.stream().allMatch(e -> Set.of("V3", "V4")
                        .contains(String.valueOf(e.value().ls())));
        for (Checked<ReturnedReview> checked : reviews) {
            LocalDate on = checked.value().on();
            ReturnRow row = checked.row();
            if (shortBreaks) {
                row.refuse("REVIEW", "review.short-breaks"); // 399
            }
            if (on == null) {
                continue;
            }
            if (!seen.add(on)) {
                row.refuse("REVIEW", "review.twice");
            }
            if (on.isAfter(lastDay)) {
                row.refuse("REVIEW", "date.after-year", lastDay);
            } else {
                lookedAfter(on, row, episodes);
            }
            participation(born, checked);
        }
    }

    private static void lookedAfter(LocalDate on, ReturnRow row, List<Checked<ReturnedEpisode>> episodes) {
        if (episodes.isEmpty()) {
            row.refuse("REVIEW", "review.no-episodes");
            return;
        }
        ReturnedEpisode first = episodes.get(0).value();
        if (first.decom() == null || episodes.stream().anyMatch(e -> holds(e.value(), on))) {
            return;
        }
        if (!on.isBefore(first.decom())) {
            row.refuse("REVIEW", "review.not-looked-after");
        } else if ("S".equals(first.rne())) {
            row.refuse("REVIEW", "review.before-care", first.decom());
        }
    }

    private static boolean holds(ReturnedEpisode episode, LocalDate day) {
        return episode.decom() != null
                && !day.isBefore(episode.decom())
                && (episode.dec() == null || !day.isAfter(episode.dec()));
    }

    /** 440 and 441: PN0 up to the fourth birthday, the others from it. */
    private static void participation(LocalDate born, Checked<ReturnedReview> checked) {
        String code = checked.value().participation();
        if (born == null || code == null) {
            return;
        }
        LocalDate four = born.plusYears(AGE_OF_PARTICIPATION);
        if (code.equals("PN0") && checked.value().on().isAfter(four)) {
            checked.row().refuse("REVIEW_CODE", "review.four-or-over", four);
        } else if (!code.equals("PN0") && checked.value().on().isBefore(four)) {
            checked.row().refuse("REVIEW_CODE", "review.under-four", four);
        }
    }

    /** Spells that have a start and perhaps an end: no end before its start, no two of one start. */
    <T> void spells(
            List<Checked<T>> spells,
            Function<T, LocalDate> from,
            Function<T, LocalDate> to,
            String fromColumn,
            String toColumn) {
        Set<LocalDate> seen = new HashSet<>();
        for (Checked<T> spell : spells) {
            LocalDate start = from.apply(spell.value());
            LocalDate end = to.apply(spell.value());
            if (start != null && !seen.add(start)) {
                spell.row().refuse(fromColumn, "spell.twice");
            }
            if (start != null && end != null && end.isBefore(start)) {
                spell.row().refuse(toColumn, "spell.ends-first", start);
            }
        }
    }
}
