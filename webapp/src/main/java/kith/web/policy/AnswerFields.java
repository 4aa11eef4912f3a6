package kith.web.policy;

import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kith.plugin.Enquiries;
import kith.plugin.Link;
import kith.plugin.Participant;
import kith.plugin.Phrase;
import kith.plugin.Ruling;
import kith.setting.AnswerParts;
import kith.setting.PolicyLine;
import kith.setting.Setting;
import kith.web.form.Answers;

/** The fields in which an answer to a question of the policy is typed: what stands in them at first, and how they are read. */
final class AnswerFields {
    /** What the name of a person's box begins with. */
    static final String PEOPLE = "people-";

    private static final List<String> LANGUAGES = List.of("ENGLISH", "WELSH");

    private final PolicyLine line;

    AnswerFields(PolicyLine line) {
        this.line = line;
    }

    /** What is in force today, to be changed; limits, numbers and yes or no are typed afresh. */
    Map<String, String> fresh() {
        Map<String, String> fields = new LinkedHashMap<>();
        String set = line.setting().map(Setting::answer).orElse(null);
        switch (line.question().kind()) {
            case WORD, LINK, CONTACT -> fields.putAll(set == null ? plugins() : AnswerParts.parts(set));
            case PEOPLE -> people(set).forEach(person -> fields.put(PEOPLE + person.name(), "yes"));
            default -> fields.put("answer", "");
        }
        return fields;
    }

    private Map<String, String> plugins() {
        Map<String, String> fields = new LinkedHashMap<>();
        line.words().forEach((language, word) -> fields.put(language.name(), word));
        Object value = line.plugin().<Object>map(Ruling::value).orElse(null);
        if (value instanceof Link link) {
            texts(fields, link.name());
            fields.put(AnswerParts.ADDRESS, link.address().toString());
        }
        if (value instanceof List<?> list && list.get(0) instanceof Enquiries enquiries) {
            texts(fields, enquiries.name());
            fields.put(AnswerParts.EMAIL, enquiries.email());
            fields.put(AnswerParts.TELEPHONE, enquiries.telephone());
        }
        return fields;
    }

    private static void texts(Map<String, String> fields, Phrase phrase) {
        phrase.texts().forEach((language, said) -> fields.put(language.name(), said));
    }

    private Set<Participant> people(String set) {
        if (set != null) {
            return AnswerParts.people(set);
        }
        Set<Participant> named = EnumSet.noneOf(Participant.class);
        line.plugin().ifPresent(ruling -> ((Set<?>) ruling.value()).forEach(person -> named.add((Participant) person)));
        return named;
    }

    /** What was typed, as it is stored; where something is missing it may be anything. */
    String read(Answers answers) {
        return switch (line.question().kind()) {
            case LIMIT ->
                answers.words("amount", "policy.amount.missing") + " " + answers.words("unit", "rhythm.unit.missing");
            case WORD -> parts(answers, LANGUAGES);
            case LINK -> parts(answers, List.of("ENGLISH", "WELSH", AnswerParts.ADDRESS));
            case CONTACT -> parts(answers, List.of("ENGLISH", "WELSH", AnswerParts.EMAIL, AnswerParts.TELEPHONE));
            case PEOPLE -> named(answers);
            case NUMBER, YES_NO, SHOWN -> answers.words("answer", "policy.answer.missing");
        };
    }

    private static String parts(Answers answers, List<String> names) {
        Map<String, String> parts = new LinkedHashMap<>();
        names.forEach(name -> parts.put(name, answers.words(name)));
        return AnswerParts.text(parts);
    }

    private static String named(Answers answers) {
        Set<Participant> named = EnumSet.noneOf(Participant.class);
        for (Participant person : Participant.values()) {
            if (answers.ticked(PEOPLE + person.name())) {
                named.add(person);
            }
        }
        return AnswerParts.text(named);
    }
}
