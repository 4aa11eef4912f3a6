package kith.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Instant;
import kith.access.NotFound;
import kith.consultation.AskedPerson;
import kith.consultation.AskingForContributions;
import kith.consultation.HandingOutLinks;
import kith.consultation.ReviewContributions;
import kith.form.FormRefused;
import kith.record.ChildId;
import kith.web.staff.ShownLink;

/** The secret link with which somebody fills in the consultation document on screen: made, shown once, and taken back. */
@Named
@RequestScoped
public class ContributionLinkPage extends ChildPage<ReviewContributions> {

    @Inject
    private AskingForContributions asking;

    @Inject
    private HandingOutLinks handing;

    @Inject
    private ShownLink shownLink;

    @Inject
    private Text text;

    private String row;
    private AskedPerson person;
    private String link;
    private String refused = "";

    @Override
    ReviewContributions open(ChildId child) {
        ReviewContributions all = asking.contributions(child);
        person = all.people().stream()
                .filter(one -> one.held() != null && one.held().id() == number())
                .findFirst()
                .orElseThrow(() -> new NotFound("contribution", row));
        if (!FacesContext.getCurrentInstance().isPostback()) {
            String token = shownLink.take(about());
            link = token == null
                    ? ""
                    : Address.of("/contribute").with("link", token).whole();
        }
        return all;
    }

    private String about() {
        return "contribution " + row;
    }

    /** Makes a link; it is shown once. */
    public void make() {
        take(() -> shownLink.keep(about(), handing.make(id(), number()).token()));
    }

    /** Takes the link back. */
    public void takeBack() {
        take(() -> handing.takeBack(id(), number()));
    }

    private void take(Runnable step) {
        try {
            step.run();
            goOn();
        } catch (FormRefused no) {
            refused = text.wording().sentence(no.why());
        }
    }

    private void goOn() {
        ExternalContext external = FacesContext.getCurrentInstance().getExternalContext();
        Address here =
                Address.of("/child/contribution-link").with("child", getChild()).with("row", row);
        external.setResponseStatus(HttpServletResponse.SC_SEE_OTHER);
        external.setResponseHeader("Location", external.getRequestContextPath() + here);
        FacesContext.getCurrentInstance().responseComplete();
    }

    private long number() {
        try {
            return Long.parseLong(row);
        } catch (NumberFormatException e) {
            throw new NotFound("contribution", row);
        }
    }

    /** Whose link it is. */
    public String getWhom() {
        return person == null ? "" : person.who().name();
    }

    /** Until when a link can be used, in a sentence; empty where there is none. */
    public String getUntil() {
        Instant until = getShown() == null ? null : getShown().links().get(number());
        return until == null ? "" : text.of("link.until", until);
    }

    /** The link itself, right after it was made; else empty. */
    public String getLink() {
        return link;
    }

    /** Why no link can be made; empty where nothing stood against it. */
    public String getRefused() {
        return refused;
    }

    public String getRow() {
        return row;
    }

    public void setRow(String row) {
        this.row = row;
    }
}
