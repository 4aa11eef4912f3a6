package kith.sending;

import java.time.LocalDate;
import java.util.Set;
import kith.plugin.Language;

/**
 * Which copy is asked for.
 *
 * @param plan of which plan
 * @param completedOn the day that plan was completed
 * @param part as whom it is read, such as {@code PARENT}
 * @param name who reads it
 * @param language in which language
 * @param leaveOut codes of the passages that are left out besides those that the rules leave out
 */
public record AskedCopy(
        CopiedPlan plan, LocalDate completedOn, String part, String name, Language language, Set<String> leaveOut) {
    public AskedCopy {
        leaveOut = Set.copyOf(leaveOut);
    }
}
