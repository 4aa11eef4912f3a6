package kith.child;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Period;
import java.util.List;
import kith.caserecord.ChildRecord.Activity;

/**
 * What a time of day falls into: what the child does every week then, or school, which a child of school age is taken to attend
 * from nine to a quarter past three of every day that is taught. A warning, never a refusal: the child may want it so.
 *
 * @param activity what the child does then, or null where it is school
 */
public record Clash(Activity activity) {
    private static final LocalTime SCHOOL_BEGINS = LocalTime.of(9, 0);
    private static final LocalTime SCHOOL_ENDS = LocalTime.of(15, 15);

    /**
     * Everything that a time falls into; a clash begins with the activity and is over at its end.
     *
     * @param activities what the child does every week
     * @param bornOn the child's date of birth
     * @param taught whether schools teach on that day
     * @param time such as 16:30, or null where none is said; then nothing clashes
     */
    public static List<Clash> of(
            List<Activity> activities, LocalDate bornOn, boolean taught, LocalDate on, String time) {
        if (time == null) {
            return List.of();
        }
        LocalTime at = LocalTime.parse(time);
        List<Clash> clashes = activities.stream()
                .filter(activity -> DayOfWeek.valueOf(activity.weekday()) == on.getDayOfWeek())
                .filter(activity ->
                        within(at, LocalTime.parse(activity.fromTime()), LocalTime.parse(activity.untilTime())))
                .map(Clash::new)
                .toList();
        boolean school =
                clashes.isEmpty() && ofSchoolAge(bornOn, on) && taught && within(at, SCHOOL_BEGINS, SCHOOL_ENDS);
        return school ? List.of(new Clash(null)) : clashes;
    }

    private static boolean within(LocalTime at, LocalTime from, LocalTime until) {
        return !at.isBefore(from) && at.isBefore(until);
    }

    private static boolean ofSchoolAge(LocalDate bornOn, LocalDate on) {
        int age = Period.between(bornOn, on).getYears();
        return age >= 5 && age < 16;
    }
}
