package kith.readiness;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import kith.worklist.WorkScope;

/**
 * A page of reviews that come, with what they can be filtered by.
 *
 * @param asOf the day against which they stand
 * @param query what was asked, with its scope filled in
 * @param scopes the scopes that the officer's roles allow
 * @param all every review of the scope within the days asked for, whatever the filters
 * @param found of these the ones that the filters take, in order
 */
public record ReadinessList(
        LocalDate asOf,
        ReadinessQuery query,
        List<WorkScope> scopes,
        List<ReviewReadiness> all,
        List<ReviewReadiness> found) {

    static ReadinessList of(LocalDate asOf, ReadinessQuery query, List<WorkScope> scopes, List<ReviewReadiness> all) {
        List<ReviewReadiness> found = all.stream()
                .filter(query::takes)
                .sorted(query.sort().order(query.descending()))
                .toList();
        return new ReadinessList(asOf, query, scopes, all, found);
    }

    /** The rows of the page. */
    public List<ReviewReadiness> rows() {
        return found.stream()
                .skip((long) (query.page() - 1) * query.size())
                .limit(query.size())
                .toList();
    }

    /** How many of the found are ready. */
    public long ready() {
        return found.stream().filter(ReviewReadiness::ready).count();
    }

    /** The names by which the reviews can be filtered, such as those of their social workers. */
    public List<String> names(Function<ReviewReadiness, String> of) {
        return all.stream().map(of).filter(Objects::nonNull).distinct().sorted().toList();
    }
}
