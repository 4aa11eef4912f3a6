package kith.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import kith.consultation.AskedPack;
import kith.consultation.AskingForContributions;
import kith.consultation.Pack;
import kith.paper.PaperHtml;
import kith.record.ChildId;

/** What somebody would be sent before a review: the letter and the consultation document, to be read or printed. */
@Named
@RequestScoped
public class ReadPackPage extends ChildPage<Pack> {

    @Inject
    private AskingForContributions asking;

    @Inject
    private ContributionAddress address;

    @Override
    Pack open(ChildId child) {
        return asking.pack(child, address.asked());
    }

    /** The letter as part of this page; whatever it says is escaped there. */
    public String getLetter() {
        return PaperHtml.within(getShown().letter());
    }

    /** The document; empty where none goes with the letter. */
    public String getDocument() {
        return getShown().document() == null ? "" : PaperHtml.within(getShown().document());
    }

    /** One of the papers as a PDF. */
    public String file(String paper) {
        AskedPack asked = address.asked();
        return ContributionAddress.at("/pack.pdf", getChild(), asked)
                .with("paper", paper)
                .toString();
    }

    /** Where it is sent. */
    public String getSend() {
        return ContributionAddress.at("/child/send-pack", getChild(), address.asked())
                .toString();
    }
}
