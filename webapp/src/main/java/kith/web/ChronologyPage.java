package kith.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import kith.chronology.LifeEvent;
import kith.overview.ChildChronology;
import kith.overview.ReadingChronology;
import kith.record.ChildId;

/** A child's life in order, by kind and days. */
@Named
@RequestScoped
public class ChronologyPage extends ChildPage<ChildChronology> {

    @Inject
    private ReadingChronology reading;

    @Inject
    private ChronologyAddress address;

    @Inject
    private Text text;

    private int page = 1;
    private boolean all;

    @Override
    ChildChronology open(ChildId child) {
        return reading.chronology(child, address.query());
    }

    /** The events on this page. */
    public List<LifeEvent> getEvents() {
        List<LifeEvent> events = getShown().events();
        if (all) {
            return events;
        }
        int first = (int) Math.min(events.size(), (page - 1L) * Pager.ROWS);
        return events.subList(first, Math.min(events.size(), first + Pager.ROWS));
    }

    /** What happened. */
    public String what(LifeEvent event) {
        return text.wording().sentence(event.what());
    }

    /** Where an entry is corrected. */
    public String correct(LifeEvent event) {
        return Address.of("/child/write-chronology")
                .with("child", getChild())
                .with("row", event.entry())
                .toString();
    }

    /** How many events there are of what is shown. */
    public String getCaption() {
        int events = getShown().events().size();
        String kind = address.getKind();
        return kind == null || kind.isEmpty()
                ? text.of("chronology.caption", events)
                : text.of("chronology.caption.kind", text.get("chronology.kind." + kind), events);
    }

    /** What can be shown, with how much there is of each. */
    public List<Choice> getKinds() {
        Map<LifeEvent.Kind, Long> counts = getShown().counts();
        String chosen = address.getKind() == null ? "" : address.getKind();
        Stream<Choice> kinds = Stream.of(LifeEvent.Kind.values())
                .filter(kind -> counts.containsKey(kind) || kind.code().equals(chosen))
                .map(kind -> new Choice(
                        kind.code(),
                        text.of(
                                "chronology.kind.one",
                                text.get("chronology.kind." + kind.code()),
                                counts.getOrDefault(kind, 0L)),
                        kind.code().equals(chosen)));
        Choice everything = new Choice("", text.get("chronology.kind.all"), chosen.isEmpty());
        return Stream.concat(Stream.of(everything), kinds).toList();
    }

    /** Which end stands first. */
    public List<Choice> getOrders() {
        return List.of(
                new Choice("", text.get("chronology.order.latest"), !address.isOldestFirst()),
                new Choice("oldest", text.get("chronology.order.oldest"), address.isOldestFirst()));
    }

    /** The same without any filter. */
    public String getCleared() {
        return Address.of("/child/chronology").with("child", getChild()).toString();
    }

    /** Everything that is shown, on all pages, as a file. */
    public String getDownload() {
        return address.at("/chronology.csv", getChild()).toString();
    }

    /** Everything that is asked for on one page. */
    public String getWhole() {
        return address.at("/child/chronology", getChild()).with("all", "yes").toString();
    }

    /** Where in the list the reader is. */
    public Pager getPager() {
        return new Pager(page, all ? 0 : getShown().events().size(), to -> address.at("/child/chronology", getChild())
                .with("page", to)
                .toString());
    }

    public int getPage() {
        return page;
    }

    public void setPage(int page) {
        this.page = Math.max(1, page);
    }

    /** "yes" where everything stands on one page. */
    public String getAll() {
        return all ? "yes" : null;
    }

    public void setAll(String all) {
        this.all = "yes".equals(all);
    }
}
