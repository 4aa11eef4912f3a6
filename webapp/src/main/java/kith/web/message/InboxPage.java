package kith.web.message;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import kith.mail.ChoosingDigest;
import kith.message.MessageKind;
import kith.message.MessagePage;
import kith.message.MessageQuery;
import kith.message.MessageSummary;
import kith.message.ReadingMessages;
import kith.web.Address;
import kith.web.Choice;
import kith.web.Identity;
import kith.web.Pager;
import kith.web.Text;

/** The inbox: what Kith told the officer, the latest first. */
@Named
@RequestScoped
public class InboxPage {
    private static final String ALL = "all";

    @Inject
    private ReadingMessages reading;

    @Inject
    private ChoosingDigest choosing;

    @Inject
    private Identity identity;

    @Inject
    private Text text;

    private String kind;
    private String show;
    private int page = 1;
    private MessagePage shown;
    private List<Line> lines;
    private ChoosingDigest.Choice digest;

    /**
     * A message of the list.
     *
     * @param id which
     * @param subject whose case it is, or what it is about where it is no child's
     * @param words what is told
     * @param kind what it is about
     * @param told by whom it was caused, and when
     * @param read whether it was read
     */
    public record Line(long id, String subject, String words, String kind, String told, boolean read) {}

    /** Asks once for the messages and how many there are. */
    public void load() {
        shown = reading.find(new MessageQuery(chosen(), !showsAll(), page, Pager.ROWS));
        lines = shown.rows().stream().map(this::line).toList();
        digest = choosing.chosen();
    }

    private MessageKind chosen() {
        return Arrays.stream(MessageKind.values())
                .filter(each -> each.name().equals(kind))
                .findFirst()
                .orElse(null);
    }

    private boolean showsAll() {
        return ALL.equals(show);
    }

    private Line line(MessageSummary message) {
        String kindOf = text.get("inbox.kind." + message.kind());
        return new Line(
                message.id().value(),
                message.child() == null ? kindOf : identity.name(message.childName(), message.childNumber()),
                text.wording().sentence(message.what()),
                kindOf,
                text.of("inbox.told", message.toldBy(), message.toldAt()),
                message.read());
    }

    /** The messages of this page. */
    public List<Line> getLines() {
        return lines;
    }

    /** Those not read and all, with their counts. */
    public List<Choice> getViews() {
        return List.of(
                new Choice(address(null, 1), text.of("inbox.unread", shown.unread()), !showsAll()),
                new Choice(address(ALL, 1), text.of("inbox.all", shown.all()), showsAll()));
    }

    /** What messages are about. */
    public List<Choice> getKinds() {
        return Stream.concat(
                        Stream.of(new Choice(Choice.ANY, text.get("work.any"), chosen() == null)),
                        Arrays.stream(MessageKind.values())
                                .map(each -> new Choice(
                                        each.name(),
                                        text.get("inbox.kind." + each),
                                        each.name().equals(kind))))
                .toList();
    }

    /** Why the list is empty. */
    public String getNone() {
        return text.get(chosen() != null ? "inbox.none.filtered" : showsAll() ? "inbox.none.all" : "inbox.none.unread");
    }

    /** Whether there is something not read. */
    public boolean isAnyUnread() {
        return shown.unread() > 0;
    }

    /** Whether the officer is sent the daily digest by e-mail, and what it holds. */
    public String getDigest() {
        return text.get("digest." + digest);
    }

    /** Whether e-mails go out, so that there is something to choose. */
    public boolean isDigestGoesOut() {
        return digest != ChoosingDigest.Choice.NO_MAIL;
    }

    /** Whether the officer wants it. */
    public boolean isDigestWanted() {
        return digest == ChoosingDigest.Choice.WANTED;
    }

    /** The address of this view, to come back to. */
    public String getHere() {
        return address(show, page);
    }

    /** Where in the list the reader is. */
    public Pager getPager() {
        return new Pager(page, showsAll() ? shown.all() : shown.unread(), to -> address(show, to));
    }

    private String address(String which, int number) {
        return Address.of("/inbox")
                .with("show", ALL.equals(which) ? ALL : null)
                .with("kind", chosen())
                .with("page", number == 1 ? null : number)
                .toString();
    }

    public String getKind() {
        return kind;
    }

    public void setKind(String kind) {
        this.kind = kind;
    }

    public String getShow() {
        return show;
    }

    public void setShow(String show) {
        this.show = show;
    }

    public int getPage() {
        return page;
    }

    public void setPage(int page) {
        this.page = Math.max(1, page);
    }
}
