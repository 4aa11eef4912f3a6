package kith.plugin;

import java.util.Locale;

/** The languages in which a council may have its words. */
public enum Language {
    ENGLISH("en-GB"),
    /** Welsh Language (Wales) Measure 2011: councils in Wales work in both. */
    WELSH("cy");

    private final Locale locale;

    Language(String tag) {
        this.locale = Locale.forLanguageTag(tag);
    }

    /** The same as Java and browsers know it. */
    public Locale locale() {
        return locale;
    }
}
