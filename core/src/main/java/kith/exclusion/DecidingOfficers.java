package kith.exclusion;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import kith.access.CurrentOfficer;
import kith.access.Officer;
import kith.access.Role;
import kith.access.Today;
import kith.allocation.Allocations;
import kith.caserecord.ChildRecord.Allocation;
import kith.officer.Colleagues;
import kith.officer.Staff;
import kith.plugin.Participant;
import kith.record.ChildId;

/**
 * Who decides what for a child: as reviewing officer and as social worker only whoever is allocated to the child, in the own account;
 * as manager or administrator whoever has that role.
 */
@ApplicationScoped
class DecidingOfficers {
    private static final Map<Participant, Role> BY_ROLE = Map.of(
            Participant.TEAM_MANAGER, Role.TEAM_MANAGER, Participant.REVIEW_ADMINISTRATOR, Role.REVIEW_ADMINISTRATOR);
    private static final Set<Participant> BY_ALLOCATION =
            EnumSet.of(Participant.REVIEWING_OFFICER, Participant.SOCIAL_WORKER);

    @Inject
    Colleagues colleagues;

    @Inject
    Allocations allocations;

    @Inject
    CurrentOfficer current;

    @Inject
    Today today;

    /** As what the officer at work decides for a child; none where only others do. */
    Set<Participant> mine(ChildId child) {
        Officer officer = current.get();
        Set<Participant> mine = EnumSet.noneOf(Participant.class);
        BY_ROLE.forEach((part, role) -> {
            if (officer.is(role)) {
                mine.add(part);
            }
        });
        String account = account().orElse("");
        for (Participant part : BY_ALLOCATION) {
            allocated(child, part)
                    .filter(allocation -> allocation.workerRef().equalsIgnoreCase(account))
                    .ifPresent(allocation -> mine.add(part));
        }
        return mine;
    }

    /** The e-mail address of the account of the officer at work; empty for Kith itself. */
    Optional<String> account() {
        Officer officer = current.get();
        return colleagues.all().stream()
                .filter(one -> one.id().equals(officer.staffId()))
                .map(Staff::email)
                .findFirst();
    }

    /** Who works with the child as something today. */
    Optional<Allocation> allocated(ChildId child, Participant part) {
        LocalDate day = today.date();
        return allocations.held(child).stream()
                .filter(one -> one.role().equals(part.name()) && !one.fromOn().isAfter(day))
                .filter(one -> one.toOn() == null || one.toOn().isAfter(day))
                .max(Comparator.comparing(Allocation::fromOn));
    }
}
