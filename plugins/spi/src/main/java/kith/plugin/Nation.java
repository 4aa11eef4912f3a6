package kith.plugin;

/** The nation whose law binds a council. It chooses the rules, the calendar of bank holidays and the code lists. */
public enum Nation {
    ENGLAND("england"),
    WALES("wales"),
    SCOTLAND("scotland"),
    NORTHERN_IRELAND("northern-ireland");

    private final String code;

    Nation(String code) {
        this.code = code;
    }

    /** The word used on the command line, in case files and in the database, such as {@code northern-ireland}. */
    public String code() {
        return code;
    }

    /**
     * @param code such as {@code wales}
     * @throws IllegalArgumentException if no nation has that code; the message lists the four
     */
    public static Nation of(String code) {
        for (Nation nation : values()) {
            if (nation.code.equals(code)) {
                return nation;
            }
        }
        throw new IllegalArgumentException(
                "No nation '" + code + "'. The nations are england, wales, scotland and northern-ireland.");
    }
}
