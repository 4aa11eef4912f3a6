package kith.web.form;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import kith.care.BeingMissing;
import kith.caserecord.ChildRecord.Missing;
import kith.form.Saved;
import kith.form.Submission;
import kith.record.Held;
import kith.record.Seen;
import kith.web.Choice;

/**
 * The child is or was missing, came back, and the conversation after the return. More is added to an episode without a reason; what
 * was said before is changed only with one.
 */
@Named
@RequestScoped
public class MissingPage extends RowFormPage<Missing> {
    private static final List<String> CONVERSATIONS = List.of("OFFERED", "HELD", "DECLINED");

    @Inject
    private BeingMissing being;

    @Override
    public String getForm() {
        return "missing";
    }

    @Override
    protected String shownOn() {
        return "placements";
    }

    @Override
    protected Held<Missing> read(long row) {
        return being.episode(child(), row);
    }

    @Override
    protected Map<String, String> fields(Record said) {
        Missing row = (Missing) said;
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("type", row.type());
        put(fields, "fromOn", row.fromOn());
        put(fields, "toOn", row.toOn());
        fields.put("account", plain(row.account()));
        fields.put("conversation", plain(row.conversation()));
        put(fields, "conversationOn", row.conversationOn());
        fields.put("conversationBy", plain(row.conversationBy()));
        fields.put("childSaid", plain(row.childSaid()));
        return fields;
    }

    @Override
    protected Missing said(Answers answers) {
        return new Missing(
                answers.pastDay("fromOn", "missing.fromOn.missing"),
                answers.oneOf("type", Set.of("M", "A"), "missing.type.missing"),
                answers.day("toOn"),
                answers.words("account"),
                answers.anyOf("conversation", CONVERSATIONS),
                answers.day("conversationOn"),
                answers.words("conversationBy"),
                answers.words("childSaid"));
    }

    @Override
    protected Saved send(Submission form, Answers answers) {
        if (held() == null || !isOnlyMore(held().said())) {
            return super.send(form, answers);
        }
        Missing said = said(answers);
        return answers.wrong() ? null : being.goOn(child(), form, seen(row()), said);
    }

    /** Whether only what was open before is said: the return and the conversation, as the case goes on. */
    private boolean isOnlyMore(Missing held) {
        Map<String, String> before = fields(held);
        return before.entrySet().stream()
                .filter(field -> !field.getValue().isEmpty())
                .allMatch(field -> field.getValue().equals(getTyped().getOrDefault(field.getKey(), "")));
    }

    @Override
    protected Saved add(Submission form, Missing said) {
        return being.record(child(), form, said);
    }

    @Override
    protected Saved correct(Submission form, Seen seen, Missing said, String why) {
        return being.correct(child(), form, seen, said, why);
    }

    @Override
    protected Saved withdraw(Submission form, Seen seen, String why) {
        return being.takeBack(child(), form, seen, why);
    }

    /** Missing, or away without authorisation. */
    public List<Choice> getTypes() {
        return Stream.of("M", "A")
                .map(code -> new Choice(code, text.code("missing", code), false))
                .toList();
    }

    /** What can become of the conversation after the return. */
    public List<Choice> getConversations() {
        return choices("missing.conversation.", CONVERSATIONS.stream());
    }
}
