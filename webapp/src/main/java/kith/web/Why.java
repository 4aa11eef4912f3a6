package kith.web;

import java.util.ArrayList;
import java.util.List;
import kith.duedate.Explanation;
import kith.duedate.Wording;

/** Why a date is that date, link by link, as the Why panel shows it. */
public class Why {

    /**
     * One link of the chain.
     *
     * @param name such as "Law"
     * @param sentences what it says
     * @param cite where that stands, or empty
     * @param source the address where it can be read, or empty
     * @param toBeConfirmed whether its text still has to be confirmed
     */
    public record Link(String name, List<String> sentences, String cite, String source, boolean toBeConfirmed) {}

    private final Text text;
    private final List<Link> links;

    /** The steps of an explanation; neighbours with the same heading become one link. */
    public Why(Text text, Explanation explanation) {
        this.text = text;
        links = new ArrayList<>();
        for (Wording.Step step : text.wording().steps(explanation)) {
            Link last = links.isEmpty() ? null : links.get(links.size() - 1);
            if (last != null && last.name().equals(step.heading())) {
                last.sentences().add(step.text());
            } else {
                links.add(new Link(
                        step.heading(),
                        new ArrayList<>(List.of(step.text())),
                        step.citation(),
                        address(step.source()),
                        step.toBeConfirmed()));
            }
        }
    }

    /** The links in the order in which a practitioner asks. */
    public List<Link> getLinks() {
        return links;
    }

    /** What opens it. */
    public String getAsk() {
        return text.get("why.ask");
    }

    /** What stands beside a text that still has to be confirmed. */
    public String getToBeConfirmed() {
        return text.get("why.toBeConfirmed");
    }

    private static String address(String source) {
        return source.startsWith("https://") ? source : "";
    }
}
