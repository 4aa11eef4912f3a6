package kith.officer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import kith.access.Officer;
import kith.access.Today;

/**
 * How a calendar program comes to an officer's diary: by its secret address alone. No {@link kith.access.Step}, because nobody
 * has signed in. What it finds it sees as that officer, as the account stands now. Addresses that never were slow whoever asks for
 * them down, as wrong passwords do; one that was ended does not, for programs go on asking for it.
 */
@ApplicationScoped
public class SubscribedDiary {

    @Inject
    private JpaSubscriptions subscriptions;

    @Inject
    private WrongAddresses wrong;

    @Inject
    private Today today;

    /** Whether somebody who asked for too many addresses that never were has to wait. */
    public boolean mustWait(String source) {
        return wrong.mustWait(source, today.now());
    }

    /**
     * The officer whose diary has this address.
     *
     * @param token the secret of the address
     * @param source from where it is asked for
     * @return empty if there is none such, it was ended, the account is closed, or the source has to wait
     */
    public Optional<Officer> officer(String token, String source) {
        if (mustWait(source)) {
            return Optional.empty();
        }
        Optional<JpaSubscriptions.Found> found = subscriptions.ask(token, today.now());
        if (found.isEmpty()) {
            wrong.note(source, today.now());
        } else if (found.get().officer().isPresent()) {
            wrong.forget(source);
        }
        return found.flatMap(JpaSubscriptions.Found::officer);
    }
}
