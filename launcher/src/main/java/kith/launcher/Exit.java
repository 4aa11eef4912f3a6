package kith.launcher;

/** Why Kith ended, as the process's exit code. The codes are a promise to scripts and are listed in docs/operations.md. */
public enum Exit {
    /** Ended as asked. */
    DONE(0),
    /** Something nobody foresaw; the log has it under the printed reference. */
    UNEXPECTED(1),
    /** The command line was not understood. */
    USAGE(2),
    /** An import was carried out, but rows or the whole delivery were refused. */
    IMPORT_REFUSED(3),
    /** A council could not be added, or a link not be made. */
    COUNCIL_REFUSED(4),
    /** The Java run time is too old. */
    JAVA(10),
    /** A configuration key is missing or malformed. */
    CONFIGURATION(11),
    /** The data directory cannot be made, read or written. */
    DATA_DIRECTORY(12),
    /** Another Kith works on this data directory. */
    IN_USE(13),
    /** The port is taken. */
    PORT_TAKEN(14),
    /** The database cannot be reached. */
    DATABASE_UNREACHABLE(15),
    /** The database refused the user or the password. */
    DATABASE_REFUSED(16),
    /** The schema belongs to a newer Kith. */
    SCHEMA_NEWER(17),
    /** The schema must be brought up to date and no owner is configured. */
    SCHEMA_PENDING(18),
    /** The database or its roles do not keep councils apart. */
    DATABASE_UNFIT(19),
    /** The plugin directory or a plugin cannot be used. */
    PLUGINS(20),
    /** The PostgreSQL that comes with Kith did not start. */
    EMBEDDED_DATABASE(21),
    /** Bringing the schema up to date failed. */
    MIGRATION(22),
    /** The server started but the application did not. */
    SERVER(23),
    /** The demonstration councils could not be put into the database. */
    DEMONSTRATION(24);

    private final int code;

    Exit(int code) {
        this.code = code;
    }

    /** What the process ends with. */
    public int code() {
        return code;
    }
}
