package kith.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import kith.access.CurrentOfficer;
import kith.access.Permission;
import kith.access.Role;
import kith.restriction.OpeningRestricted;
import kith.search.FindingChildren;
import kith.search.FoundChild;
import kith.search.FoundChildren;

/** Search: by name, number or date of birth. A number that is exactly a child's goes straight to that child. */
@Named
@RequestScoped
public class ChildrenPage {

    @Inject
    private FindingChildren finding;

    @Inject
    private OpeningRestricted opening;

    @Inject
    private CurrentOfficer current;

    @Inject
    private Identity identity;

    @Inject
    private Text text;

    private String q;
    private Role without;
    private int page = 1;
    private FoundChildren found;

    /** Finds; without a word to look for it lists every child. */
    public void load() throws IOException {
        found = without == null
                ? finding.find(q == null ? "" : q, page, Pager.ROWS)
                : finding.unallocated(without, page, Pager.ROWS);
        if (without == null
                && found.total() == 1
                && found.rows().get(0).number().equalsIgnoreCase(q)) {
            ExternalContext external = FacesContext.getCurrentInstance().getExternalContext();
            external.redirect(external.getRequestContextPath() + to(found.rows().get(0)));
        }
    }

    /** Whether the council says that a record with this number exists and is restricted to others. */
    public boolean isRestricted() {
        boolean may = current.get().may(Permission.OPEN_RESTRICTED);
        return may && q != null && found.total() == 0 && opening.isTold(q);
    }

    /** The children found on this page. */
    public List<FoundChild> getRows() {
        return found.rows();
    }

    /** The child's name, or the number where only that is known. */
    public String name(FoundChild child) {
        return identity.name(child.name(), child.number());
    }

    /** The address of the child's overview. */
    public String to(FoundChild child) {
        return Identity.to("overview", child.child()).toString();
    }

    /** What the list shows. */
    public String getCaption() {
        if (without != null) {
            return text.of("children.caption.without", found.total(), text.get("children.without." + without));
        }
        return q == null
                ? text.of("children.caption.all", found.total())
                : text.of("children.caption", found.total(), q);
    }

    /** What is said when nobody was found: why, and what to do. */
    public String getNobody() {
        if (without != null) {
            return text.get("children.without.none");
        }
        return q == null ? text.get("children.empty") : text.of("children.none", q);
    }

    /** What the reader can do about it. */
    public String getNobodyDo() {
        if (without != null) {
            return text.get("children.without.none.do");
        }
        return text.get(q == null ? "children.empty.do" : "children.none.do");
    }

    /** Where in the list the reader is. */
    public Pager getPager() {
        return new Pager(page, found.total(), to -> Address.of("/children")
                .with("q", q)
                .with("without", without)
                .with("page", to)
                .toString());
    }

    /** The lists of children with whom nobody works in a role, the one that is shown first marked. */
    public List<Choice> getLists() {
        return List.of(Role.SOCIAL_WORKER, Role.REVIEWING_OFFICER).stream()
                .map(role -> new Choice(role.name(), text.get("children.without." + role), role == without))
                .toList();
    }

    public String getWithout() {
        return without == null ? null : without.name();
    }

    /** Which list is shown, by role; anything else shows every child. */
    public void setWithout(String without) {
        this.without = Stream.of(Role.SOCIAL_WORKER, Role.REVIEWING_OFFICER)
                .filter(role -> role.name().equals(without))
                .findFirst()
                .orElse(null);
    }

    public String getQ() {
        return q;
    }

    public void setQ(String q) {
        this.q = q == null || q.isBlank() ? null : q.strip();
    }

    public int getPage() {
        return page;
    }

    public void setPage(int page) {
        this.page = Math.max(1, page);
    }
}
