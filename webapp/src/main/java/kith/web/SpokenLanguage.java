package kith.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import kith.access.CurrentOfficer;
import kith.access.Officer;
import kith.council.Council;
import kith.council.Councils;
import kith.council.InstalledPlugins;
import kith.plugin.Language;
import kith.plugin.Nation;

/**
 * The language of the pages: English, or Welsh where the officer's council works in it and the officer chose it. The choice is a
 * cookie of the officer's browser; before sign-in it alone decides.
 */
@Named("language")
@RequestScoped
public class SpokenLanguage {

    /** The cookie that keeps the choice. */
    static final String COOKIE = "kith-language";

    @Inject
    private HttpServletRequest request;

    @Inject
    private CurrentOfficer current;

    @Inject
    private Councils councils;

    @Inject
    private InstalledPlugins plugins;

    private Boolean both;
    private Language language;

    /** The language in which this answer is written. */
    public Language get() {
        if (language == null) {
            language = chosen().filter(choice -> choice == Language.ENGLISH || isBoth())
                    .orElse(Language.ENGLISH);
        }
        return language;
    }

    /** As the page's {@code lang} has it, such as {@code cy}. */
    public String getTag() {
        return get().locale().toLanguageTag();
    }

    /** Whether there is a choice: for a council of Wales, for one whose plugin has Welsh words, and where nobody is signed in. */
    public boolean isBoth() {
        if (both == null) {
            both = current.find().map(this::worksInWelsh).orElse(true);
        }
        return both;
    }

    /** The tag of the language that can be chosen instead. */
    public String getOther() {
        return (get() == Language.WELSH ? Language.ENGLISH : Language.WELSH)
                .locale()
                .toLanguageTag();
    }

    /** The page one is on, to come back to it. */
    public String getHere() {
        return ReturnAddress.of(request);
    }

    private boolean worksInWelsh(Officer officer) {
        boolean wales = councils.find(officer.council())
                .map(Council::nation)
                .filter(nation -> nation == Nation.WALES)
                .isPresent();
        return wales
                || plugins.of(officer.council())
                        .filter(plugin -> plugin.words().containsKey(Language.WELSH))
                        .isPresent();
    }

    private Optional<Language> chosen() {
        Cookie[] cookies = request.getCookies();
        return Stream.of(cookies == null ? new Cookie[0] : cookies)
                .filter(cookie -> cookie.getName().equals(COOKIE))
                .map(Cookie::getValue)
                .findFirst()
                .flatMap(SpokenLanguage::of);
    }

    /** The language of a tag, if it is one of Kith's. */
    static Optional<Language> of(String tag) {
        return Arrays.stream(Language.values())
                .filter(each -> each.locale().toLanguageTag().equals(tag))
                .findFirst();
    }
}
