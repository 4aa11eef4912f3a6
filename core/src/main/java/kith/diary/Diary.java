package kith.diary;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import kith.council.CouncilCalendar;
import kith.duedate.SchoolTerm;
import kith.worklist.WorkScope;

/**
 * A length of time in a diary.
 *
 * @param scope whose
 * @param scopes whose the officer may see, the one to begin with first
 * @param today the day it is
 * @param entries what there is, in the order of days and times; what is due stands after what has a time
 * @param bankHolidays the nation's bank holidays in it
 * @param days the council's closures and school terms
 */
public record Diary(
        WorkScope scope,
        List<WorkScope> scopes,
        LocalDate today,
        List<DiaryEntry> entries,
        Set<LocalDate> bankHolidays,
        CouncilCalendar.Days days) {

    /** Whether schools are closed on a weekday between the terms that the council's calendar knows. */
    public boolean isSchoolHoliday(LocalDate day) {
        return day.getDayOfWeek().getValue() <= 5 && SchoolTerm.isHoliday(days.terms(), day);
    }
}
