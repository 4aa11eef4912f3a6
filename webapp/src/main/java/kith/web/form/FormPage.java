package kith.web.form;

import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import kith.access.NotFound;
import kith.access.Today;
import kith.form.Draft;
import kith.form.Drafting;
import kith.form.FormRefused;
import kith.form.Saved;
import kith.form.SavedOtherwise;
import kith.form.Submission;
import kith.plugin.Authority;
import kith.record.ChangedMeanwhile;
import kith.record.Held;
import kith.record.Seen;
import kith.web.Address;
import kith.web.Text;
import kith.web.Why;
import kith.worklist.LateWithoutReason;

/**
 * A page with a form. A page says what the form is about, what stands in it at first, and how it is sent; this class sees
 * that it is saved once, that what was typed is kept, and that two who edit the same record see both texts.
 *
 * <p>The fields are plain text by name until {@link #send} reads them, so that whatever was typed is shown again as it was
 * typed. A field that is a day has three names: {@code -day}, {@code -month} and {@code -year}. The page keeps nothing
 * between requests: it may stay open for hours, in forty tabs, through a restart of the server.
 */
public abstract class FormPage {

    /** Fields that belong to the page and not to what is typed. */
    private static final Set<String> OWN = Set.of(
            "key",
            "again",
            "child",
            "row",
            "form",
            "save",
            "saveAgain",
            "takeBack",
            "discard",
            "theirs",
            "shown",
            "file",
            "draft-form",
            "draft-subject",
            "draft-page",
            "draft-title");

    @Inject
    protected Text text;

    @Inject
    private Drafting drafting;

    @Inject
    private Today today;

    private final FormProblems problems = new FormProblems();
    private Map<String, String> typed = new LinkedHashMap<>();
    private Map<String, String> theirs = Map.of();
    private List<String> late = List.of();
    private UUID key;
    private UUID again;
    private Instant restored;
    private Saved savedOtherwise;
    private Why against;
    private boolean gone;

    /** Which form it is, such as {@code visit}. */
    public abstract String getForm();

    /** What the form is about, such as {@code child=5}; a draft is offered again where both are the same. */
    public abstract String getSubject();

    /** Where the form leads back to when nothing is saved. */
    public abstract String getBack();

    /** Reads what the page shows beside the form. */
    protected abstract void open();

    /** What stands in the form at first: what usually is so, or what the record says. */
    protected abstract Map<String, String> fresh();

    /**
     * Reads the answers and, if nothing is wrong with them, takes the step.
     *
     * @return what was saved, null when something is wrong
     */
    protected abstract Saved send(Submission form, Answers answers);

    /** Where it goes on after saving; {@code saved=KEY} is added. */
    protected abstract Address after(Saved saved);

    /** What the form's fields say for a record as it stands; the same fields as {@link #fresh}. */
    protected Map<String, String> fields(Record said) {
        throw new IllegalStateException(getForm() + " corrects no record");
    }

    /** Reads what only a page that stays needs; nothing of it is read where the form goes on to another page. */
    protected void stay() {}

    /** Opens the form: with what was typed and not saved, or afresh. */
    public void load() {
        open();
        if (FacesContext.getCurrentInstance().isPostback()) {
            takeTyped();
            return;
        }
        Draft draft = drafting.latest(getForm(), getSubject()).orElse(null);
        typed = new LinkedHashMap<>(draft == null ? fresh() : draft.fields());
        key = draft == null ? UUID.randomUUID() : draft.key();
        restored = draft == null ? null : draft.savedAt();
    }

    private void takeTyped() {
        parameters().forEach((name, values) -> {
            if (isField(name)) {
                typed.put(name, values[0]);
            }
        });
        key = key(sent("key"));
        String other = sent("again");
        again = other == null || other.isEmpty() ? null : key(other);
    }

    private static UUID key(String sent) {
        try {
            return UUID.fromString(sent);
        } catch (IllegalArgumentException | NullPointerException e) {
            throw new NotFound("form", sent);
        }
    }

    /** Whether a parameter of this name is something that was typed. */
    static boolean isField(String name) {
        return !OWN.contains(name) && !name.startsWith("jakarta.faces");
    }

