package kith.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseId;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import kith.access.CurrentOfficer;
import kith.access.Officer;
import kith.access.Permission;
import kith.access.Today;
import kith.council.Council;
import kith.council.Councils;
import kith.council.InstalledPlugin;
import kith.council.InstalledPlugins;
import kith.message.ReadingMessages;

/** What stands around every page: the council, who is signed in, and where this person may go. */
@Named
@RequestScoped
public class Frame {

    /** The button that saves a form. */
    private static final String SAVES = "save";

    @Inject
    private CurrentOfficer current;

    @Inject
    private Councils councils;

    @Inject
    private InstalledPlugins plugins;

    @Inject
    private Today today;

    @Inject
    private Text text;

    @Inject
    private ReadingMessages messages;

    private String council;
    private long unread;

    /**
     * Whether the page is about to be drawn. While what a form sent is only taken and saved, its fields and all around it need
     * not be built: they are read from the request, and the answer is most often to go elsewhere.
     */
    public boolean isDrawing() {
        FacesContext now = FacesContext.getCurrentInstance();
        return !now.isPostback()
                || now.getCurrentPhaseId() == PhaseId.RENDER_RESPONSE
                || !now.getExternalContext().getRequestParameterMap().containsKey(SAVES);
    }

    /** Reads what the frame shows, once the page is about to be drawn: how many messages wait to be read. */
    public void prepare() {
        unread = may(Permission.READ_MESSAGES) ? messages.unread() : 0;
    }

    /** The way to the inbox, with how many messages were not read. */
    public String getInbox() {
        return unread == 0 ? text.get("inbox.title") : text.of("inbox.nav", unread);
    }

    /** Whether somebody is signed in. */
    public boolean isPresent() {
        return current.find().isPresent();
    }

    /** The council's full name. */
    public String getCouncil() {
        if (council == null) {
            String code = current.get().council();
            council = councils.find(code).map(Council::name).orElse(code);
        }
        return council;
    }

    /** The council's accent colour as six hexadecimal digits, or empty for Kith's own. */
    public String getAccent() {
        Optional<Officer> officer = current.find();
        return officer.flatMap(at -> plugins.of(at.council()))
                .flatMap(InstalledPlugin::accent)
                .map(colour -> colour.substring(1).toLowerCase(Locale.ROOT))
                .orElse("");
    }

    /** Who is signed in. */
    public String getName() {
        return current.get().name();
    }

    /** What this person is in the council. */
    public String getRoles() {
        return current.get().roles().stream()
                .sorted()
                .map(role -> text.get("role." + role))
                .collect(Collectors.joining(", "));
    }

    /** The day from which what is due or late is counted. */
    public LocalDate getToday() {
        return today.date();
    }

    /** Whether this person has work of the council to see. */
    public boolean isMaySeeWork() {
        return may(Permission.SEE_WORK);
    }

    /** Whether this person may look for children. */
    public boolean isMayFindChildren() {
        return may(Permission.FIND_CHILD);
    }

    /** Whether this person may bring files in. */
    public boolean isMayImport() {
        return may(Permission.IMPORT);
    }

    /** Whether this person may take the caseload out. */
    public boolean isMayExport() {
        return may(Permission.EXPORT);
    }

    /** Whether this person may do what the permission of this name says; a page shows no way to what would be refused. */
    public boolean may(String permission) {
        return may(Permission.valueOf(permission));
    }

    private boolean may(Permission permission) {
        return current.find().filter(officer -> officer.may(permission)).isPresent();
    }
}
