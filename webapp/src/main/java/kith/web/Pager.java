package kith.web;

import java.util.function.IntFunction;

/**
 * Where in a long list the reader is.
 */
public class Pager {
    /** Rows on a page. */
    public static final int ROWS = 25;

    private final int page;
    private final long rows;
    private final IntFunction<String> address;

    /**
     * @param page the page that is open, from 1
     * @param rows how many rows the whole list has
     * @param address the address of a page by its number
     */
    public Pager(int page, long rows, IntFunction<String> address) {
        this.page = page;
        this.rows = rows;
        this.address = address;
    }

    /** The page that is open, from 1. */
    public int getPage() {
        return page;
    }

    /** How many pages there are, at least one. */
    public long getPages() {
        return Math.max(1, (rows + ROWS - 1) / ROWS);
    }

    /** The number of the first row on this page, from 1. */
    public long getFirst() {
        return Math.min(rows, (page - 1L) * ROWS + 1);
    }

    /** The number of the last row on this page. */
    public long getLast() {
        return Math.min(rows, (long) page * ROWS);
    }

    /** How many rows the whole list has. */
    public long getRows() {
        return rows;
    }

    /** The address of the page before, or null on the first. */
    public String getBefore() {
        return page > 1 ? address.apply(page - 1) : null;
    }

    /** The address of the page after, or null on the last. */
    public String getAfter() {
        return page < getPages() ? address.apply(page + 1) : null;
    }
}
