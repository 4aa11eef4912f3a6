package kith.demonstration;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import kith.caserecord.ChildRecord;
import kith.codes.CodeLists;
import org.apache.commons.csv.CSVRecord;

/** Tells what a child's care plan says: a first version with the plan that was completed, and later ones after reviews. */
final class CarePlanHistory {
    private static final int MOST_VERSIONS = 4;
    private static final int PATHWAY_FROM = 16;
    private static final int WEEKS_TO_BE_ELIGIBLE = 13;
    private static final Map<String, List<CSVRecord>> PARTS =
            Resource.rows("care-plans.csv").stream().collect(Collectors.groupingBy(row -> row.get("part")));

    private final Life life;
    private final Chance chance;

    CarePlanHistory(Life life, Chance chance) {
        this.life = life;
        this.chance = chance;
    }

    /** Most plans are in Kith; of a few nothing but the day is known. */
    void tell() {
        if (life.situation() == Situation.SHORT_BREAKS || chance.percent(8)) {
            return;
        }
        for (int at = 0; at < life.plans.size(); at++) {
            ChildRecord.Plan plan = life.plans.get(at);
            if (plan.kind().equals("CARE")) {
                life.plans.set(at, version(plan.completedOn(), null));
            }
        }
        if (life.planVersions.isEmpty()) {
            return;
        }
        for (ChildRecord.Review review : life.reviews) {
            LocalDate updated = review.planUpdatedOn();
            boolean later = updated != null && updated.isAfter(lastDay()) && !updated.isAfter(life.end);
            if (later && life.planVersions.size() < MOST_VERSIONS) {
                life.plans.add(version(updated, review.heldOn()));
            }
        }
        if (!life.ceased() && chance.percent(15)) {
            LocalDate begun = life.end.minusDays(chance.between(0, 6));
            waiting(add(begun, null), begun);
        }
    }

    /** Of three versions being written one asks the reviewing officer, one makes a change that waits for a review, one neither. */
    private void waiting(int number, LocalDate begun) {
        switch (Math.floorMod(life.number.hashCode(), 3)) {
            case 0 ->
                change(
                        number,
                        "unsure",
                        "The grandparents want to move away; family time would be by telephone from then on.",
                        begun);
            case 1 ->
                change(number, "contact", "Time with the mother without anybody else there, each Saturday.", begun);
            default -> {}
        }
    }

    private void change(int number, String change, String what, LocalDate raised) {
        life.planChanges.add(new ChildRecord.PlanChange(
                life.planChanges.size() + 1,
                number,
                change,
                what,
                raised,
                life.workerOn(raised),
                null,
                null,
                null,
                null,
                null,
                null,
                null));
    }

    private LocalDate lastDay() {
        return life.planVersions.get(life.planVersions.size() - 1).begunOn();
    }

    private ChildRecord.Plan version(LocalDate completed, LocalDate review) {
        int number = add(completed, review);
        agreements(number, completed);
        return new ChildRecord.Plan("CARE", completed, null, number);
    }

    private int add(LocalDate begun, LocalDate review) {
        int number = life.planVersions.size() + 1;
        life.planVersions.add(new ChildRecord.PlanVersion(number, begun, life.household.worker.name(), review));
        PARTS.forEach((part, rows) -> part(number, begun, part, rows));
        if (number > 1 || life.from.plusDays(80).isBefore(begun)) {
            permanence(number, begun);
        }
        return number;
    }

