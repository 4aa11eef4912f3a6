package kith.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.List;
import kith.readiness.ReadinessQuery;
import kith.readiness.ReadinessSort;
import kith.worklist.WorkScope;

/**
 * Which reviews that come are shown, as the address of their list says it. A word that the address spells wrongly counts as left out.
 */
@Named
@RequestScoped
public class ReadinessAddress {
    /** How many days ahead can be chosen; 0 for all. The first is the one to begin with. */
    static final List<Integer> WITHIN = List.of(30, 7, 14, 60, 0);

    private String whose;
    private String within;
    private String missing;
    private String worker;
    private String officer;
    private String team;
    private String sort;
    private String page;

    /** What is asked for. */
    ReadinessQuery query() {
        return new ReadinessQuery(
                WorkAddress.find(WorkScope.values(), whose).orElse(null),
                days(),
                "yes".equals(missing),
                worker,
                officer,
                team,
                sortBy(),
                sort != null && sort.startsWith("-"),
                WorkAddress.number(page),
                Pager.ROWS);
    }

    ReadinessSort sortBy() {
        return WorkAddress.find(ReadinessSort.values(), sort == null ? null : sort.replaceFirst("^-", ""))
                .orElse(ReadinessSort.DAY);
    }

    int days() {
        return WITHIN.stream()
                .filter(days -> days.toString().equals(within))
                .findFirst()
                .orElse(WITHIN.get(0));
    }

    /** The same list's address, without the page. */
    Address address() {
        return Address.of("/readiness")
                .with("whose", whose)
                .with("within", within)
                .with("missing", missing)
                .with("worker", worker)
                .with("officer", officer)
                .with("team", team)
                .with("sort", sort);
    }

    /** Whether anything is left out of what the scope has within its days. */
    boolean filtered() {
        return missing != null || worker != null || officer != null || team != null;
    }

    public String getWhose() {
        return whose;
    }

    public void setWhose(String whose) {
        this.whose = WorkAddress.orNull(whose);
    }

    public String getWithin() {
        return within;
    }

    public void setWithin(String within) {
        this.within = WorkAddress.orNull(within);
    }

    public String getMissing() {
        return missing;
    }

    public void setMissing(String missing) {
        this.missing = "yes".equals(missing) ? missing : null;
    }

    public String getWorker() {
        return worker;
    }

    public void setWorker(String worker) {
        this.worker = WorkAddress.orNull(worker);
    }

    public String getOfficer() {
        return officer;
    }

    public void setOfficer(String officer) {
        this.officer = WorkAddress.orNull(officer);
    }

    public String getTeam() {
        return team;
    }

    public void setTeam(String team) {
        this.team = WorkAddress.orNull(team);
    }

    public String getSort() {
        return sort;
    }

    public void setSort(String sort) {
        this.sort = WorkAddress.orNull(sort);
    }

    public String getPage() {
        return page;
    }

    public void setPage(String page) {
        this.page = WorkAddress.orNull(page);
    }
}
