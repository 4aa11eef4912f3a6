package kith.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import kith.access.NotFound;
import kith.chronology.LifeEvent;
import kith.overview.ChronologyQuery;

/** What the address of a chronology asks for; the page, its file and its paper read it alike. */
@Named
@RequestScoped
public class ChronologyAddress {
    private static final String OLDEST = "oldest";

    private String kind;
    private String from;
    private String to;
    private String order;

    /** The events that are asked for; a day that is none asks for nothing. */
    ChronologyQuery query() {
        return new ChronologyQuery(kindAsked(), day(from), day(to), isOldestFirst());
    }

    private LifeEvent.Kind kindAsked() {
        if (!isAsked(kind)) {
            return null;
        }
        return Arrays.stream(LifeEvent.Kind.values())
                .filter(each -> each.code().equals(kind))
                .findFirst()
                .orElseThrow(() -> new NotFound("kind", kind));
    }

    private static LocalDate day(String asked) {
        try {
            return isAsked(asked) ? LocalDate.parse(asked) : null;
        } catch (DateTimeParseException e) {
            return null;
        }
    }

    private static boolean isAsked(String value) {
        return value != null && !value.isBlank();
    }

    /** Whether only some events are asked for. */
    public boolean isNarrowed() {
        return isAsked(kind) || day(from) != null || day(to) != null;
    }

    public boolean isOldestFirst() {
        return OLDEST.equals(order);
    }

    /** This chronology at another path, such as its file. */
    Address at(String path, String child) {
        return Address.of(path)
                .with("child", child)
                .with("kind", kind)
                .with("from", from)
                .with("to", to)
                .with("order", order);
    }

    public String getKind() {
        return kind;
    }

    public void setKind(String kind) {
        this.kind = kind;
    }

    public String getFrom() {
        return from;
    }

    public void setFrom(String from) {
        this.from = from;
    }

    public String getTo() {
        return to;
    }

    public void setTo(String to) {
        this.to = to;
    }

    public String getOrder() {
        return order;
    }

    public void setOrder(String order) {
        this.order = order;
    }
}