    private void part(int number, LocalDate begun, String code, List<CSVRecord> rows) {
        List<CSVRecord> fitting = rows.stream().filter(row -> fits(row, begun)).toList();
        if (fitting.isEmpty()) {
            return;
        }
        // The same child keeps the same needs; one part in five is written anew with each version.
        int same = Math.floorMod(life.number.hashCode() + code.hashCode(), fitting.size());
        CSVRecord row = chance.percent(20) ? chance.of(fitting) : fitting.get(same);
        life.planParts.add(new ChildRecord.PlanPart(
                number,
                code,
                filled(row.get("said")),
                filled(row.get("later")),
                filled(row.get("arrangements")),
                row.get("arrangements").isEmpty() ? null : begun.plusMonths(chance.between(3, 6))));
        int place = 1;
        for (String line :
                row.get("lines").isEmpty() ? new String[0] : row.get("lines").split(";")) {
            String[] what = line.split("\\|");
            life.planLines.add(new ChildRecord.PlanLine(
                    number, code, place++, filled(what[0]), filled(what[1]), begun.plusDays(chance.between(14, 90))));
        }
    }

    private boolean fits(CSVRecord row, LocalDate day) {
        int age = life.ageOn(day);
        int from = Integer.parseInt(row.get("from"));
        boolean eligible = !life.from.plusWeeks(WEEKS_TO_BE_ELIGIBLE).isAfter(day);
        return (from < PATHWAY_FROM || eligible) && age >= from && age <= Integer.parseInt(row.get("to"));
    }

    private String filled(String words) {
        if (words.isEmpty()) {
            return null;
        }
        return words.replace("{name}", life.givenName)
                .replace("{mother}", life.household.mother)
                .replace("{carer}", life.household.carer)
                .replace("{worker}", life.household.worker.name());
    }

    private void permanence(int number, LocalDate begun) {
        String aim =
                switch (life.situation()) {
                    case UNTIL_18, AWAY_FOR_A_WHILE -> "LTFOST18";
                    case FOR_ADOPTION -> "ADOPTION";
                    case SUPPORTED, SEEKING_ASYLUM -> "SUPPLIV";
                    case CHILDRENS_HOME -> "RESPLMT";
                    case HOME_ON_CARE_ORDER, HOME_ON_INTERIM_ORDER, HOME_BEFORE_ASSESSMENT -> "REMAINSUP";
                    default -> chance.percent(60) ? "RETURN6M" : "RETURNEV";
                };
        boolean home = aim.startsWith("RETURN");
        life.planParts.add(new ChildRecord.PlanPart(
                number,
                "permanence",
                home
                        ? "Going home was looked at first, then relatives, then another family. Home is preferred while "
                                + "the family uses the help it is offered."
                        : "Home and relatives were looked at and ruled out by the assessments. This gives "
                                + life.givenName + " a home to grow up in.",
                null,
                "The plan is looked at at each review; the family time supervisor and the school report to it.",
                begun.plusMonths(6),
                aim,
                home && chance.percent(75) ? "LTRELFR" : null,
                begun.plusMonths(chance.between(4, 10)),
                life.givenName + " needs to know where home is; waiting longer would harm.",
                "Core assessment, parenting assessment of the birth family, reports of school and health.",
                true));
    }

    private void agreements(int number, LocalDate day) {
        boolean accommodated = life.statuses.stream()
                .anyMatch(status ->
                        CodeLists.nearest("legal-status", status.code()).equals("V2")
                                && !status.fromOn().isAfter(day)
                                && (status.toOn() == null || status.toOn().isAfter(day)));
        if (!accommodated || !chance.percent(80)) {
            return;
        }
        if (life.ageOn(day) >= 16) {
            agreed(number, "CHILD", life.givenName + " " + life.household.familyName, day);
        } else {
            new ArrayList<>(life.people)
                    .stream()
                            .filter(ChildRecord.Person::parentalResponsibility)
                            .forEach(parent -> agreed(number, "PARENT", parent.name(), day));
        }
    }

    private void agreed(int number, String role, String name, LocalDate day) {
        boolean yes = chance.percent(88);
        LocalDate said = day.plusDays(chance.between(0, 6));
        life.planAgreements.add(new ChildRecord.PlanAgreement(
                number,
                role,
                name,
                yes,
                said.isAfter(life.end) ? day : said,
                yes ? null : "Wants more time at home before anything else is decided."));
    }
}
