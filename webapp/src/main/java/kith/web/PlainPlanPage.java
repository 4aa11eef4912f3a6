package kith.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import kith.paper.PaperHtml;
import kith.record.ChildId;
import kith.sending.CopyPreview;
import kith.sending.SendingCopies;

/** A care plan in plain words, for the child to read and keep: the child's own copy as it would be sent today. */
@Named
@RequestScoped
public class PlainPlanPage extends ChildPage<CopyPreview> {

    @Inject
    private SendingCopies sending;

    @Inject
    private Text text;

    @Override
    CopyPreview open(ChildId child) {
        return sending.childsPlan(child, text.language());
    }

    /** The paper as part of this page; whatever it says is escaped there. */
    public String getPaper() {
        return PaperHtml.within(getShown().paper());
    }
}
