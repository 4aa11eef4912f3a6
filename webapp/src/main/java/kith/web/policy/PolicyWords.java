package kith.web.policy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kith.calendar.CalendarEntry;
import kith.calendar.CalendarEntry.Kind;
import kith.council.SettingAnswer;
import kith.council.SettingAnswer.Verdict;
import kith.council.SettingAnswer.Witness;
import kith.council.Words;
import kith.plugin.Authority;
import kith.plugin.Language;
import kith.plugin.Limit;
import kith.plugin.NumberQuestion;
import kith.plugin.Ruling;
import kith.plugin.Term;
import kith.setting.AnswerParts;
import kith.setting.Judgement;
import kith.setting.PolicyLine;
import kith.setting.PolicyQuestion;
import kith.setting.PolicyQuestion.WhyPlugin;
import kith.setting.Setting;
import kith.web.PracticeWords;
import kith.web.Text;

/** Says a council's policy in the field's words. */
final class PolicyWords {
    private final Text text;
    private final PracticeWords practice;

    PolicyWords(Text text) {
        this.text = text;
        this.practice = new PracticeWords(text);
    }

    /** What is asked. */
    String name(PolicyQuestion question) {
        if (question.term() != null) {
            return text.of("policy.word", Words.kith(text.language()).of(question.term()));
        }
        return question.asked() == null ? text.get("policy.second") : practice.question(question.asked());
    }

    /** What is asked, by its code. */
    String name(String code) {
        return PolicyQuestion.of(code).map(this::name).orElse(code);
    }

    /** What was set. */
    String answer(String code, String answer) {
        return String.join("; ", lines(code, answer));
    }

    /** What was set, line by line. */
    List<String> lines(String code, String answer) {
        if (answer == null) {
            return List.of(text.get("policy.nothing"));
        }
        return PolicyQuestion.of(code).map(question -> lines(question, answer)).orElse(List.of(answer));
    }

    private List<String> lines(PolicyQuestion question, String answer) {
        return switch (question.kind()) {
            case LIMIT -> List.of(text.capital(text.wording().limit(PolicyQuestion.limit(answer))));
            case YES_NO -> List.of(text.get(answer.equals("yes") ? "practice.yes" : "practice.no"));
            case PEOPLE -> List.of(text.capital(practice.people(AnswerParts.people(answer))));
            case WORD, LINK, CONTACT -> parts(AnswerParts.parts(answer));
            case NUMBER, SHOWN -> List.of(answer);
        };
    }

    /** The texts in their languages, then the address and the like. */
    private List<String> parts(Map<String, String> parts) {
        Map<Language, String> texts = new EnumMap<>(Language.class);
        List<String> others = new ArrayList<>();
        parts.forEach((name, said) -> {
            Arrays.stream(Language.values())
                    .filter(language -> language.name().equals(name))
                    .findFirst()
                    .ifPresentOrElse(language -> texts.put(language, said), () -> others.add(said));
        });
        return Stream.concat(words(texts).stream(), others.stream()).toList();
    }

    /** Texts in their languages; where there is only one, its name is left out. */
    private List<String> words(Map<Language, String> texts) {
        return texts.entrySet().stream()
                .map(said -> texts.size() == 1
                        ? said.getValue()
                        : text.of("policy.inLanguage", text.get("language." + said.getKey()), said.getValue()))
                .toList();
    }

    /** What is set, from when and why, in a sentence. */
    String tried(String question, String answer, LocalDate from, String reason) {
        return text.of("policy.tried", name(question), answer(question, answer), from, reason);
    }

    /** The same of a setting. */
    String tried(Setting setting) {
        return tried(setting.question(), setting.answer(), setting.countsFrom(), setting.reason());
    }

    /** Which days of the calendar, as in the middle of a sentence. */
    String days(CalendarEntry entry) {
        return entry.from().equals(entry.until())
                ? text.of("closures.one", entry.from())
                : text.of("closures.range", entry.from(), entry.until());
    }

    /** What is to be known of days of the calendar that are applied: that they are entered, or that they no longer stand. */
    String applied(CalendarEntry entry) {
        boolean closed = entry.kind() == Kind.CLOSED;
        return entry.stands()
                ? text.of(closed ? "policy.closed" : "policy.term", days(entry), entry.words())
                : text.of(closed ? "policy.closed.no" : "policy.term.no", days(entry), entry.endedWhy(), entry.words());
    }

    /** What the law says. */
    String law(PolicyLine line) {
        return line.law()
                .map(ruling -> ruling.value() instanceof Limit limit
                        ? text.capital(text.wording().limit(limit))
                        : text.of("policy.atMost", ruling.value()))
                .orElse("–");
    }

