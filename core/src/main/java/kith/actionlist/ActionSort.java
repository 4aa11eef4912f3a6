package kith.actionlist;

/** The columns by which actions can be sorted. Equal rows follow by date, child and place, so that pages never overlap. */
public enum ActionSort {
    DUE_ON("due_on"),
    CHILD("lower(coalesce(family_name, '') || ' ' || coalesce(given_name, '') || number)"),
    WHAT("lower(what)"),
    OWNER("lower(owner)"),
    WORKER("social_worker_name");

    private final String column;

    ActionSort(String column) {
        this.column = column;
    }

    String column() {
        return column;
    }
}