    /** Saves the form and goes on, or stays and says what is wrong. */
    public void save() {
        takeTheirs();
        submit(() -> send(submission(), answers()));
    }

    /** Saves a text that differs from the one saved under the form's key: as a form of its own, which it stays where it is refused. */
    public void saveAgain() {
        if (again != null) {
            key = again;
            again = null;
        }
        save();
    }

    /** What was typed, to be read. */
    protected final Answers answers() {
        return new Answers(typed, problems, today.date(), text);
    }

    /** Takes a record back; a page that can, does. */
    public void takeBack() {
        throw new IllegalStateException(getForm() + " takes nothing back");
    }

    /**
     * Takes a step with what was typed; whatever refuses it is said on the page, and the text stays.
     *
     * @param step answers what was saved, or null when something is wrong
     */
    protected final void submit(Supplier<Saved> step) {
        take(step);
        if (!FacesContext.getCurrentInstance().getResponseComplete()) {
            stay();
        }
    }

    private void take(Supplier<Saved> step) {
        try {
            Saved saved = step.get();
            if (saved != null && !problems.any()) {
                goOn(after(saved).with("saved", key));
            }
        } catch (LateWithoutReason refused) {
            late = refused.late().stream()
                    .map(duty -> text.of("form.late", text.duty(duty.duty()), duty.dueOn(), duty.doneOn(), duty.days()))
                    .toList();
            problems.add("whyLate", text.get("form.late.missing"));
        } catch (FormRefused refused) {
            refuse(refused);
        } catch (ChangedMeanwhile changed) {
            showBoth(changed.standing());
        } catch (SavedOtherwise other) {
            savedOtherwise = other.first();
            again = again == null ? UUID.randomUUID() : again;
        }
    }

    private void refuse(FormRefused refused) {
        String sentence = text.wording().sentence(refused.why());
        Authority authority = refused.authority();
        problems.add(
                refused.field(),
                authority == null
                        ? sentence
                        : text.of("form.refused", sentence, text.wording().citation(authority)));
        against = refused.limit() == null ? null : new Why(text, refused.limit().why());
    }

    private void showBoth(Held<?> standing) {
        if (standing == null) {
            gone = true;
            return;
        }
        Map<String, String> now = fields((Record) standing.said());
        theirs = new LinkedHashMap<>(now);
        theirs.entrySet().removeIf(field -> field.getValue().equals(typed.getOrDefault(field.getKey(), "")));
        typed.put("version", Integer.toString(standing.version()));
        if (theirs.isEmpty()) {
            problems.add(null, text.get("form.conflict.same"));
        }
    }

    /** Where the officer chose the other text in a conflict, that one is saved. */
    private void takeTheirs(String field, Map<String, String> now) {
        now.forEach((name, value) -> {
            if (name.equals(field) || name.startsWith(field + "-")) {
                typed.put(name, value);
            }
        });
    }

    private void takeTheirs() {
        String[] chosen = parameters().get("theirs");
        if (chosen != null) {
            Map<String, String> now = fresh();
            for (String field : chosen) {
                takeTheirs(field, now);
            }
        }
    }

    /** Drops what was typed and opens the form afresh. */
    public void discard() {
        drafting.discard(again == null ? key : again);
        String query = getSubject().isEmpty() ? "" : "?" + getSubject();
        redirect(getPath() + query);
    }

    /** Where the form stands, such as {@code /child/record-visit}. */
    public String getPath() {
        return request().getServletPath().replace(".xhtml", "");
    }

    private void goOn(Address next) {
        redirect(next.toString());
    }

    static void redirect(String address) {
        ExternalContext external = FacesContext.getCurrentInstance().getExternalContext();
        external.setResponseStatus(HttpServletResponse.SC_SEE_OTHER);
        external.setResponseHeader("Location", external.getRequestContextPath() + address);
        FacesContext.getCurrentInstance().responseComplete();
    }

    /** This form as it is sent, with everything typed into it. */
    protected final Submission submission() {
        return new Submission(key, Fingerprint.of(typed));
    }

    /** The row that is corrected, as the officer saw it; what is no number is a row that is not there. */
    protected final Seen seen(long row) {
        return new Seen(row, Integer.parseInt(typed.getOrDefault("version", "-1")));
    }

