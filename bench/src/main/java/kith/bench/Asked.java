package kith.bench;

import java.time.LocalDate;

/**
 * What a rule of reviews or visits needs to know.
 *
 * @param what {@code review}, {@code short break review}, {@code visit} or {@code visit after order}
 * @param number how many there were before
 * @param footing on what footing the child lives there; {@code full} for most
 * @param reviewed whether there was a review since the placement began
 * @param afterYear whether the placement has lasted more than a year
 * @param until18 whether it is meant to last until 18
 * @param agreed whether an agreement to longer intervals holds
 * @param from the day counted from
 */
record Asked(
        String what,
        int number,
        String footing,
        boolean reviewed,
        boolean afterYear,
        boolean until18,
        boolean agreed,
        LocalDate from) {

    static Asked review(int number, LocalDate from) {
        return new Asked("review", number, "full", false, false, false, false, from);
    }

    static Asked shortBreakReview(int number, LocalDate from) {
        return new Asked("short break review", number, "full", false, false, false, false, from);
    }

    Asked withoutAgreement() {
        return new Asked(what, number, footing, reviewed, afterYear, until18, false, from);
    }
}
