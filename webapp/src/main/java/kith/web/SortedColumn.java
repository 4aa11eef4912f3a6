package kith.web;

/**
 * The heading of a column by which a list can be sorted.
 *
 * @param words what stands there
 * @param to the address of the list sorted by it
 * @param order ascending, descending or none
 * @param arrow the same as a sign
 */
public record SortedColumn(String words, String to, String order, String arrow) {

    /**
     * A heading that sorts by its column, and the other way where the list is sorted by it already.
     *
     * @param list the address of the list
     * @param sort what this column sorts by
     * @param sorted what the list is sorted by
     */
    static <S extends Enum<S>> SortedColumn of(String words, Address list, S sort, S sorted, boolean descending) {
        boolean here = sort == sorted;
        boolean down = here && descending;
        String code = WorkAddress.code(sort);
        String to = list.with("sort", here && !down ? "-" + code : code).toString();
        String order = down ? "descending" : here ? "ascending" : "none";
        return new SortedColumn(words, to, order, down ? "↓" : here ? "↑" : "");
    }
}