    /** Why something was done late, null where nobody said. */
    protected final String whyLate() {
        return typed.get("whyLate");
    }

    /** Puts a day into the three boxes of a field. */
    protected static void put(Map<String, String> fields, String field, LocalDate day) {
        fields.put(field + "-day", day == null ? "" : Integer.toString(day.getDayOfMonth()));
        fields.put(field + "-month", day == null ? "" : Integer.toString(day.getMonthValue()));
        fields.put(field + "-year", day == null ? "" : Integer.toString(day.getYear()));
    }

    /** Puts yes or no into a field; null leaves it open. */
    protected static void put(Map<String, String> fields, String field, Boolean answer) {
        fields.put(field, answer == null ? "" : answer ? "yes" : "no");
    }

    /** The day it is. */
    protected final LocalDate today() {
        return today.date();
    }

    private static Map<String, String[]> parameters() {
        return request().getParameterMap();
    }

    /** What the request brought under a name, or null; told also while Faces takes a form apart, before it hands anything over. */
    protected static String sent(String name) {
        return request().getParameter(name);
    }

    static HttpServletRequest request() {
        return (HttpServletRequest)
                FacesContext.getCurrentInstance().getExternalContext().getRequest();
    }

    /** What stands in the fields, by name. */
    public Map<String, String> getTyped() {
        return typed;
    }

    /** What somebody else saved meanwhile, in the fields where it differs; empty when there is no conflict. */
    public Map<String, String> getTheirs() {
        return theirs;
    }

    /** Whether somebody else saved this record meanwhile with another text. */
    public boolean isConflict() {
        return !theirs.isEmpty();
    }

    /** What somebody else saved meanwhile in a field that is a day, in words; empty where it does not differ. */
    public String theirDay(String field) {
        boolean differs =
                List.of("-day", "-month", "-year").stream().anyMatch(part -> theirs.containsKey(field + part));
        if (!differs) {
            return "";
        }
        Map<String, String> now = fresh();
        List<String> parts = new ArrayList<>();
        List.of("-day", "-month", "-year").forEach(part -> parts.add(now.getOrDefault(field + part, "")));
        TypedDay day = TypedDay.read(parts.get(0), parts.get(1), parts.get(2), today());
        return day.day() == null ? text.get("fact.notRecorded") : text.day(day.day());
    }

    /** What somebody else saved meanwhile in a field of words; empty where it does not differ. */
    public String theirWords(String field) {
        String words = theirs.get(field);
        return words == null ? "" : words.isEmpty() ? text.get("fact.notRecorded") : words;
    }

    /** Whether the record was taken back while it was being corrected. */
    public boolean isGone() {
        return gone;
    }

    /** What this form saved before, when it was sent again with another text; else null. */
    public Saved getSavedOtherwise() {
        return savedOtherwise;
    }

    /** Why the limit that stands against what was typed is what it is; null where none does. */
    public Why getAgainst() {
        return against;
    }

    /** What was done late, each in a sentence; empty where nothing was. */
    public List<String> getLate() {
        return late;
    }

    /** Whether to ask why something was late. */
    public boolean isAsksWhyLate() {
        return !late.isEmpty() || typed.get("whyLate") != null;
    }

    /** The unusual days that must be confirmed, by field. */
    public Map<String, String> getUnsure() {
        return problems.unsure();
    }

    /** The form's own key. */
    public UUID getKey() {
        return key;
    }

    /** The key of what is typed after the form was saved with another text; null before. */
    public UUID getKeyApart() {
        return again;
    }

    /** The most characters that a form holds. */
    public int getMostCharacters() {
        return Drafting.MOST;
    }

    /** When what stands here was last kept, where it was typed earlier and not saved; null for a fresh form. */
    public Instant getRestored() {
        return restored;
    }

    /** Whether there is something typed earlier that can be discarded. */
    public boolean isDiscardable() {
        return restored != null || FacesContext.getCurrentInstance().isPostback();
    }

    /** Today and yesterday, which most entries are about. */
    public LocalDate getToday() {
        return today();
    }

    public LocalDate getYesterday() {
        return today().minusDays(1);
    }
}
