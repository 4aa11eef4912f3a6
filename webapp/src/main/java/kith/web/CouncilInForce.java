package kith.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import kith.access.CurrentOfficer;
import kith.council.CouncilAnswers;
import kith.council.InstalledPlugins;
import kith.council.SeeingCouncil;
import kith.council.Words;
import kith.plugin.Enquiries;
import kith.plugin.Language;
import kith.plugin.LinkQuestion;
import kith.plugin.PeopleQuestion;

/** The officer's council as it speaks today: its words, the pages it points to, and whom it names for questions. */
@Named("council")
@RequestScoped
public class CouncilInForce {
    private static final Logger LOG = Logger.getLogger(CouncilInForce.class.getName());

    @Inject
    private SeeingCouncil seeing;

    @Inject
    private CurrentOfficer current;

    @Inject
    private InstalledPlugins plugins;

    @Inject
    private SpokenLanguage spoken;

    @Inject
    private Text text;

    private CouncilAnswers answers;

    /**
     * A page on the web.
     *
     * @param name what the link says
     * @param address where it leads
     */
    public record Place(String name, String address) {}

    /**
     * Whom to ask.
     *
     * @param name the team
     * @param email its address, or empty
     * @param telephone its number, or empty
     * @param dialled the same as a telephone wants it
     */
    public record Contact(String name, String email, String telephone, String dialled) {}

    /** The council's words in a language; Kith's own where nobody is signed in. */
    public Words words(Language language) {
        if (current.find().isEmpty()) {
            return Words.kith(language);
        }
        try {
            return answers().words(language);
        } catch (RuntimeException e) {
            // The page that says what went wrong has to be readable even where the database is gone.
            LOG.log(Level.WARNING, "What the council has set could not be read; its plugin's words are used.", e);
            return plugins.words(current.get().council(), language);
        }
    }

    private CouncilAnswers answers() {
        if (answers == null) {
            answers = seeing.answers();
        }
        return answers;
    }

    /** The pages that the council points children and families to. */
    public List<Place> getLinks() {
        Language language = spoken.get();
        return Arrays.stream(LinkQuestion.values())
                .flatMap(question -> answers().link(question).stream())
                .map(ruling -> ruling.value())
                .map(link -> new Place(link.name().in(language), link.address().toString()))
                .toList();
    }

    /** Whom the council names for questions. */
    public List<Contact> getContacts() {
        return answers().enquiries().stream().map(this::contact).toList();
    }

    /** Who receives complaints, in a sentence; empty where the council names nobody. */
    public String getComplaints() {
        return answers()
                .people(PeopleQuestion.COMPLAINTS_RECEIVED_BY)
                .map(people -> text.of("links.complaints", new PracticeWords(text).people(people.value())))
                .orElse("");
    }

    private Contact contact(Enquiries enquiries) {
        return new Contact(
                enquiries.name().in(spoken.get()),
                enquiries.email(),
                enquiries.telephone(),
                enquiries.telephone().replaceAll("[^0-9+]", ""));
    }
}
