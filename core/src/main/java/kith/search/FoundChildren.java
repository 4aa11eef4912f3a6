package kith.search;

import java.util.List;

/**
 * A page of what a search found, the best first.
 *
 * @param rows of the page
 * @param total how many were found on all pages
 * @param page from 1
 * @param size rows on a page
 */
public record FoundChildren(List<FoundChild> rows, long total, int page, int size) {

    /** How many pages there are; one when nothing was found. */
    public int pages() {
        return (int) Math.max(1, (total + size - 1) / size);
    }
}
