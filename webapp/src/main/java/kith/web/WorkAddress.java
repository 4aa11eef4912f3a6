package kith.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import kith.duty.DutyCode;
import kith.worklist.WorkGroup;
import kith.worklist.WorkQuery;
import kith.worklist.WorkScope;
import kith.worklist.WorkSort;
import kith.worklist.WorkView;

/**
 * Which work is shown, as the address of My work says it. A word that the address spells wrongly counts as left out: an old
 * bookmark shows more, never an error.
 */
@Named
@RequestScoped
public class WorkAddress {
    /** Stands before a group's code, for a group and a duty may share a name. */
    static final String GROUP = "all-";

    private String state;
    private String whose;
    private String duty;
    private String worker;
    private String officer;
    private String placement;
    private String sort;
    private String page;

    /** What is asked for, as the worklist wants it. */
    WorkQuery query() {
        return new WorkQuery(
                find(WorkScope.values(), whose).orElse(null),
                view(),
                duties(),
                worker,
                officer,
                placement,
                find(WorkSort.values(), sort == null ? null : sort.replaceFirst("^-", ""))
                        .orElse(WorkSort.DUE_ON),
                sort != null && sort.startsWith("-"),
                number(page),
                Pager.ROWS);
    }

    /** The same view's address, without the page. */
    Address address() {
        return filters().with("state", state).with("sort", sort);
    }

    /** The address of everything with the same filters. */
    private Address filters() {
        return Address.of("/my-work")
                .with("whose", whose)
                .with("duty", duty)
                .with("worker", worker)
                .with("officer", officer)
                .with("placement", placement);
    }

    WorkView view() {
        return find(WorkView.values(), state).orElse(WorkView.ALL);
    }

    private Set<DutyCode> duties() {
        if (duty == null) {
            return Set.of();
        }
        Optional<Set<DutyCode>> group = Arrays.stream(WorkGroup.values())
                .filter(each -> duty.equals(GROUP + each.code()))
                .map(WorkGroup::duties)
                .findFirst();
        return group.orElseGet(() -> find(DutyCode.values(), duty).map(Set::of).orElse(Set.of()));
    }

    /** The word in addresses for one of a fixed set. */
    static String code(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static <E extends Enum<E>> Optional<E> find(E[] values, String code) {
        return Arrays.stream(values).filter(value -> code(value).equals(code)).findFirst();
    }

    static int number(String page) {
        return page != null && page.matches("[1-9][0-9]{0,5}") ? Integer.parseInt(page) : 1;
    }

    static String orNull(String value) {
        return value == null || value.isBlank() || value.equals(Choice.ANY) ? null : value;
    }

    public String getState() {
        return state;
    }

    public void setState(String state) {
        this.state = orNull(state);
    }

    public String getWhose() {
        return whose;
    }

    public void setWhose(String whose) {
        this.whose = orNull(whose);
    }

    public String getDuty() {
        return duty;
    }

    public void setDuty(String duty) {
        this.duty = orNull(duty);
    }

    public String getWorker() {
        return worker;
    }

    public void setWorker(String worker) {
        this.worker = orNull(worker);
    }

    public String getOfficer() {
        return officer;
    }

    public void setOfficer(String officer) {
        this.officer = orNull(officer);
    }

    public String getPlacement() {
        return placement;
    }

    public void setPlacement(String placement) {
        this.placement = orNull(placement);
    }

    public String getSort() {
        return sort;
    }

    public void setSort(String sort) {
        this.sort = orNull(sort);
    }

    public String getPage() {
        return page;
    }

    public void setPage(String page) {
        this.page = orNull(page);
    }
}
