package kith.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import kith.sending.CopiesSummary;
import kith.sending.ListingCopies;
import kith.worklist.WorkScope;

/** The copies of plans that are still to be sent or withheld, across children. */
@Named
@RequestScoped
public class OpenCopiesPage {

    @Inject
    private ListingCopies listing;

    @Inject
    private Identity identity;

    @Inject
    private Text text;

    private String whose;
    private String page;
    private CopiesSummary shown;

    /** Asks once for the page and the counts; past the end it begins again at the first page. */
    public void load() {
        WorkScope scope = WorkAddress.find(WorkScope.values(), whose).orElse(null);
        shown = listing.open(scope, WorkAddress.number(page), Pager.ROWS);
        if (shown.children().isEmpty() && page != null) {
            page = null;
            shown = listing.open(scope, 1, Pager.ROWS);
        }
    }

    public String getWhose() {
        return whose;
    }

    public void setWhose(String whose) {
        this.whose = whose;
    }

    public String getPage() {
        return page;
    }

    public void setPage(String page) {
        this.page = page;
    }

    /** Whose children may be shown. */
    public List<Choice> getScopes() {
        return shown.scopes().stream()
                .map(each -> new Choice(
                        WorkAddress.code(each),
                        text.get("work.whose." + WorkAddress.code(each)),
                        each == shown.scope()))
                .toList();
    }

    /** How many copies, of how many children. */
    public String getCaption() {
        return shown.count() == 0
                ? text.get("openCopies.none")
                : text.of("openCopies.count", shown.count(), shown.of());
    }

    /** The children of this page. */
    public List<CopiesSummary.OfChild> getRows() {
        return shown.children();
    }

    /** The child's name, or the number where only that is known. */
    public String name(CopiesSummary.OfChild one) {
        return identity.name(one.name(), one.number());
    }

    /** Where the child's copies are sent. */
    public String to(CopiesSummary.OfChild one) {
        return Identity.to("copies", one.child()).toString();
    }

    /** Where in the list the reader is. */
    public Pager getPager() {
        return new Pager(WorkAddress.number(page), shown.of(), to -> Address.of("/open-copies")
                .with("whose", WorkAddress.code(shown.scope()))
                .with("page", to)
                .toString());
    }
}
