package kith.sending;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kith.access.Today;
import kith.allocation.Allocations;
import kith.caserecord.ChildRecord;
import kith.caserecord.RowType;
import kith.caserecord.RowTypes;
import kith.check.Copies;
import kith.check.Verdict;
import kith.child.ChildName;
import kith.council.OfficersCouncil;
import kith.duedate.Sentence;
import kith.law.Principle;
import kith.people.Recipient;
import kith.people.Recipients;
import kith.placement.Placements;
import kith.plugin.Authority;
import kith.plugin.Language;
import kith.plugin.Participant;
import kith.record.ChildId;
import kith.redaction.Reader;

/**
 * Who is given a copy of a plan: the child, those around the child as the law, the council and what was decided say, the reviewing
 * officer. Only a step may use it.
 */
@ApplicationScoped
public class CopyReaders {
    private static final String CARER = "CARER";
    /** Who reads it in Kith, and the child, who has a copy in any case. */
    private static final Set<String> AT_WORK = Stream.of(
                    Participant.CHILD,
                    Participant.SOCIAL_WORKER,
                    Participant.REVIEWING_OFFICER,
                    Participant.TEAM_MANAGER,
                    Participant.REVIEW_ADMINISTRATOR)
            .map(Participant::name)
            .collect(Collectors.toSet());

    /** The codes of providers outside the council, other than the parents; the agreement with one is with its representative. */
    static final Set<String> OUTSIDE = Set.of("PR2", "PR3", "PR4", "PR5");

    private static final RowType<ChildRecord.Placement> PLACEMENT = RowTypes.of(ChildRecord.Placement.class);

    @Inject
    Recipients recipients;

    @Inject
    ReviewTelling reviews;

    @Inject
    Placements placements;

    @Inject
    Allocations allocations;

    @Inject
    OfficersCouncil council;

    @Inject
    Today today;

    /** Everybody, the child first; those who are given none included, with the reason. */
    List<CopyReader> of(ChildId child, ChildRecord.Child details, Copied plan) {
        LocalDate day = today.date();
        Optional<ChildRecord.Placement> home = home(child, day);
        boolean sealed = home.filter(PLACEMENT::isSealed).isPresent();
        List<CopyReader> readers = new ArrayList<>();
        List<ChildRecord.Invitee> there = there(child, plan);
        Set<String> came = there.stream().map(ChildRecord.Invitee::name).collect(Collectors.toSet());
        readers.add(byLaw(Reader.CHILD, name(details), null, sealed, "answer.copies.child"));
        recipients.of(child).stream()
                .filter(one -> one.person().said().toOn() == null
                        || one.person().said().toOn().isAfter(day))
                .map(one -> around(one, plan, came, sealed))
                .forEach(readers::add);
        home.map(ChildRecord.Placement::carer)
                .filter(name ->
                        readers.stream().noneMatch(one -> one.reader().part().equals(CARER)))
                .ifPresent(name -> readers.add(byLaw(CARER, name, null, sealed, "answer.copies.named")));
        there.stream()
                .filter(one -> !AT_WORK.contains(one.part()))
                .filter(one -> readers.stream()
                        .noneMatch(known -> known.reader().name().equalsIgnoreCase(one.name())))
                .map(CopyReaders::stranger)
                .forEach(readers::add);
        officer(child, day)
                .ifPresent(one -> readers.add(byLaw(
                        Reader.REVIEWING_OFFICER,
                        name(one),
                        Contacts.email(one).orElse(null),
                        false,
                        "answer.copies.officer")));
        return readers;
    }

    /** Whether the child lives with a provider outside the council of whom nobody is recorded to receive a copy. */
    boolean lacksProvider(ChildId child, List<CopyReader> readers) {
        boolean outside = home(child, today.date())
                .map(ChildRecord.Placement::provider)
                .filter(OUTSIDE::contains)
                .isPresent();
        return outside
                && readers.stream()
                        .noneMatch(one -> one.reader().part().equals(Participant.AGENCY_REPRESENTATIVE.name()));
    }

