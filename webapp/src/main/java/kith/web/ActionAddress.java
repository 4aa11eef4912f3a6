package kith.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import kith.actionlist.ActionQuery;
import kith.actionlist.ActionSort;
import kith.actionlist.ActionView;
import kith.worklist.WorkScope;

/**
 * Which actions are shown, as the address of their list says it. A word that the address spells wrongly counts as left out.
 */
@Named
@RequestScoped
public class ActionAddress {
    private String state;
    private String whose;
    private String owner;
    private String sort;
    private String page;

    /** What is asked for. */
    ActionQuery query() {
        return new ActionQuery(
                WorkAddress.find(WorkScope.values(), whose).orElse(null),
                view(),
                owner,
                WorkAddress.find(ActionSort.values(), sort == null ? null : sort.replaceFirst("^-", ""))
                        .orElse(ActionSort.DUE_ON),
                sort != null && sort.startsWith("-"),
                WorkAddress.number(page),
                Pager.ROWS);
    }

    /** The same view's address, without the page. */
    Address address() {
        return Address.of("/actions")
                .with("whose", whose)
                .with("owner", owner)
                .with("state", state)
                .with("sort", sort);
    }

    ActionView view() {
        return WorkAddress.find(ActionView.values(), state).orElse(ActionView.OPEN);
    }

    public String getState() {
        return state;
    }

    public void setState(String state) {
        this.state = WorkAddress.orNull(state);
    }

    public String getWhose() {
        return whose;
    }

    public void setWhose(String whose) {
        this.whose = WorkAddress.orNull(whose);
    }

    public String getOwner() {
        return owner;
    }

    public void setOwner(String owner) {
        this.owner = WorkAddress.orNull(owner);
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
