package kith.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import kith.paper.PaperHtml;
import kith.record.ChildId;
import kith.sending.CopyPreview;
import kith.sending.SendingCopies;

/** A copy as its reader would see it, to be read or printed. */
@Named
@RequestScoped
public class ReadCopyPage extends ChildPage<CopyPreview> {

    @Inject
    private SendingCopies sending;

    @Inject
    private CopyAddress address;

    @Inject
    private Text text;

    @Override
    CopyPreview open(ChildId child) {
        return sending.preview(child, address.asked());
    }

    /** The paper as part of this page; whatever it says is escaped there. */
    public String getPaper() {
        return PaperHtml.within(getShown().paper());
    }

    /** The same as a PDF. */
    public String getFile() {
        return CopyAddress.at("/copy.pdf", getChild(), address.asked()).toString();
    }

    /** For which age it reads with ease; empty where that is not told. */
    public String getReadingAge() {
        CopyPreview copy = getShown();
        if (copy.readingAge() == null) {
            return "";
        }
        return copy.hard()
                ? text.of("copy.readingAge.high", copy.readingAge(), copy.readingLimit())
                : text.of("copy.readingAge", copy.readingAge());
    }

    /** Where it is sent. */
    public String getSend() {
        return CopyAddress.at("/child/send-copy", getChild(), address.asked()).toString();
    }
}
