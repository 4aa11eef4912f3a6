package kith.worklist;

/** The columns by which work can be sorted. Equal rows follow by date, child and duty, so that pages never overlap. */
public enum WorkSort {
    DUE_ON("due_on"),
    CHILD("child_order"),
    DUTY("duty"),
    STATE("state_order"),
    PLACEMENT("placement_type"),
    WORKER("social_worker_name"),
    REVIEWING_OFFICER("reviewing_officer_name");

    private final String column;

    WorkSort(String column) {
        this.column = column;
    }

    String column() {
        return column;
    }
}
