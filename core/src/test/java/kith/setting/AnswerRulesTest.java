package kith.setting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import kith.council.InstalledPlugin;
import kith.council.InstalledPlugins;
import kith.council.SettingAnswer.Verdict;
import kith.form.FormRefused;
import kith.plugin.Authority;
import kith.plugin.CouncilPlugin;
import kith.plugin.Language;
import kith.plugin.Nation;
import kith.plugin.NumberQuestion;
import kith.plugin.Participant;
import kith.plugin.PeopleQuestion;
import kith.plugin.PracticeQuestion;
import kith.plugin.Ruling;
import org.junit.jupiter.api.Test;

/** What can be set besides the limits, beside a plugin that has its own word: a setting adds, it takes nothing away. */
class AnswerRulesTest {

    /** A council that names few, from the age of three. */
    private static final class Oakshire implements CouncilPlugin {
        private static final Authority PAGE = new Authority(
                "page", "Our page", "", "oakshire.example", LocalDate.of(2024, 1, 1), Authority.Certainty.REPORTED);

        @Override
        public String council() {
            return "oakshire";
        }

        @Override
        public String name() {
            return "Oakshire";
        }

        @Override
        public Nation nation() {
            return Nation.ENGLAND;
        }

        @Override
        public int contract() {
            return CouncilPlugin.CONTRACT;
        }

        @Override
        public Optional<Ruling<Integer>> number(NumberQuestion question) {
            return question == NumberQuestion.PARTICIPATION_AGE ? Optional.of(new Ruling<>(3, PAGE)) : Optional.empty();
        }

        @Override
        public Optional<Ruling<Boolean>> does(PracticeQuestion question) {
            return question == PracticeQuestion.TELLS_OF_RESTRICTED_RECORDS
                    ? Optional.of(new Ruling<>(true, PAGE))
                    : Optional.empty();
        }

        @Override
        public Optional<Ruling<Set<Participant>>> people(PeopleQuestion question) {
            return switch (question) {
                case MAY_BE_EXCLUDED ->
                    Optional.of(new Ruling<>(Set.of(Participant.PARENT, Participant.SUPPORTER), PAGE));
                case COPIES_OF_CARE_PLAN -> Optional.of(new Ruling<>(Set.of(Participant.CHILD), PAGE));
                default -> Optional.empty();
            };
        }
    }

    private static final Optional<InstalledPlugin> PLUGIN =
            InstalledPlugins.only(new Oakshire()).of("oakshire");

    private static Judgement judge(String question, String answer) {
        return new AnswerRules(
                        PolicyQuestion.of(question).orElseThrow(), Nation.ENGLAND, Set.of(Language.ENGLISH), PLUGIN)
                .judge(answer);
    }

    private static String refused(String question, String answer) {
        return assertThrows(FormRefused.class, () -> judge(question, answer))
                .why()
                .key();
    }

    private static String people(Participant... people) {
        return AnswerParts.text(Set.copyOf(Arrays.asList(people)));
    }

    @Test
    void aNumberAboveThePluginsIsRefusedAndTheSameOrALowerOneIsTaken() {
        assertEquals("refused.setting.number.plugin", refused("PARTICIPATION_AGE", "4"));
        assertEquals(Verdict.ACCEPTED, judge("PARTICIPATION_AGE", "3").verdict());
        assertEquals(Verdict.ACCEPTED, judge("PARTICIPATION_AGE", "0").verdict());
    }

    @Test
    void byWhichReviewAPlanIsThereIsCappedByGuidanceAndOfHowManyPeopleAreTooManyByGoodSense() {
        assertEquals("refused.setting.range", refused("PERMANENCE_REVIEW", "3"));
        assertEquals("refused.setting.range", refused("PERMANENCE_REVIEW", "0"));
        assertEquals(Verdict.ACCEPTED, judge("PERMANENCE_REVIEW", "2").verdict());
        assertEquals(Verdict.ACCEPTED, judge("PERMANENCE_REVIEW", "1").verdict());
        assertEquals("refused.setting.range", refused("TWIN_TRACK_REVIEW", "4"));
        assertEquals(Verdict.ACCEPTED, judge("TWIN_TRACK_REVIEW", "3").verdict());
        assertEquals(Verdict.ACCEPTED_WARN, judge("ATTENDEES_WARNING", "8").verdict());
    }

    @Test
    void whatThePluginDoesCannotBeUndone() {
        assertEquals("refused.setting.practice", refused("TELLS_OF_RESTRICTED_RECORDS", "no"));
        assertEquals("refused.setting.yesOrNo", refused("TELLS_OF_RESTRICTED_RECORDS", "perhaps"));
        assertEquals(
                Verdict.ACCEPTED_WARN,
                judge("TELLS_OF_RESTRICTED_RECORDS", "yes").verdict());
    }

    @Test
    void copiesGoToEveryoneWhomThePluginNamesAndToMore() {
        assertEquals("refused.setting.nobody", refused("COPIES_OF_CARE_PLAN", ""));
        assertEquals("refused.setting.fewer", refused("COPIES_OF_CARE_PLAN", people(Participant.PARENT)));
        assertEquals(
                Verdict.ACCEPTED_WARN,
                judge("COPIES_OF_CARE_PLAN", people(Participant.CHILD, Participant.PARENT))
                        .verdict());
    }

    @Test
    void nobodyMoreMayBeKeptFromAMeetingThanThePluginSays() {
        assertEquals("refused.setting.more", refused("MAY_BE_EXCLUDED", people(Participant.CARER)));
        assertEquals("refused.setting.never", refused("MAY_BE_EXCLUDED", people(Participant.CHILD)));
        assertEquals(
                Verdict.ACCEPTED_WARN,
                judge("MAY_BE_EXCLUDED", people(Participant.SUPPORTER)).verdict());
    }

    @Test
    void theReviewingOfficerIsAlwaysAmongThoseWhoDecideAndThoseWhoAttend() {
        assertEquals("refused.setting.belong", refused("EXCLUSION_DECIDED_BY", people(Participant.SOCIAL_WORKER)));
        assertEquals("refused.setting.belong", refused("ATTENDEES_LATER_REVIEW", people(Participant.CHILD)));
    }
}
