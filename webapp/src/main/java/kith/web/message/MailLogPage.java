package kith.web.message;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import kith.mail.KeepingMail;
import kith.mail.MailPage;
import kith.mail.MailState;
import kith.mail.MailSummary;
import kith.web.Address;
import kith.web.Choice;
import kith.web.Pager;
import kith.web.Tag;
import kith.web.Text;

/** The log of the council's e-mails: which went out, which did not and why. */
@Named
@RequestScoped
public class MailLogPage {

    @Inject
    private KeepingMail keeping;

    @Inject
    private Text text;

    private String state;
    private int page = 1;
    private boolean again;
    private MailPage shown;
    private List<Line> lines;

    /**
     * An e-mail of the log.
     *
     * @param id which
     * @param to whom it is sent to
     * @param subject its subject
     * @param made when it was written
     * @param tag how it stands
     * @param more when it went out, when it is tried next, or what the mail server said
     * @param canBeSentAgain whether it did not go out
     */
    public record Line(long id, String to, String subject, String made, Tag tag, String more, boolean canBeSentAgain) {}

    /** Reads a page of the log. */
    public void load() {
        shown = keeping.find(chosen(), page, Pager.ROWS);
        lines = shown.rows().stream().map(this::line).toList();
    }

    private MailState chosen() {
        return Arrays.stream(MailState.values())
                .filter(each -> each.name().equals(state))
                .findFirst()
                .orElse(null);
    }

    private Line line(MailSummary mail) {
        return new Line(
                mail.id().value(),
                text.of("mail.to", mail.name(), mail.address()),
                mail.subject(),
                text.moment(mail.madeAt()),
                new Tag(kind(mail.state()), text.get("mail.state." + mail.state())),
                more(mail),
                mail.canBeSentAgain());
    }

    private static String kind(MailState state) {
        return switch (state) {
            case SENT -> "good";
            case WAITING, SENDING -> "calm";
            case FAILED, UNCERTAIN -> "late";
        };
    }

    private String more(MailSummary mail) {
        String problem = mail.problem() == null ? "" : mail.problem();
        return switch (mail.state()) {
            case SENT -> text.of("mail.sent", mail.sentAt());
            case WAITING -> mail.attempts() == 0 ? "" : text.of("mail.next", mail.attempts(), mail.nextAt(), problem);
            case SENDING -> "";
            case FAILED -> text.of("mail.failed", mail.attempts(), problem);
            case UNCERTAIN -> text.of("mail.uncertain", problem);
        };
    }

    /** The e-mails of this page. */
    public List<Line> getLines() {
        return lines;
    }

    /** Whether e-mails go out at all. */
    public boolean isGoingOut() {
        return shown.goesOut();
    }

    /** What the list shows. */
    public String getCaption() {
        return text.of("mail.caption", shown.total());
    }

    /** The states to filter by. */
    public List<Choice> getStates() {
        return Stream.concat(
                        Stream.of(new Choice(Choice.ANY, text.get("work.any"), chosen() == null)),
                        Arrays.stream(MailState.values())
                                .map(each -> new Choice(each.name(), text.get("mail.state." + each), each == chosen())))
                .toList();
    }

    /** Where in the log the reader is. */
    public Pager getPager() {
        return new Pager(page, shown.total(), to -> Address.of("/mail-log")
                .with("state", chosen())
                .with("page", to)
                .toString());
    }

    /** Whether one was just put back to be sent again. */
    public boolean isAgain() {
        return again;
    }

    public void setAgain(boolean again) {
        this.again = again;
    }

    public String getState() {
        return state;
    }

    public void setState(String state) {
        this.state = state;
    }

    public int getPage() {
        return page;
    }

    public void setPage(int page) {
        this.page = Math.max(1, page);
    }
}
