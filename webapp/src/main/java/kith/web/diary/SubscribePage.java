package kith.web.diary;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import kith.diary.Subscribing;
import kith.officer.Subscription;
import kith.web.SubscribedDiaryFile;
import kith.web.Text;
import kith.web.staff.ShownLink;

/** The secret address at which a calendar program finds the officer's diary: making, renewing and ending it. */
@Named
@RequestScoped
public class SubscribePage {
    /** What the secret is kept for between the click and this page. */
    static final String SUBSCRIPTION = "subscription";

    @Inject
    private Subscribing subscribing;

    @Inject
    private ShownLink shownLink;

    @Inject
    private Text text;

    private Optional<Subscription> subscription;
    private String address;
    private boolean ended;

    /** Reads the subscription, and the address that was just made. */
    public void load() {
        subscription = subscribing.subscription();
        String token = shownLink.take(SUBSCRIPTION);
        HttpServletRequest request = (HttpServletRequest)
                FacesContext.getCurrentInstance().getExternalContext().getRequest();
        address = token == null ? "" : SubscribedDiaryFile.address(request, token);
    }

    /** The address, shown once; empty afterwards. */
    public String getAddress() {
        return address;
    }

    /** Whether there is a subscription. */
    public boolean isThere() {
        return subscription.isPresent();
    }

    /** Since when there is one, and when a program asked for it last. */
    public String getSince() {
        return subscription
                .map(one -> one.askedAt() == null
                        ? text.of("subscribe.since.unasked", one.madeAt())
                        : text.of("subscribe.since", one.madeAt(), one.askedAt()))
                .orElse("");
    }

    /** Whether it was just ended. */
    public boolean isEnded() {
        return ended && !isThere();
    }

    public void setEnded(boolean ended) {
        this.ended = ended;
    }
}
