package kith.web.form;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kith.caserecord.ChildRecord.Contribution;
import kith.consultation.AskingForContributions;
import kith.consultation.Contributor;
import kith.consultation.ReceivingContributions;
import kith.consultation.ReceivingContributions.Received;
import kith.consultation.WrittenAnswers;
import kith.document.BroughtFile;
import kith.document.KeepingDocuments;
import kith.form.FormRefused;
import kith.form.Saved;
import kith.form.Submission;
import kith.plugin.ConsultationDocument;
import kith.plugin.FormQuestion;
import kith.plugin.Participant;
import kith.record.Held;
import kith.web.Choice;
import kith.web.ContributionAddress;

/**
 * Recording what somebody said before a review: a paper that came back, answers typed in together with this person, or that nothing is to be
 * said. Without anybody in the address it files what came from somebody who was not asked, such as an agency's own papers.
 */
@Named
@RequestScoped
public class ReceiveContributionPage extends ChildFormPage {
    private static final List<String> HELPERS = List.of("NOBODY", "CARER", "TRUSTED_PERSON", "SOCIAL_WORKER");
    private static final List<String> UNASKED = List.of(
            "AGENCY_REPRESENTATIVE",
            "SUPERVISING_SOCIAL_WORKER",
            "EDUCATION_REPRESENTATIVE",
            "HEALTH_REPRESENTATIVE",
            "CHILDRENS_GUARDIAN",
            "ADVOCATE",
            "SUPPORTER",
            "CARER",
            "PARENT");

    @Inject
    private ReceivingContributions receiving;

    @Inject
    private AskingForContributions asking;

    @Inject
    private KeepingDocuments keeping;

    @Inject
    private ContributionAddress address;

    private Held<Contribution> held;
    private ConsultationDocument document;

    @Override
    public String getForm() {
        return "contribution";
    }

    @Override
    public String getSubject() {
        String subject = super.getSubject();
        return isCorrecting() || !address.isNamed()
                ? subject
                : subject + "&"
                        + ContributionAddress.at("", null, address.who())
                                .toString()
                                .substring(1);
    }

    @Override
    protected String shownOn() {
        return "contributions";
    }

    @Override
    protected void open() {
        super.open();
        if (!isCorrecting() && address.isNamed()) {
            document = receiving.document(child(), address.who());
        }
    }

    @Override
    protected void open(long row) {
        held = asking.contribution(child(), row);
    }

    @Override
    protected Map<String, String> fresh() {
        if (held != null) {
            Map<String, String> fields = fields(held.said());
            fields.put("version", Integer.toString(held.version()));
            return fields;
        }
        Map<String, String> fields = new LinkedHashMap<>();
        put(fields, "on", today());
        return fields;
    }

    @Override
    protected Map<String, String> fields(Record said) {
        Contribution row = (Contribution) said;
        Map<String, String> fields = new LinkedHashMap<>();
        put(fields, "on", row.receivedOn());
        fields.put("declined", "DECLINED".equals(row.receivedAs()) ? "yes" : "");
        fields.put("helper", Objects.toString(row.helper(), ""));
        fields.put("helperName", Objects.toString(row.helperName(), ""));
        fields.put("said", Objects.toString(row.said(), ""));
        return fields;
    }

    @Override
    protected Saved send(Submission form, Answers answers) {
        Upload.of("file").ifPresent(this::bring);
        LocalDate on = answers.pastDay("on", "contribution.on.missing");
        Contributor who = isCorrecting() ? null : who(answers);
        String why = isCorrecting() ? answers.words("why", "form.why.missing") : null;
        Received received = new Received(
                on,
                answers.ticked("declined"),
                answers.anyOf("helper", HELPERS),
                answers.words("helperName"),
                said(answers),
                answers.words("sha256"));
        if (answers.wrong()) {
            return null;
        }
        return isCorrecting()
                ? receiving.correct(child(), form, seen(row()), received, why)
                : receiving.receive(child(), submission(), who, received);
    }

    private Contributor who(Answers answers) {
        if (address.isNamed()) {
            return address.who();
        }
        String name = answers.words("whoName", "contribution.name.missing");
        String part = answers.oneOf("whoPart", Set.copyOf(UNASKED), "booking.part.missing");
        return part == null ? null : new Contributor(Participant.valueOf(part), name);
    }

    /** The answers to the questions, or free words where there are no questions. */
    private String said(Answers answers) {
        if (document == null) {
            return answers.words("said");
        }
        Map<String, String> given = document.questions().stream()
                .filter(question -> answers.words("q-" + question.code()) != null)
                .collect(Collectors.toMap(FormQuestion::code, question -> answers.words("q-" + question.code())));
        return WrittenAnswers.of(document, given, text.language(), text.get("yes"), text.get("no"))
                .orElse(null);
    }

    private void bring(Upload upload) {
        try {
            BroughtFile file = keeping.bring(child(), upload.fileName(), upload.content(KeepingDocuments.MOST_BYTES));
            getTyped().put("sha256", file.sha256());
            getTyped().put("fileName", file.fileName());
        } catch (FormRefused refused) {
            getTyped().remove("sha256");
            getTyped().remove("fileName");
            throw refused;
        }
    }

    /** Whether it is known who it is from. */
    public boolean isNamed() {
        return held != null || address.isNamed();
    }

    /** Whom it is from. */
    public String getWhom() {
        return held == null
                ? Objects.toString(address.getName(), "")
                : held.said().name();
    }

    /** The questions of the consultation document, as they are asked; none where free words are typed. */
    public List<CouncilQuestions.Asked> getQuestions() {
        return document == null
                ? List.of()
                : document.questions().stream()
                        .map(question -> CouncilQuestions.asked(question, text))
                        .toList();
    }

    /** Who can have helped. */
    public List<Choice> getHelpers() {
        return HELPERS.stream()
                .map(helper -> new Choice(helper, text.get("contribution.helped." + helper), false))
                .toList();
    }

    /** As what somebody can contribute who was not asked. */
    public List<Choice> getParts() {
        return UNASKED.stream()
                .map(part -> new Choice(part, text.capital(text.get("participant." + part)), false))
                .toList();
    }

    /** What files are taken, for the browser's own choice of files. */
    public String getTaken() {
        return Stream.of(kith.document.FileType.values())
                .flatMap(type -> Stream.of(type.mediaType(), "." + type.ending()))
                .collect(Collectors.joining(","));
    }

    /** The file's size that is not passed, in megabytes. */
    public int getMost() {
        return KeepingDocuments.MOST_BYTES >> 20;
    }
}
