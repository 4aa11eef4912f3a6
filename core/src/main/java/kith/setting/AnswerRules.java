package kith.setting;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import kith.council.InstalledPlugin;
import kith.council.SettingAnswer;
import kith.council.SettingAnswer.Verdict;
import kith.duedate.Sentence;
import kith.form.FormRefused;
import kith.plugin.Language;
import kith.plugin.Nation;
import kith.plugin.NumberQuestion;
import kith.plugin.Participant;
import kith.plugin.PeopleQuestion;
import kith.plugin.Ruling;

/**
 * What can be set besides the limits. Nonsense is refused at its field; so is what would take away what the law or the council's
 * plugin gives.
 */
final class AnswerRules {
    private static final Pattern EMAIL = Pattern.compile("[^@\\s,;<>]+@[^@\\s,;<>]+\\.[^@\\s,;<>.]+");
    private static final Pattern TELEPHONE = Pattern.compile("[0-9+() -]{7,24}");
    private static final int WORD = 60;
    private static final int ADDRESS = 300;

    private final PolicyQuestion question;
    private final Nation nation;
    private final Set<Language> languages;
    private final Optional<Ruling<?>> own;

    AnswerRules(PolicyQuestion question, Nation nation, Set<Language> languages, Optional<InstalledPlugin> plugin) {
        this.question = question;
        this.nation = nation;
        this.languages = languages;
        this.own = question.asked() == null ? Optional.empty() : plugin.flatMap(at -> at.ruling(question.asked()));
    }

    /**
     * Answers a proposed setting.
     *
     * @throws FormRefused naming the field, where it is nonsense or takes something away
     */
    Judgement judge(String answer) {
        return switch (question.kind()) {
            case NUMBER -> number((NumberQuestion) question.asked(), answer);
            case YES_NO -> yesOrNo(answer);
            case PEOPLE -> people((PeopleQuestion) question.asked(), AnswerParts.people(answer));
            case WORD -> word(AnswerParts.parts(answer));
            case LINK -> link(AnswerParts.parts(answer));
            case CONTACT -> contact(AnswerParts.parts(answer));
            case LIMIT, SHOWN -> throw FormRefused.of("answer", "refused.setting.shown");
        };
    }

    private Judgement number(NumberQuestion asked, String answer) {
        int said = number("answer", answer);
        if (said < asked.least() || said > asked.most()) {
            Sentence why = Sentence.of("refused.setting.range", asked.least(), asked.most());
            throw new FormRefused(
                    "answer",
                    why,
                    SettingAnswer.lawful(asked, nation).map(Ruling::authority).orElse(null));
        }
        SettingAnswer law = SettingAnswer.number(asked, said, nation);
        boolean looser = SettingAnswer.lowerIsStricter(asked)
                && own.map(ruling -> (int) ruling.value())
                        .filter(least -> said > least)
                        .isPresent();
        if (looser) {
            throw plugins("refused.setting.number.plugin", own.orElseThrow().value());
        }
        return new Judgement(law.verdict(), law, null, null);
    }

    /** What the plugin says yes to stays so: a setting adds to it. */
    private Judgement yesOrNo(String answer) {
        if (!Set.of("yes", "no").contains(answer)) {
            throw FormRefused.of("answer", "refused.setting.yesOrNo");
        }
        if (answer.equals("no") && own.map(Ruling::value).equals(Optional.of(true))) {
            throw plugins("refused.setting.practice");
        }
        return taken(question.asked() == null ? Verdict.ACCEPTED : Verdict.ACCEPTED_WARN);
    }

    private Judgement people(PeopleQuestion asked, Set<Participant> named) {
        if (named.isEmpty()) {
            throw FormRefused.of("people", "refused.setting.nobody");
        }
        if (named.stream().anyMatch(SettingAnswer.never(asked)::contains)) {
            boolean decide = asked == PeopleQuestion.EXCLUSION_DECIDED_BY;
            throw FormRefused.of("people", decide ? "refused.setting.account" : "refused.setting.never");
        }
        if (!named.containsAll(SettingAnswer.belong(asked))) {
            throw FormRefused.of("people", "refused.setting.belong");
        }
        Set<?> plugins = own.map(ruling -> (Set<?>) ruling.value()).orElse(Set.of());
        if (asked == PeopleQuestion.MAY_BE_EXCLUDED
                ? !plugins.containsAll(named) && own.isPresent()
                : !named.containsAll(plugins)) {
            throw plugins(asked == PeopleQuestion.MAY_BE_EXCLUDED ? "refused.setting.more" : "refused.setting.fewer");
        }
        return taken(Verdict.ACCEPTED_WARN);
    }

    private Judgement word(Map<String, String> parts) {
        texts(parts, WORD);
        return taken(Verdict.ACCEPTED);
    }

    private Judgement link(Map<String, String> parts) {
        String address = AnswerParts.part(parts, AnswerParts.ADDRESS);
        if (address.length() > ADDRESS || !isAddress(address)) {
            throw FormRefused.of(AnswerParts.ADDRESS, "refused.setting.address");
        }
        texts(parts, WORD);
        return taken(Verdict.ACCEPTED);
    }

    private static boolean isAddress(String address) {
        try {
            URI uri = new URI(address);
            return "https".equals(uri.getScheme()) && uri.getHost() != null;
        } catch (URISyntaxException e) {
            return false;
        }
    }

    private Judgement contact(Map<String, String> parts) {
        String email = AnswerParts.part(parts, AnswerParts.EMAIL);
        String telephone = AnswerParts.part(parts, AnswerParts.TELEPHONE);
        if (email.isEmpty() && telephone.isEmpty()) {
            throw FormRefused.of(AnswerParts.EMAIL, "refused.setting.contact");
        }
        if (!email.isEmpty() && !EMAIL.matcher(email).matches()) {
            throw FormRefused.of(AnswerParts.EMAIL, "refused.setting.email");
        }
        if (!telephone.isEmpty() && !TELEPHONE.matcher(telephone).matches()) {
            throw FormRefused.of(AnswerParts.TELEPHONE, "refused.setting.telephone");
        }
        texts(parts, WORD);
        return taken(Verdict.ACCEPTED);
    }

    /** Everything is there in each language in which the council works. */
    private void texts(Map<String, String> parts, int longest) {
        for (Language language : EnumSet.copyOf(languages)) {
            String said = AnswerParts.part(parts, language.name());
            if (SettingAnswer.word(said).verdict() == Verdict.REFUSED) {
                throw FormRefused.of(language.name(), "refused.setting.word");
            }
            if (said.length() > longest || said.matches("(?s).*[{}<>\\p{Cntrl}].*")) {
                throw FormRefused.of(language.name(), "refused.setting.word.long", longest);
            }
        }
    }

    private FormRefused plugins(String key, Object... values) {
        String field = question.kind() == PolicyQuestion.Kind.PEOPLE ? "people" : "answer";
        return new FormRefused(
                field, Sentence.of(key, values), own.orElseThrow().authority());
    }

    private static Judgement taken(Verdict verdict) {
        return new Judgement(verdict, null, null, null);
    }

    static int number(String field, String text) {
        try {
            return Integer.parseInt(text);
        } catch (NumberFormatException e) {
            throw FormRefused.of(field, "refused.setting.number");
        }
    }
}
