package kith.bench;

import java.util.List;

/** Something to measure. */
interface Measurement {
    /** The word on the command line, such as {@code duties}. */
    String name();

    List<Figure> run() throws Exception;
}
