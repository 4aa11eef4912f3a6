package kith.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kith.access.CurrentOfficer;
import kith.access.Permission;
import kith.caserecord.ChildRecord.Person;
import kith.check.Copies;
import kith.check.Verdict;
import kith.people.Recipient;
import kith.record.Held;

/** Puts the people around a child into words. */
@RequestScoped
public class ShowingPeople {

    @Inject
    private Text text;

    @Inject
    private CurrentOfficer current;

    ShownPerson show(String child, Recipient recipient) {
        Held<Person> held = recipient.person();
        Person person = held.said();
        return new ShownPerson(
                person.name(),
                about(person),
                recipient.sibling() == null
                        ? ""
                        : Identity.to("overview", recipient.sibling()).toString(),
                person.parentalResponsibility(),
                reach(person),
                meeting(person),
                papers(recipient),
                reasons(recipient),
                to("person", child, held),
                person.toOn() == null ? to("end-person", child, held) : "");
    }

    private static String to(String page, String child, Held<Person> held) {
        return Address.of("/child/" + page)
                .with("child", child)
                .with("row", held.id())
                .toString();
    }

    private List<String> about(Person person) {
        String part = person.part() == null ? null : text.get("person.part." + person.part());
        boolean same = part == null || part.equalsIgnoreCase(person.relationship());
        return Stream.of(
                        same ? person.relationship() : text.of("people.name.about", person.relationship(), part),
                        person.language() == null ? null : text.of("people.language", person.language()),
                        together(person),
                        person.toOn() == null ? null : text.of("people.over.on", person.toOn()))
                .filter(Objects::nonNull)
                .toList();
    }

    private String together(Person person) {
        if (person.placedTogether() == null) {
            return null;
        }
        return person.placedTogether() ? text.get("people.together") : text.of("people.apart", person.apartReason());
    }

    private List<String> reach(Person person) {
        Stream<String> sealed = Stream.empty();
        if (person.addressSealed()) {
            boolean sees = current.get().may(Permission.SEE_SEALED);
            sealed = Stream.of(text.get(sees ? "people.sealed.shown" : "people.sealed"));
        }
        return Stream.concat(Stream.of(person.contact(), person.address()).filter(Objects::nonNull), sealed)
                .toList();
    }

    private String meeting(Person person) {
        if (person.meeting() == null) {
            return text.get("fact.notRecorded");
        }
        String words = text.get("person.meeting." + person.meeting());
        return person.meetingReason() == null
                ? words
                : text.of("person.meeting.reasoned", words, person.meetingReason());
    }

    private String papers(Recipient recipient) {
        String papers = Stream.of(Copies.Paper.values())
                .filter(recipient::may)
                .map(paper -> text.get("person.paper." + paper))
                .collect(Collectors.joining(", "));
        return papers.isEmpty() ? text.get("people.papers.none") : papers;
    }

    private List<String> reasons(Recipient recipient) {
        return Stream.of(Copies.Paper.values())
                .map(paper -> text.of(
                        "person.meeting.reasoned",
                        text.get("person.paper." + paper),
                        why(recipient.papers().get(paper))))
                .toList();
    }

    private String why(Verdict verdict) {
        String sentence = text.wording().sentence(verdict.why());
        return verdict.authority() == null
                ? sentence
                : text.of("form.refused", sentence, text.wording().citation(verdict.authority()));
    }
}
