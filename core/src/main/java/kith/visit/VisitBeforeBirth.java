package kith.visit;

import java.time.LocalDate;

/** A visit cannot lie before the child was born. */
public class VisitBeforeBirth extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final LocalDate bornOn;

    VisitBeforeBirth(LocalDate bornOn) {
        super("The visit lies before the child was born.");
        this.bornOn = bornOn;
    }

    /** When the child was born. */
    public LocalDate bornOn() {
        return bornOn;
    }
}
