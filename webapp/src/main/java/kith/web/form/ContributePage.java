package kith.web.form;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import kith.consultation.ContributingByLink;
import kith.consultation.GuestForm;
import kith.consultation.WrittenAnswers;
import kith.officer.GuestAtWork;
import kith.web.Address;
import kith.web.Choice;
import kith.web.RequestSource;
import kith.web.Text;

/**
 * Somebody without an account says what they think before a review, with a secret link. The page shows nothing of the case; what is typed is
 * kept on the server until it is sent, once. A link that leads nowhere is answered alike, whatever the reason. Opening the page uses nothing
 * up.
 */
@Named
@RequestScoped
public class ContributePage {
    /** Answers begin so, followed by the question's code. */
    static final String ANSWER = "q-";

    private static final List<String> HELPERS = List.of("NOBODY", "CARER", "TRUSTED_PERSON", "SOCIAL_WORKER");

    @Inject
    private GuestAtWork guest;

    @Inject
    private ContributingByLink contributing;

    @Inject
    private Text text;

    private String link;
    private Optional<GuestForm> form;
    private Map<String, String> typed = new LinkedHashMap<>();

    /** Looks what the link asks, and what was typed before. */
    public void load() {
        HttpServletRequest request = FormPage.request();
        link = link == null ? request.getParameter("link") : link;
        form = guest.with(link, RequestSource.of(request), () -> contributing.open(link));
        typed = FacesContext.getCurrentInstance().isPostback()
                ? answers(request)
                : form.map(GuestForm::typed)
                        .<Map<String, String>>map(LinkedHashMap::new)
                        .orElse(typed);
    }

    /** What was typed into the fields of such a form. */
    static Map<String, String> answers(HttpServletRequest request) {
        Map<String, String> typed = new LinkedHashMap<>();
        request.getParameterMap().forEach((name, values) -> {
            if (name.startsWith(ANSWER) || Set.of("helper", "helperName").contains(name)) {
                typed.put(name, values[0]);
            }
        });
        return typed;
    }

    /** Sends the answers, and thanks. */
    public void send() {
        if (!isUsable()) {
            return;
        }
        if (typed.values().stream().mapToInt(String::length).sum() > ContributingByLink.MOST) {
            new FormProblems().add("questions", text.of("contribute.long", ContributingByLink.MOST));
            return;
        }
        String said = said();
        if (said == null) {
            new FormProblems().add("questions", text.get("contribute.nothing"));
            return;
        }
        String helper = typed.getOrDefault("helper", "");
        String helperName = typed.getOrDefault("helperName", "").strip();
        ContributingByLink.Sent sent = new ContributingByLink.Sent(
                HELPERS.contains(helper) ? helper : null, helperName.isEmpty() ? null : helperName, said);
        boolean done = guest.with(
                        link, RequestSource.of(FormPage.request()), () -> Optional.of(contributing.send(link, sent)))
                .orElse(false);
        if (done) {
            FormPage.redirect(Address.of("/contribute").with("sent", "true").toString());
        } else {
            form = Optional.empty();
        }
    }

    private String said() {
        Map<String, String> answers = typed.entrySet().stream()
                .filter(field -> field.getKey().startsWith(ANSWER))
                .collect(Collectors.toMap(field -> field.getKey().substring(ANSWER.length()), Map.Entry::getValue));
        return WrittenAnswers.of(
                        form.orElseThrow().document(), answers, text.language(), text.get("yes"), text.get("no"))
                .orElse(null);
    }

    /** Whether there is something to fill in; also asked before the page was read, when Faces takes the form apart. */
    public boolean isUsable() {
        if (form == null) {
            load();
        }
        return form.isPresent();
    }

    /** Whether answers were just sent. */
    public boolean isSent() {
        return !isUsable() && FormPage.request().getParameter("sent") != null;
    }

    /** Who asks. */
    public String getCouncil() {
        return form.map(GuestForm::council).orElse("");
    }

    /** What the document is called. */
    public String getTitle() {
        return form.map(one -> one.document().name().in(text.language())).orElse("");
    }

    /** Whether it is the child's own. */
    public boolean isForChild() {
        return form.map(GuestForm::forChild).orElse(false);
    }

    /** Whether something was typed before. */
    public boolean isBegun() {
        return !typed.isEmpty() && !FacesContext.getCurrentInstance().isPostback();
    }

    /** The questions. */
    public List<CouncilQuestions.Asked> getQuestions() {
        return form.map(one -> one.document().questions().stream()
                        .map(question -> CouncilQuestions.asked(question, text))
                        .toList())
                .orElse(List.of());
    }

    /** Who can have helped. */
    public List<Choice> getHelpers() {
        return HELPERS.stream()
                .map(helper -> new Choice(helper, text.get("contribute.helped." + helper), false))
                .toList();
    }

    public Map<String, String> getTyped() {
        return typed;
    }

    /** Nobody else writes the same. */
    public Map<String, String> getTheirs() {
        return Map.of();
    }

    /** Nobody else writes the same. */
    public String theirWords(String field) {
        return "";
    }

    public String getLink() {
        return link;
    }

    public void setLink(String link) {
        this.link = link;
    }
}
