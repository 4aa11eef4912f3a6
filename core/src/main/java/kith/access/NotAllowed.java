package kith.access;

/** The officer's roles do not hold the permission, or nobody is signed in. */
public class NotAllowed extends RuntimeException {

    private static final long serialVersionUID = 1;

    private NotAllowed(String message) {
        super(message);
    }

    /** The officer may not do this. The message names roles and permission, no person. */
    public static NotAllowed to(Permission permission, Officer officer) {
        return new NotAllowed("Roles " + officer.roles() + " do not hold " + permission + ".");
    }

    /** Somebody who has not signed in asked for something that only staff may do. */
    public static NotAllowed nobodySignedIn() {
        return new NotAllowed("Nobody is signed in.");
    }
}
