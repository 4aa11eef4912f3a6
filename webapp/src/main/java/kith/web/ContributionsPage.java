package kith.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import kith.booking.ContributionState;
import kith.consultation.AskedPerson;
import kith.consultation.AskingForContributions;
import kith.consultation.ReviewContributions;
import kith.record.ChildId;

/** Who is invited to the review that is booked or writes instead, what each was sent, and what came back. */
@Named
@RequestScoped
public class ContributionsPage extends ChildPage<ReviewContributions> {

    @Inject
    private AskingForContributions asking;

    @Inject
    private Text text;

    @Override
    ReviewContributions open(ChildId child) {
        return asking.contributions(child);
    }

    /** For when the review is booked, and by when whoever has not answered is reminded. */
    public String getBooked() {
        return text.of(
                "contributions.booked",
                getShown().booking().meetsOn(),
                ContributionState.chasedFrom(getShown().booking().meetsOn()));
    }

    /** How many have still to be written to. */
    public String getOpen() {
        long open = getShown().open();
        return open == 0 ? text.get("contributions.open.none") : text.of("contributions.open", open);
    }

    /** Who this is. */
    public String who(AskedPerson person) {
        return words().who(person.who().part().name(), person.who().name());
    }

    private ContributionWords words() {
        return new ContributionWords(text);
    }

    /** Invited, or asked to write. */
    public String how(AskedPerson person) {
        if (person.invited()) {
            return text.get("booking.invitation.INVITED");
        }
        return text.get(person.named() ? "booking.invitation.WRITES" : "contributions.besides");
    }

    public Tag tag(AskedPerson person) {
        return words().tag(person.state());
    }

    /** What is known of it, a sentence each. */
    public List<String> told(AskedPerson person) {
        if (person.held() == null) {
            return List.of();
        }
        List<String> told = new ArrayList<>(words().told(person.held().said()));
        Instant until = getShown().links().get(person.held().id());
        if (until != null) {
            told.add(text.of("link.until", until));
        }
        return told;
    }

    /** Whether this person can be handed a link. */
    public boolean linking(AskedPerson person) {
        return getShown().byLink()
                && person.state().waits()
                && person.held().said().document() != null;
    }

    /** What was said, in words; empty where a paper says it, or nothing was said yet. */
    public String said(AskedPerson person) {
        String said = person.held() == null ? null : person.held().said().said();
        return said == null ? "" : said;
    }

    /** Where papers of somebody who was not asked are filed. */
    public String getMore() {
        return Address.of("/child/receive-contribution")
                .with("child", getChild())
                .toString();
    }

    /** Where one person's contribution is worked on. */
    public String to(String page, AskedPerson person) {
        Address address = ContributionAddress.at("/child/" + page, getChild(), person.who());
        return (person.held() == null
                        ? address
                        : address.with("row", person.held().id()))
                .toString();
    }

    /** Where papers are sent anew: the row goes on and is not corrected. */
    public String toSend(AskedPerson person) {
        return ContributionAddress.at("/child/send-pack", getChild(), person.who())
                .toString();
    }

    /** Where an answer is recorded. */
    public String toReceive(AskedPerson person) {
        return ContributionAddress.at("/child/receive-contribution", getChild(), person.who())
                .toString();
    }
}
