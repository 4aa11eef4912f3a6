package kith.account;

import java.util.List;

/**
 * A page of accounts, by name.
 *
 * @param rows of the page
 * @param total how many there are on all pages
 */
public record AccountPage(List<AccountSummary> rows, long total) {}