    /** Where a ruling stands, and since when it is in force. */
    String cite(Optional<? extends Ruling<?>> ruling) {
        return ruling.map(Ruling::authority)
                .map(authority -> since(text.wording().markedCitation(authority), authority))
                .orElse("");
    }

    /** The same with the place in its document alone, or the document where it names no place. */
    String section(Optional<? extends Ruling<?>> ruling) {
        return ruling.map(Ruling::authority)
                .map(authority ->
                        since(authority.section().isEmpty() ? authority.title() : authority.section(), authority))
                .orElse("");
    }

    private String since(String place, Authority authority) {
        return text.of("policy.cite", place, authority.inForceFrom());
    }

    /** What the plugin says, line by line; of words only those in which it differs from Kith. */
    List<String> plugin(PolicyLine line) {
        Term term = line.question().term();
        if (term != null) {
            boolean kiths = line.words().entrySet().stream().allMatch(word -> word.getValue()
                    .equals(Words.kith(word.getKey()).of(term)));
            return kiths ? List.of("–") : words(line.words());
        }
        return line.plugin()
                .map(ruling -> practice.lines(line.question().asked(), ruling))
                .orElse(List.of("–"));
    }

    /** What is in force: of several limits the strictest date, from each start day anew. */
    String inForce(PolicyLine line) {
        Optional<String> set = line.setting()
                .map(Setting::answer)
                .map(answer -> answer(line.question().code(), answer));
        if (line.question().term() != null) {
            return set.orElseGet(() -> String.join("; ", words(line.words())));
        }
        if (line.question().kind() == PolicyQuestion.Kind.NUMBER) {
            OptionalInt number = number(line);
            return number.isPresent() ? text.number(number.getAsInt()) : "–";
        }
        if (line.question().whyPlugin().equals(Optional.of(WhyPlugin.EVERYWHERE))) {
            return text.get("practice.yes");
        }
        if (!line.question().isLimit()) {
            return set.orElseGet(() -> String.join(", ", plugin(line)));
        }
        List<String> limits = new ArrayList<>(Stream.concat(
                        Stream.concat(set.stream(), line.plugin().stream().flatMap(ruling -> plugin(line).stream())),
                        line.law().stream().map(ruling -> law(line)))
                .distinct()
                .toList());
        return switch (limits.size()) {
            case 0 -> text.get("about.none");
            case 1 -> limits.get(0);
            default -> text.of("policy.strictest", String.join(", ", limits));
        };
    }

    /** The number that counts: of several the lowest, where that is the strictest; empty where nobody names one. */
    private static OptionalInt number(PolicyLine line) {
        IntStream.Builder numbers = IntStream.builder();
        line.setting().map(Setting::answer).map(Integer::valueOf).ifPresent(numbers::add);
        if (line.setting().map(Setting::answer).isEmpty()
                || SettingAnswer.lowerIsStricter(
                        (NumberQuestion) line.question().asked())) {
            line.plugin().ifPresent(ruling -> numbers.add((int) ruling.value()));
            line.law().ifPresent(ruling -> numbers.add((int) ruling.value()));
        }
        return numbers.build().min();
    }

    /** Why only the plugin answers a question; empty where it can be set. */
    String whyPlugin(PolicyQuestion question) {
        return question.whyPlugin()
                .map(why -> text.get("policy.whyPlugin." + why))
                .orElse("");
    }

    /** What Kith answers to a proposed setting, each in a sentence. */
    List<String> judgement(Judgement judgement) {
        List<String> sentences = new ArrayList<>();
        if (judgement.verdict() == Verdict.ACCEPTED_CAPPED) {
            sentences.add(capped("policy.answer.capped", judgement.law().witness()));
        } else if (judgement.verdict() == Verdict.ACCEPTED_WARN) {
            sentences.add(text.get("policy.answer.warn"));
        } else {
            sentences.add(text.get(judgement.law() == null ? "policy.answer.word" : "policy.answer.accepted"));
        }
        if (judgement.pluginStricter()) {
            sentences.add(text.get("policy.answer.plugin"));
        } else if (judgement.plugin() != null && judgement.plugin().witness() != null) {
            sentences.add(
                    capped("policy.answer.pluginCapped", judgement.plugin().witness()));
        }
        return sentences;
    }

    private String capped(String key, Witness witness) {
        return text.of(key, text.weekday(witness.start()), text.day(witness.proposed()), text.day(witness.law()));
    }
}
