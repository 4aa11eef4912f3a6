package kith.council;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import kith.access.CurrentOfficer;
import kith.access.Today;
import kith.duedate.Sentence;
import kith.duedate.Wording;
import kith.duty.DatedSetting;
import kith.duty.Policy;
import kith.law.Law;
import kith.plugin.Language;
import kith.plugin.Nation;
import kith.plugin.Question;

/** The council of the officer at work, with its rules. */
@ApplicationScoped
public class OfficersCouncil {
    @Inject
    CurrentOfficer officer;

    @Inject
    Councils councils;

    @Inject
    InstalledPlugins plugins;

    @Inject
    CouncilSettings settings;

    @Inject
    CouncilCalendar calendar;

    @Inject
    Today today;

    /** The council's full name, as staff and families know it. */
    public String name() {
        return council().name();
    }

    /** A sentence in the council's own English words, for what Kith writes into a record. */
    public String said(Sentence sentence) {
        return new Wording(Language.ENGLISH, answers().words(Language.ENGLISH)::of).sentence(sentence);
    }

    /** The nation whose law binds. */
    public Nation nation() {
        return council().nation();
    }

    /** The law of that nation. */
    public Law law() {
        return Law.of(nation());
    }

    /** The law, what the council's plugin adds, what its administrator set, and its calendar. */
    public Policy policy() {
        return policyWith(settings.moving());
    }

    /** The same with these settings in the place of those that are in force. */
    public Policy policyWith(Map<Question, List<DatedSetting<?>>> set) {
        return policyBesides().with(set).with(calendar.inForce());
    }

    /** The law and what the council's plugin adds, without what its administrator set. */
    public PolicyInForce policyBesides() {
        Council council = council();
        return plugins.policy(council.code(), council.nation());
    }

    /** The council's plugin, if it has one. */
    public Optional<InstalledPlugin> plugin() {
        return plugins.of(officer.get().council());
    }

    /** What the council answers today besides the limits: its plugin, and what its administrator set. */
    public CouncilAnswers answers() {
        return answersOn(today.date());
    }

    /** The same on another day. */
    public CouncilAnswers answersOn(LocalDate day) {
        return CouncilAnswers.of(plugin()).with(settings.answers(day));
    }

    /** The words of the council's plugin in a language, or Kith's own where it has none. */
    public Words wordsBesides(Language language) {
        return plugins.words(officer.get().council(), language);
    }

    /** The languages in which the council works: those of its plugin; in Wales always both. */
    public Set<Language> languages() {
        Set<Language> languages = EnumSet.of(Language.ENGLISH);
        plugin().ifPresent(at -> languages.addAll(at.words().keySet()));
        if (nation() == Nation.WALES) {
            languages.add(Language.WELSH);
        }
        return languages;
    }

    private Council council() {
        String code = officer.get().council();
        return councils.find(code).orElseThrow(() -> new IllegalStateException("No council has the code " + code));
    }
}
