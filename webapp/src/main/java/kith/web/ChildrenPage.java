package kith.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
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
    private Identity identity;

    @Inject
    private Text text;

    private String q;
    private int page = 1;
    private FoundChildren found;

    /** Finds; without a word to look for it lists every child. */
    public void load() throws IOException {
        found = finding.find(q == null ? "" : q, page, Pager.ROWS);
        if (found.total() == 1 && found.rows().get(0).number().equalsIgnoreCase(q)) {
            ExternalContext external = FacesContext.getCurrentInstance().getExternalContext();
            external.redirect(external.getRequestContextPath() + to(found.rows().get(0)));
        }
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
        return q == null
                ? text.of("children.caption.all", found.total())
                : text.of("children.caption", found.total(), q);
    }

    /** What is said when nobody was found: why, and what to do. */
    public String getNobody() {
        return q == null ? text.get("children.empty") : text.of("children.none", q);
    }

    /** What the reader can do about it. */
    public String getNobodyDo() {
        return text.get(q == null ? "children.empty.do" : "children.none.do");
    }

    /** Where in the list the reader is. */
    public Pager getPager() {
        return new Pager(
                page,
                found.total(),
                to -> Address.of("/children").with("q", q).with("page", to).toString());
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
