package kith.web.policy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kith.closure.ClosureEntry;
import kith.council.SettingAnswer.Verdict;
import kith.council.SettingAnswer.Witness;
import kith.duedate.Closure;
import kith.plugin.Ruling;
import kith.setting.Judgement;
import kith.setting.PolicyLine;
import kith.setting.PolicyQuestion;
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
        return question.asked() == null ? text.get("policy.second") : practice.question(question.asked());
    }

    /** What is asked, by its code. */
    String name(String code) {
        return PolicyQuestion.of(code).map(this::name).orElse(code);
    }

    /** What was set. */
    String answer(String code, String answer) {
        if (answer == null) {
            return text.get("policy.nothing");
        }
        if (PolicyQuestion.of(code).filter(PolicyQuestion::isLimit).isPresent()) {
            return text.capital(text.wording().limit(PolicyQuestion.limit(answer)));
        }
        return switch (answer) {
            case "yes" -> text.get("practice.yes");
            case "no" -> text.get("practice.no");
            default -> answer;
        };
    }

    /** What is set, from when and why, in a sentence. */
    String tried(String question, String answer, LocalDate from, String reason) {
        return text.of("policy.tried", name(question), answer(question, answer), from, reason);
    }

    /** The same of a setting. */
    String tried(Setting setting) {
        return tried(setting.question(), setting.answer(), setting.countsFrom(), setting.reason());
    }

    /** On which days the council is closed, as in the middle of a sentence. */
    String days(Closure closure) {
        return closure.from().equals(closure.until())
                ? text.of("closures.one", closure.from())
                : text.of("closures.range", closure.from(), closure.until());
    }

    /** What is to be known of closure days that are applied: that they are entered, or that they no longer stand. */
    String closed(ClosureEntry entry) {
        String key = entry.stands() ? "policy.closed" : "policy.closed.no";
        return text.of(key, days(entry.days()), entry.stands() ? entry.days().reason() : entry.endedWhy());
    }

    /** What the law says. */
    String law(PolicyLine line) {
        return line.law()
                .map(ruling -> text.capital(text.wording().limit(ruling.value())))
                .orElse("–");
    }

    /** Where a ruling stands. */
    String cite(Optional<? extends Ruling<?>> ruling) {
        return ruling.map(at -> text.wording().citation(at.authority())).orElse("");
    }

    /** What the plugin says, line by line. */
    List<String> plugin(PolicyLine line) {
        return line.plugin()
                .map(ruling -> practice.lines(line.question().asked(), ruling))
                .orElse(List.of("–"));
    }

    /** What is in force: of several limits the strictest date, from each start day anew. */
    String inForce(PolicyLine line) {
        Optional<String> set = line.setting()
                .map(Setting::answer)
                .map(answer -> answer(line.question().code(), answer));
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

    /** What Kith answers to a proposed setting, each in a sentence. */
    List<String> judgement(Judgement judgement) {
        List<String> sentences = new ArrayList<>();
        if (judgement.verdict() == Verdict.ACCEPTED_CAPPED) {
            sentences.add(capped("policy.answer.capped", judgement.law().witness()));
        } else if (judgement.verdict() == Verdict.ACCEPTED_WARN) {
            sentences.add(text.get("policy.answer.warn"));
        } else {
            sentences.add(text.get("policy.answer.accepted"));
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
