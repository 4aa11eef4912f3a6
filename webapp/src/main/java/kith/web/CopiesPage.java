package kith.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Set;
import kith.record.ChildId;
import kith.redaction.Reader;
import kith.sending.AskedCopy;
import kith.sending.ChildCopies;
import kith.sending.CopyState;
import kith.sending.PlanCopiesSummary;
import kith.sending.SendingCopies;

/** The copies of a child's plans: who has one, who is still to be sent one, who is given none and why. */
@Named
@RequestScoped
public class CopiesPage extends ChildPage<ChildCopies> {

    @Inject
    private SendingCopies sending;

    @Inject
    private Text text;

    @Override
    ChildCopies open(ChildId child) {
        return sending.copies(child);
    }

    /** Which plan, and when it was completed. */
    public String heading(PlanCopiesSummary plan) {
        return text.of("copies.plan", text.get("plan.kind." + plan.plan()), plan.completedOn());
    }

    /** How many copies are still to be sent. */
    public String open(PlanCopiesSummary plan) {
        return plan.open() == 0 ? text.get("copies.open.none") : text.of("copies.open", plan.open());
    }

    /** Who reads it, and as whom. */
    public String who(CopyState copy) {
        Reader reader = copy.reader().reader();
        return text.of("copies.who", reader.name(), part(reader.part()));
    }

    private String part(String part) {
        for (String family : new String[] {"person.part.", "participant."}) {
            if (text.containsKey(family + part)) {
                return text.capital(text.get(family + part));
            }
        }
        return part;
    }

    /** How it stands, in words and colour. */
    public Tag tag(CopyState copy) {
        if (copy.held() != null) {
            return copy.held().said().sent()
                    ? new Tag("good", text.get("copies.state.sent"))
                    : new Tag("calm", text.get("copies.state.withheld"));
        }
        return copy.open()
                ? new Tag("soon", text.get("copies.state.open"))
                : new Tag("calm", text.get("copies.state.none"));
    }

    /** What became of it, or why this person is, or is not, given one. */
    public String told(CopyState copy) {
        if (copy.held() == null) {
            return text.wording().sentence(copy.reader().verdict().why());
        }
        return new CopyWords(text).told(copy.held().said());
    }

    /** What it left out and why; empty where nothing was. */
    public String leftOut(CopyState copy) {
        String left = copy.held() == null ? null : copy.held().said().leftOut();
        return left == null ? "" : text.of("copies.leftOut", new CopyWords(text).reasons(left));
    }

    /** Where it is sent, withheld or corrected. */
    public String to(PlanCopiesSummary plan, CopyState copy) {
        Address address = CopyAddress.at("/child/send-copy", getChild(), asked(plan, copy));
        return (copy.held() == null ? address : address.with("row", copy.held().id())).toString();
    }

    /** Where it is read as it would be sent today. */
    public String read(PlanCopiesSummary plan, CopyState copy) {
        return CopyAddress.at("/child/read-copy", getChild(), asked(plan, copy)).toString();
    }

    private static AskedCopy asked(PlanCopiesSummary plan, CopyState copy) {
        Reader reader = copy.reader().reader();
        return new AskedCopy(
                plan.plan(),
                plan.completedOn(),
                reader.part(),
                reader.name(),
                copy.reader().language(),
                Set.of());
    }
}
