package kith.officer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.function.Supplier;
import kith.access.CurrentOfficer;
import kith.access.Officer;
import kith.access.Today;

/**
 * Lets somebody who brings a secret link take steps without an account: as a guest of the link's council, who may do what {@link
 * kith.access.Role#GUEST} may and nothing else. Every link that leads nowhere gets the same answer, whatever the reason; those that never
 * were slow whoever brings them down, as wrong addresses of diaries do. No {@link
 * kith.access.Step}, because the council is not known yet.
 */
@ApplicationScoped
public class GuestAtWork {
    @Inject
    JpaGuestLinks links;

    @Inject
    CurrentOfficer current;

    @Inject
    Today today;

    @Inject
    WrongAddresses wrong;

    /**
     * Does the work as the link's guest. Whoever was at work before is so again afterwards.
     *
     * @param source from where the link is brought
     * @return empty if the link leads nowhere any more, or never did, or the source has to wait
     */
    public <T> Optional<T> with(String token, String source, Supplier<Optional<T>> work) {
        if (token == null || wrong.mustWait(source, today.now())) {
            return Optional.empty();
        }
        Optional<JpaGuestLinks.Known> known = links.known(token, today.now());
        if (known.isEmpty()) {
            wrong.note(source, today.now());
        }
        return known.filter(JpaGuestLinks.Known::usable).flatMap(link -> {
            wrong.forget(source);
            return as(link.council(), work);
        });
    }

    private <T> Optional<T> as(String council, Supplier<Optional<T>> work) {
        Officer before = current.find().orElse(null);
        try {
            current.set(Officer.guest(council));
            return work.get();
        } finally {
            current.set(before);
        }
    }
}
