package kith.overview;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import kith.chronology.LifeEvent;

/**
 * Which events of a chronology are read, and in which order.
 *
 * @param kind what they are about, null for everything
 * @param from the first day, null from the beginning
 * @param to the last day, null up to the end
 * @param oldestFirst whether the first of them stands first
 */
public record ChronologyQuery(LifeEvent.Kind kind, LocalDate from, LocalDate to, boolean oldestFirst) {

    List<LifeEvent> of(List<LifeEvent> events) {
        Comparator<LifeEvent> byDay = Comparator.comparing(LifeEvent::on);
        return events.stream()
                .filter(event -> kind == null || event.kind() == kind)
                .filter(event -> from == null || !event.on().isBefore(from))
                .filter(event -> to == null || !event.on().isAfter(to))
                .sorted(oldestFirst ? byDay : byDay.reversed())
                .toList();
    }
}
