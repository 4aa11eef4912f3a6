package kith.walk;

/** The accounts of the demonstration that the walks use; all are invented. */
final class Staff {
    static final String PASSWORD = "kith-demonstration";
    static final String SOCIAL_WORKER = "amina.rahman@luton.example";
    static final String TEAM_MANAGER = "helen.marsh@luton.example";
    static final String DATA_OFFICER = "priya.nair@luton.example";
    static final String SYSTEM_ADMINISTRATOR = "tom.okafor@luton.example";
    static final String REVIEWING_OFFICER = "ruth.ellery@northshire.example";
    static final String OTHER_COUNCILS_MANAGER = "helen.marsh@northshire.example";

    private Staff() {}
}
