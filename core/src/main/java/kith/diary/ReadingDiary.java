package kith.diary;

import jakarta.inject.Inject;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import kith.access.Allowed;
import kith.access.CurrentOfficer;
import kith.access.NotAllowed;
import kith.access.Officer;
import kith.access.Permission;
import kith.access.Step;
import kith.access.Today;
import kith.council.CouncilCalendar;
import kith.council.OfficersCouncil;
import kith.diary.DiaryEntry.Kind;
import kith.duedate.WorkingDays;
import kith.record.Trail;
import kith.worklist.WorkScope;

/** Reading the diary: an officer's own, the team's, or the council's, as the roles allow. */
@Step
public class ReadingDiary {
    private static final int DAYS_BACK = 31;
    private static final int DAYS_AHEAD = 366;

    @Inject
    JpaDiary diary;

    @Inject
    CouncilCalendar calendar;

    @Inject
    OfficersCouncil council;

    @Inject
    CurrentOfficer officer;

    @Inject
    Today today;

    @Inject
    Trail trail;

    /**
     * The diary of some days, from one query. What is due is in it for an officer's own children and the team's, not for the whole
     * council, where it would hide what is arranged.
     *
     * @param scope whose, or null for the first that the officer's roles allow
     * @param from the first day
     * @param until the last day, at most some weeks later
     * @throws NotAllowed if the officer's roles do not allow the scope
     */
    @Allowed(Permission.SEE_WORK)
    public Diary of(WorkScope scope, LocalDate from, LocalDate until) {
        Officer me = officer.get();
        WorkScope whose = WorkScope.allowed(scope, me);
        Set<Kind> kinds =
                whose == WorkScope.COUNCIL ? EnumSet.complementOf(EnumSet.of(Kind.DUE)) : EnumSet.allOf(Kind.class);
        trail.detail(whose + " " + from + " to " + until);
        return new Diary(
                whose,
                WorkScope.of(me),
                today.date(),
                diary.entries(whose.children(me), kinds, from, until),
                bankHolidays(from, until),
                calendar.inForce());
    }

    private Set<LocalDate> bankHolidays(LocalDate from, LocalDate until) {
        WorkingDays days = WorkingDays.of(council.nation());
        return from.datesUntil(until.plusDays(1))
                .filter(day -> day.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) < 0 && !days.isWorkingDay(day))
                .collect(Collectors.toUnmodifiableSet());
    }

    /**
     * What is arranged with the officer's own children from a month ago to a year ahead, for the officer's calendar program. For
     * whoever has no children of their own these are the reviews of the council. No entry in the trail: days and times, and a
     * program asks for them all day long.
     */
    @Allowed(value = Permission.EXPORT_WORK, entered = false)
    public List<DiaryEntry> subscribed() {
        Officer me = officer.get();
        boolean own = WorkScope.of(me).contains(WorkScope.MINE);
        WorkScope whose = own ? WorkScope.MINE : WorkScope.allowed(null, me);
        Set<Kind> kinds = EnumSet.of(Kind.REVIEW, Kind.MEETING);
        if (own) {
            kinds.add(Kind.VISIT);
        }
        LocalDate day = today.date();
        return diary.entries(whose.children(me), kinds, day.minusDays(DAYS_BACK), day.plusDays(DAYS_AHEAD));
    }
}
