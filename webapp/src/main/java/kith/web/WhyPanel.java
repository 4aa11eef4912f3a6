package kith.web;

import jakarta.faces.component.FacesComponent;
import jakarta.faces.component.UIComponentBase;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import java.io.IOException;

/**
 * Why a date is that date, in the order a practitioner asks: folded, unless {@code open} is true. {@code why} is a {@link Why},
 * nothing is shown for none; {@code what} names the duty for those who do not see where the panel stands. A list shows dozens of
 * them, so it is one component and not a page of small ones.
 */
@FacesComponent(WhyPanel.TYPE)
public class WhyPanel extends UIComponentBase {
    static final String TYPE = "kith.Why";

    @Override
    public String getFamily() {
        return TYPE;
    }

    @Override
    public void encodeBegin(FacesContext context) throws IOException {
        Why why = (Why) getAttributes().get("why");
        if (why == null) {
            return;
        }
        ResponseWriter out = context.getResponseWriter();
        out.startElement("details", this);
        out.writeAttribute("class", "why", null);
        if (Boolean.TRUE.equals(getAttributes().get("open"))) {
            out.writeAttribute("open", "open", null);
        }
        out.startElement("summary", null);
        out.writeText(why.getAsk(), null);
        span(out, "away", " " + getAttributes().get("what"));
        out.endElement("summary");
        out.startElement("div", null);
        chain(out, why);
        out.endElement("div");
        out.endElement("details");
    }

    private static void chain(ResponseWriter out, Why why) throws IOException {
        out.startElement("dl", null);
        out.writeAttribute("class", "chain", null);
        for (Why.Link link : why.getLinks()) {
            out.startElement("div", null);
            element(out, "dt", link.name());
            for (String sentence : link.sentences()) {
                element(out, "dd", sentence);
            }
            if (!link.cite().isEmpty()) {
                cite(out, link, why);
            }
            out.endElement("div");
        }
        out.endElement("dl");
    }

    private static void cite(ResponseWriter out, Why.Link link, Why why) throws IOException {
        out.startElement("dd", null);
        out.writeAttribute("class", "cite", null);
        out.writeText(link.cite(), null);
        if (link.toBeConfirmed()) {
            out.writeText(" ", null);
            span(out, "tag soon", why.getToBeConfirmed());
        }
        out.endElement("dd");
    }

    private static void span(ResponseWriter out, String style, String words) throws IOException {
        out.startElement("span", null);
        out.writeAttribute("class", style, null);
        out.writeText(words, null);
        out.endElement("span");
    }

    private static void element(ResponseWriter out, String name, String words) throws IOException {
        out.startElement(name, null);
        out.writeText(words, null);
        out.endElement(name);
    }
}
