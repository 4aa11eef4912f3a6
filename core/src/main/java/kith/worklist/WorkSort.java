package kith.worklist;

/** The columns by which work can be sorted. Equal rows follow by date, child and duty, so that pages never overlap. */
public enum WorkSort {
    DUE_ON("due_on"),
    CHILD("lower(coalesce(c.family_name, '') || ' ' || coalesce(c.given_name, '') || c.number)"),
    DUTY("duty"),
    STATE("array_position(array['OVERDUE', 'DUE_SOON', 'NOT_DUE', 'ON_HOLD'], state)"),
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
