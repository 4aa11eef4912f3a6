package kith.sending;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kith.access.Today;
import kith.allocation.Allocations;
import kith.caserecord.ChildRecord;
import kith.council.OfficersCouncil;
import kith.paper.Paper;
import kith.plugin.Enquiries;
import kith.plugin.Link;
import kith.plugin.LinkQuestion;
import kith.plugin.Participant;
import kith.plugin.PeopleQuestion;
import kith.plugin.Ruling;
import kith.record.ChildId;
import kith.redaction.Passage;

/**
 * Whom a paper names for questions: the council, the child's social worker and reviewing officer, and the guide for children. Only a
 * step may use it.
 */
@ApplicationScoped
public class Contacts {
    private static final List<LinkQuestion> FOR_FAMILIES =
            List.of(LinkQuestion.CHILDRENS_GUIDE, LinkQuestion.ADVOCACY, LinkQuestion.COMPLAINTS);

    @Inject
    Allocations allocations;

    @Inject
    OfficersCouncil council;

    @Inject
    Today today;

    /** The council as the sender, with its e-mail and telephone as its settings say. */
    public Paper.Sender sender(PaperText text) {
        List<String> contacts = new ArrayList<>();
        for (Enquiries enquiries : council.answers().enquiries()) {
            contacts.add(enquiries.name().in(text.language()));
            Stream.of(enquiries.email(), enquiries.telephone())
                    .filter(line -> !line.isBlank())
                    .forEach(contacts::add);
        }
        return new Paper.Sender(council.name(), contacts);
    }

    /** Who can be asked, and where more can be read. */
    public Passage passage(ChildId child, PaperText text, boolean forChild) {
        List<Paper.Block> blocks = new ArrayList<>();
        LocalDate day = today.date();
        List<ChildRecord.Allocation> all = allocations.held(child);
        List<String> people = new ArrayList<>();
        for (String role : List.of("SOCIAL_WORKER", "REVIEWING_OFFICER")) {
            CopyReaders.allocated(all.stream(), role, day).ifPresent(one -> people.add(reached(text, one)));
        }
        complaints(text).ifPresent(people::add);
        if (!people.isEmpty()) {
            blocks.add(new Paper.Points(people));
        }
        FOR_FAMILIES.forEach(question ->
                council.answers().link(question).map(Ruling::value).ifPresent(link -> blocks.add(pointer(link, text))));
        return new Passage("contacts", text.of(forChild ? "child.contacts" : "contacts"), blocks, java.util.Set.of());
    }

    /** Who receives complaints, where the council names somebody. */
    private Optional<String> complaints(PaperText text) {
        return council.answers()
                .people(PeopleQuestion.COMPLAINTS_RECEIVED_BY)
                .map(named -> Arrays.stream(Participant.values())
                        .filter(named.value()::contains)
                        .map(part -> text.of("complaints." + part))
                        .collect(Collectors.joining(", ")))
                .map(names -> text.of("contacts.complaints", names));
    }

    private static String reached(PaperText text, ChildRecord.Allocation one) {
        String name = CopyReaders.name(one);
        String role = "contacts." + one.role();
        return email(one)
                .map(address -> text.of(role + ".email", name, address))
                .orElseGet(() -> text.of(role, name));
    }

    private static Paper.Pointer pointer(Link link, PaperText text) {
        return new Paper.Pointer(link.name().in(text.language()), link.address().toString());
    }

    /** The e-mail address of a worker with an account; empty where only the council's number is known. */
    static Optional<String> email(ChildRecord.Allocation one) {
        return Optional.of(one.workerRef()).filter(reference -> reference.contains("@"));
    }
}
