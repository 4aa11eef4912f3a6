package kith.officer;

/**
 * What somebody who opens a one-time link is told.
 *
 * @param email the address the account signs in with
 * @param name as colleagues know the person, null if the person is asked for it
 */
public record Invitation(String email, String name) {

    /** Whether the person is asked how colleagues know them. */
    public boolean asksName() {
        return name == null;
    }
}
