package kith.paper;

import java.util.List;
import java.util.Map;
import kith.paper.Paper.Block;
import kith.paper.Paper.Boxes;
import kith.paper.Paper.Heading;
import kith.paper.Paper.Pointer;
import kith.paper.Paper.Points;
import kith.paper.Paper.Space;
import kith.paper.Paper.Table;
import kith.paper.Paper.Words;

/** Writes a paper as accessible HTML that is well-formed XML too. Whatever a paper says is text, never markup. */
public final class PaperHtml {
    private static final Map<Character, String> ESCAPED =
            Map.of('&', "&amp;", '<', "&lt;", '>', "&gt;", '"', "&quot;", '\'', "&#39;");

    /** An empty square and a space that does not break. */
    private static final String BOX = "\u25A1\u00A0";

    private final StringBuilder out = new StringBuilder();
    private final int top;

    /** The heading that was written last: a table about the same needs no caption that says it again. */
    private String above;

    private PaperHtml(int top) {
        this.top = top;
    }

    /**
     * The paper as part of a page that has a heading of its own: its title is a heading of the second level.
     *
     * @return an {@code article} in the paper's language
     */
    public static String within(Paper paper) {
        PaperHtml html = new PaperHtml(2);
        html.article(paper);
        return html.out.toString();
    }

    /** The paper as a page of its own, with this style. */
    static String page(Paper paper, String style) {
        PaperHtml html = new PaperHtml(1);
        html.out
                .append("<html xmlns=\"http://www.w3.org/1999/xhtml\" lang=\"")
                .append(paper.language().locale().toLanguageTag())
                .append("\"><head>");
        html.tag("title", paper.title());
        html.out
                .append("<meta name=\"description\" content=\"")
                .append(escaped(paper.title()))
                .append("\"/><style>")
                .append(style)
                .append("</style></head><body>");
        html.article(paper);
        html.out.append("</body></html>");
        return html.out.toString();
    }

    private void article(Paper paper) {
        out.append("<article class=\"paper\" lang=\"")
                .append(paper.language().locale().toLanguageTag())
                .append("\"><div class=\"sender\">");
        out.append("<p><strong>").append(escaped(paper.sender().name())).append("</strong></p>");
        lines(paper.sender().contacts());
        out.append("</div>");
        if (!paper.addressee().isEmpty()) {
            out.append("<div class=\"addressee\">");
            lines(paper.addressee());
            out.append("</div>");
        }
        out.append("<p class=\"dated\">").append(escaped(paper.dated())).append("</p>");
        tag("h" + top, paper.title());
        paper.blocks().forEach(this::block);
        out.append("</article>");
    }

    private void block(Block block) {
        if (block instanceof Heading heading) {
            above = heading.words();
            tag("h" + (top + heading.level()), heading.words());
        } else if (block instanceof Words words) {
            lines(List.of(words.words().split("\\R{2,}")));
        } else if (block instanceof Points points) {
            out.append("<ul>");
            points.points().forEach(point -> tag("li", point));
            out.append("</ul>");
        } else if (block instanceof Pointer pointer) {
            pointer(pointer);
        } else if (block instanceof Space space) {
            out.append("<div class=\"space lines-").append(space.lines()).append("\"></div>");
        } else if (block instanceof Boxes boxes) {
            out.append("<ul class=\"boxes\">");
            boxes.answers().forEach(answer -> tag("li", BOX + answer));
            out.append("</ul>");
        } else {
            table((Table) block);
        }
    }

    private void pointer(Pointer pointer) {
        out.append("<p><a href=\"")
                .append(escaped(pointer.address()))
                .append("\" title=\"")
                .append(escaped(pointer.words()))
                .append("\">")
                .append(escaped(pointer.words()))
                .append("</a> (")
                .append(escaped(pointer.address().replaceFirst("^(mailto:|https://)", "")))
                .append(")</p>");
    }

    private void table(Table table) {
        out.append("<table>");
        if (!table.caption().equals(above)) {
            tag("caption", table.caption());
        }
        out.append("<thead><tr>");
        table.columns()
                .forEach(column ->
                        out.append("<th scope=\"col\">").append(escaped(column)).append("</th>"));
        out.append("</tr></thead><tbody>");
        table.rows().forEach(this::row);
        out.append("</tbody></table>");
    }

    private void row(List<String> cells) {
        out.append("<tr><th scope=\"row\">").append(broken(cells.get(0))).append("</th>");
        cells.subList(1, cells.size())
                .forEach(cell -> out.append("<td>").append(broken(cell)).append("</td>"));
        out.append("</tr>");
    }

    private void lines(List<String> lines) {
        lines.forEach(line -> out.append("<p>").append(broken(line)).append("</p>"));
    }

    private void tag(String name, String words) {
        out.append('<')
                .append(name)
                .append('>')
                .append(escaped(words))
                .append("</")
                .append(name)
                .append('>');
    }

    private static String broken(String words) {
        return escaped(words).replaceAll("\\R", "<br/>");
    }

    /** The text as it is written in HTML; what no XML may hold is left out. */
    private static String escaped(String words) {
        StringBuilder escaped = new StringBuilder(words.length() + 16);
        words.codePoints()
                .filter(PaperHtml::written)
                .forEach(point -> escaped.append(
                        point < 128 && ESCAPED.containsKey((char) point)
                                ? ESCAPED.get((char) point)
                                : Character.toString(point)));
        return escaped.toString();
    }

    private static boolean written(int point) {
        return point == '\t'
                || point == '\n'
                || point == '\r'
                || point >= ' '
                        && point != 0xFFFE
                        && point != 0xFFFF
                        && !Character.isISOControl(point)
                        && (point < 0xD800 || point > 0xDFFF);
    }
}
