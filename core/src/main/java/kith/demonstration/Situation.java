package kith.demonstration;

import java.util.List;

/**
 * What a child's life in care is like, so that every regime of visits and every kind of review is on show. Days count back
 * from today, or from the day on which the child ceased to be looked after.
 */
enum Situation {
    NEWLY_LOOKED_AFTER(5, days(1, 25), days(1, 25), ages(0, 16), Order.COURT_OR_AGREEMENT, "U6", "U3", "K2"),
    FIRST_YEAR(20, days(30, 355), days(20, 355), ages(0, 16), Order.COURT_OR_AGREEMENT, "U6", "U6", "U3", "U5"),
    UNTIL_18(26, days(500, 3600), days(400, 2500), ages(4, 17), Order.CARE, "U4", "U4", "U1"),
    OVER_A_YEAR(8, days(450, 1500), days(380, 1200), ages(1, 16), Order.CARE, "U6", "U3"),
    CHILDRENS_HOME(9, days(60, 1500), days(10, 700), ages(11, 17), Order.COURT_OR_AGREEMENT, "K2"),
    SUPPORTED(6, days(100, 1500), days(10, 400), ages(16, 17), Order.CARE, "K3"),
    HOME_ON_CARE_ORDER(5, days(300, 2000), days(20, 700), ages(1, 16), Order.CARE, "P1"),
    HOME_ON_INTERIM_ORDER(2, days(20, 140), days(5, 120), ages(0, 14), Order.INTERIM, "P1"),
    HOME_BEFORE_ASSESSMENT(2, days(260, 700), days(3, 30), ages(1, 14), Order.CARE, "P1"),
    TEMPORARY_APPROVAL(4, days(5, 150), days(3, 140), ages(0, 14), Order.COURT_OR_AGREEMENT, "U3"),
    MOVED_LATELY(5, days(400, 2500), days(2, 60), ages(5, 17), Order.CARE, "U6", "U4", "K2"),
    AWAY_FOR_A_WHILE(2, days(500, 2500), days(400, 2000), ages(5, 16), Order.CARE, "U4", "U6"),
    FOR_ADOPTION(3, days(280, 900), days(20, 60), ages(1, 5), Order.PLACEMENT_ORDER, "A5", "A6"),
    SEEKING_ASYLUM(5, days(20, 700), days(15, 500), ages(16, 17), Order.AGREEMENT, "K3", "U6"),
    SHORT_BREAKS(2, days(60, 900), days(60, 900), ages(5, 16), Order.SHORT_BREAKS, "U6"),
    REMANDED(1, days(5, 120), days(5, 120), ages(15, 17), Order.REMAND, "K1", "R5"),
    CEASED(6, days(200, 1500), days(60, 900), ages(1, 17), Order.COURT_OR_AGREEMENT, "U6", "U3", "K2");

    /** On what legal footing the child is looked after. */
    enum Order {
        AGREEMENT,
        INTERIM,
        COURT_OR_AGREEMENT,
        CARE,
        PLACEMENT_ORDER,
        REMAND,
        SHORT_BREAKS
    }

    /** A span of whole numbers, both ends included. */
    record Span(int from, int to) {
        int pick(Chance chance) {
            return chance.between(from, to);
        }
    }

    private final int weight;
    final Span lookedAfterFor;
    final Span placedFor;
    final Span age;
    final Order order;
    final List<String> placements;

    Situation(int weight, Span lookedAfterFor, Span placedFor, Span age, Order order, String... placements) {
        this.weight = weight;
        this.lookedAfterFor = lookedAfterFor;
        this.placedFor = placedFor;
        this.age = age;
        this.order = order;
        this.placements = List.of(placements);
    }

    /** Each situation once, then as often as in life. */
    static Situation of(int household, Chance chance) {
        if (household < values().length) {
            return values()[household];
        }
        int mark = chance.between(
                1, List.of(values()).stream().mapToInt(some -> some.weight).sum());
        int situation = 0;
        while (mark > values()[situation].weight) {
            mark -= values()[situation++].weight;
        }
        return values()[situation];
    }

    /** Whether brothers and sisters can share it. */
    boolean shared() {
        return switch (this) {
            case NEWLY_LOOKED_AFTER,
                    FIRST_YEAR,
                    UNTIL_18,
                    OVER_A_YEAR,
                    HOME_ON_CARE_ORDER,
                    HOME_ON_INTERIM_ORDER,
                    TEMPORARY_APPROVAL -> true;
            default -> false;
        };
    }

    /** Whether the child lives with a parent. */
    boolean atHome() {
        return placements.contains("P1");
    }

    private static Span days(int from, int to) {
        return new Span(from, to);
    }

    private static Span ages(int from, int to) {
        return new Span(from, to);
    }
}
