package kith.casefile;

import java.io.Serial;

/** A case file, or a row of one, that cannot be read. The message names the place and says what to do. */
public final class CaseRefused extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1L;

    CaseRefused(String where, String column, String problem) {
        super(where + ", column " + column + ": " + problem);
    }

    CaseRefused(String file, String problem) {
        super(file + ": " + problem);
    }
}
