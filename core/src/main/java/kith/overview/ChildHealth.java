package kith.overview;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import kith.caserecord.ChildRecord;
import kith.duedate.SchoolTerm;
import kith.record.Held;
import kith.worklist.ChildClocks;

/**
 * A child's health and education; every list latest first.
 *
 * @param child who and how things stand
 * @param events what was done for the child's health
 * @param outcomes what the yearly return says
 * @param educationPlans when the personal education plan was completed or reviewed
 * @param assessed what was answered to the council's own questions at each health assessment, by its day
 * @param educated the same of each personal education plan
 * @param school the school the child goes to from where it lives now, or null
 * @param term the school term that lasts, or else the next that is entered; null where there is none
 * @param clocks of health and education
 */
public record ChildHealth(
        ChildSummary child,
        List<Held<ChildRecord.Health>> events,
        List<ChildRecord.Outcome> outcomes,
        List<Held<ChildRecord.Plan>> educationPlans,
        Map<LocalDate, Map<String, String>> assessed,
        Map<LocalDate, Map<String, String>> educated,
        String school,
        SchoolTerm term,
        ChildClocks clocks) {}