    /**
     * Somebody who is written to about a review, as the person may see it; whoever does not stand around the child on the record may not
     * know where it lives.
     */
    public CopyReader asked(ChildId child, ChildRecord.Child details, String part, String name) {
        return of(child, details, new Copied(CopiedPlan.REVIEW, today.date(), null, 1)).stream()
                .filter(one -> one.reader().name().equals(name))
                .findFirst()
                .map(one -> new CopyReader(
                        new Reader(
                                part,
                                name,
                                one.reader().mayKnowPlace(),
                                one.reader().mayMeet()),
                        one.address(),
                        one.addressSealed(),
                        one.language(),
                        one.verdict()))
                .orElseGet(() -> new CopyReader(
                        new Reader(part, name, false, true),
                        null,
                        false,
                        Language.ENGLISH,
                        new Verdict(Verdict.Answer.ALLOWED, Sentence.of("answer.copies.named"), null)));
    }

    private static String name(ChildRecord.Child details) {
        return Optional.ofNullable(ChildName.of(details.givenName(), details.familyName()))
                .orElse(details.number());
    }

    private CopyReader byLaw(String part, String name, String address, boolean sealed, String why) {
        Authority authority = council.law()
                .authority(Principle.CARE_PLAN_COPIES, today.date())
                .orElse(null);
        return new CopyReader(
                new Reader(part, name, true, true),
                address,
                sealed,
                Language.ENGLISH,
                new Verdict(Verdict.Answer.ALLOWED, Sentence.of(why), authority));
    }

    private static CopyReader around(Recipient one, Copied plan, Set<String> came, boolean homeSealed) {
        ChildRecord.Person person = one.person().said();
        Reader reader = new Reader(
                part(person),
                person.name(),
                one.may(Copies.Paper.PLACEMENT_ADDRESS),
                !"NOT_ALLOWED".equals(person.meeting()));
        return new CopyReader(
                reader,
                person.address() == null ? person.contact() : person.address(),
                person.addressSealed() || homeSealed && reader.part().equals(CARER),
                language(person.language()),
                verdict(one.papers().get(plan.kind().paper()), came.contains(person.name())));
    }

    /** Whoever came to a review has its record, unless it was decided otherwise. */
    private static Verdict verdict(Verdict verdict, boolean came) {
        boolean merely = verdict.why().key().equals("answer.copies.not-named");
        return came && merely
                ? new Verdict(Verdict.Answer.ALLOWED, Sentence.of("answer.copies.came"), verdict.authority())
                : verdict;
    }

    /** Whoever came to a review and is not recorded around the child has its record and does not learn where the child lives. */
    private static CopyReader stranger(ChildRecord.Invitee one) {
        return new CopyReader(
                new Reader(one.part(), one.name(), false, true),
                null,
                false,
                Language.ENGLISH,
                new Verdict(Verdict.Answer.ALLOWED, Sentence.of("answer.copies.came"), null));
    }

    /** Who came to a review. */
    private List<ChildRecord.Invitee> there(ChildId child, Copied plan) {
        return plan.kind() != CopiedPlan.REVIEW
                ? List.of()
                : reviews.invited(child, plan.on()).stream()
                        .filter(one -> Boolean.TRUE.equals(one.attended()) && one.name() != null)
                        .toList();
    }

    private static String part(ChildRecord.Person person) {
        if (person.parentalResponsibility()) {
            return "PARENT";
        }
        return person.part() == null ? "OTHER" : person.part();
    }

    /** Who reads Welsh is written to in Welsh; Kith has papers in no other language than English and that. */
    private static Language language(String spoken) {
        String plain = spoken == null ? "" : spoken.toLowerCase(Locale.ROOT);
        return plain.contains("welsh") || plain.contains("cymraeg") ? Language.WELSH : Language.ENGLISH;
    }

    private Optional<ChildRecord.Placement> home(ChildId child, LocalDate day) {
        return placements.held(child).stream()
                .filter(stay -> covers(stay.fromOn(), stay.toOn(), day))
                .max(Comparator.comparing(ChildRecord.Placement::fromOn));
    }

    private Optional<ChildRecord.Allocation> officer(ChildId child, LocalDate day) {
        return allocated(allocations.held(child).stream(), Reader.REVIEWING_OFFICER, day);
    }

    /** Who works with the child as something on a day. */
    static Optional<ChildRecord.Allocation> allocated(Stream<ChildRecord.Allocation> all, String role, LocalDate day) {
        return all.filter(one -> one.role().equals(role) && covers(one.fromOn(), one.toOn(), day))
                .max(Comparator.comparing(ChildRecord.Allocation::fromOn));
    }

    static String name(ChildRecord.Allocation one) {
        return one.workerName() == null ? one.workerRef() : one.workerName();
    }

    private static boolean covers(LocalDate from, LocalDate to, LocalDate day) {
        return !from.isAfter(day) && (to == null || to.isAfter(day));
    }
}
