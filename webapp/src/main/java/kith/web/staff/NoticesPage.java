package kith.web.staff;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import kith.restriction.OpeningNotice;
import kith.restriction.Restricting;
import kith.web.Address;
import kith.web.Text;

/** Who opened restricted records that the manager looks after. */
@Named
@RequestScoped
public class NoticesPage {

    @Inject
    private Restricting restricting;

    @Inject
    private Text text;

    private List<OpeningNotice> notices;

    /** Reads what nobody has seen yet. */
    public void load() {
        notices = restricting.notices();
    }

    /** What nobody has seen yet, latest first. */
    public List<OpeningNotice> getNotices() {
        return notices;
    }

    /** Whose record it is. */
    public String child(OpeningNotice notice) {
        return notice.childName() == null ? text.of("child.unnamed", notice.childNumber()) : notice.childName();
    }

    /** The address of the child. */
    public String to(OpeningNotice notice) {
        return Address.of("/child/access").with("child", notice.child().value()).toString();
    }
}
