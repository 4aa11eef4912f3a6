package kith.exchange;

import java.util.List;
import kith.incoming.Refusal;

/**
 * Some of the refused rows of an import, by file and line.
 *
 * @param rows the refused rows of this page
 * @param total how many there are
 * @param page from 1
 * @param size rows on a page
 */
public record RefusalPage(List<Refusal> rows, long total, int page, int size) {

    /** How many pages there are; one when nothing was refused. */
    public int pages() {
        return (int) Math.max(1, (total + size - 1) / size);
    }
}
