package kith.plugin.tck;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.net.URI;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import kith.plugin.Authority;
import kith.plugin.ConsultationDocument;
import kith.plugin.CouncilPlugin;
import kith.plugin.Language;
import kith.plugin.Limit;
import kith.plugin.LimitQuestion;
import kith.plugin.Link;
import kith.plugin.LinkQuestion;
import kith.plugin.Nation;
import kith.plugin.NumberQuestion;
import kith.plugin.Participant;
import kith.plugin.PeopleQuestion;
import kith.plugin.Phrase;
import kith.plugin.PlanPart;
import kith.plugin.Ruling;
import kith.plugin.SignificantChange;
import kith.plugin.Term;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.opentest4j.TestAbortedException;

/** A good plugin passes every test, and for each rule a plugin that breaks only that rule fails that test and no other. */
class CouncilPluginTckTest {
    private static final Path GOOD_CASES = Path.of("src", "test", "resources", "cases", "good");

    @Test
    void aGoodPluginPassesEveryTest() {
        assertEquals(Map.of(), failures(List.of(new Good()), GOOD_CASES));
    }

    @Test
    void noPluginOrTwoFailBeforeAnythingElse() {
        assertTrue(
                failures(List.of(), GOOD_CASES).values().stream().allMatch(said -> said.contains("Found 0 plugins")));
        assertTrue(failures(List.of(new Good(), new Good()), GOOD_CASES).values().stream()
                .allMatch(said -> said.contains("Found 2 plugins")));
    }

    @Test
    void anotherContractFailsOneTest() {
        only("itWasWrittenForTheContractThatKithSpeaks", "contract 2", new Good() {
            @Override
            public int contract() {
                return 2;
            }
        });
    }

    @Test
    void aMalformedCodeFailsOneTest() {
        only("itsCodeNameAndNationAreWellFormed", "'Example Shire'", new Good() {
            @Override
            public String council() {
                return "Example Shire";
            }
        });
    }

    @Test
    void anAnswerWithoutACitationFailsOneTest() {
        only("itAnswersEveryQuestionAndCitesADocumentForEachAnswer", "VISIT_FIRST", new Good() {
            @Override
            public Optional<Ruling<Limit>> limit(LimitQuestion question) {
                return question == LimitQuestion.VISIT_FIRST
                        ? Optional.of(new Ruling<>(Limit.days(5), authority("")))
                        : Optional.empty();
            }
        });
    }

    @Test
    void anAnswerThatChangesFailsOneTest() {
        only("itAnswersTheSameQuestionAlikeEachTime", "differently when asked twice", new Good() {
            private int asked;

            @Override
            public Map<Term, String> words(Language language) {
                return language == Language.ENGLISH ? Map.of(Term.REVIEW, "circle " + asked++) : Map.of();
            }
        });
    }

    @Test
    void aLimitLooserThanTheLawFailsOneTestWithAWitness() {
        only("noLimitIsLooserThanTheLaw", "from 1 January 2024 it allows until 5 February 2024", new Good() {
            @Override
            public Optional<Ruling<Limit>> limit(LimitQuestion question) {
                return question == LimitQuestion.FIRST_REVIEW
                        ? Optional.of(new Ruling<>(Limit.workingDays(25), authority("page")))
                        : Optional.empty();
            }
        });
    }

    @Test
    void anAgeOfTakingPartOverFourFailsOneTest() {
        only("noNumberIsWeakerThanTheLaws", "PARTICIPATION_AGE with 7", new Good() {
            @Override
            public Optional<Ruling<Integer>> number(NumberQuestion question) {
                return question == NumberQuestion.PARTICIPATION_AGE
                        ? Optional.of(new Ruling<>(7, authority("page")))
                        : Optional.empty();
            }
        });
    }

    @Test
    void aBlankWordFailsOneTest() {
        only("itsTextsAreCompleteInEveryLanguageItClaims", "CHILD", new Good() {
            @Override
            public Map<Term, String> words(Language language) {
                return Map.of(Term.CHILD, " ");
            }
        });
    }

    @Test
    void aNumberNobodyMeansFailsOneTest() {
        only("noNumberIsWeakerThanTheLaws", "ATTENDEES_WARNING with 1. It is a number from 2 to 50.", new Good() {
            @Override
            public Optional<Ruling<Integer>> number(NumberQuestion question) {
                return question == NumberQuestion.ATTENDEES_WARNING ? said(1) : Optional.empty();
            }
        });
    }

    @Test
    void permanenceLaterThanTheSecondReviewFailsOneTest() {
        only("noNumberIsWeakerThanTheLaws", "PERMANENCE_REVIEW with 3", new Good() {
            @Override
            public Optional<Ruling<Integer>> number(NumberQuestion question) {
                return question == NumberQuestion.PERMANENCE_REVIEW ? said(3) : Optional.empty();
            }
        });
    }

    @Test
    void excludingTheChildFailsOneTest() {
        onlyPeople(PeopleQuestion.MAY_BE_EXCLUDED, Set.of(Participant.CHILD, Participant.PARENT), "with [CHILD]");
    }

    @Test
    void anExclusionOrAReviewWithoutTheReviewingOfficerFailsOneTest() {
        onlyPeople(
                PeopleQuestion.EXCLUSION_DECIDED_BY,
                Set.of(Participant.SOCIAL_WORKER),
                "EXCLUSION_DECIDED_BY without the reviewing officer");
        onlyPeople(
                PeopleQuestion.ATTENDEES_FIRST_REVIEW,
                Set.of(Participant.CHILD),
                "ATTENDEES_FIRST_REVIEW without the reviewing officer");
        onlyPeople(PeopleQuestion.COPIES_OF_CARE_PLAN, Set.of(), "COPIES_OF_CARE_PLAN with nobody");
    }

    @Test
    void itemsThatCannotBeToldApartFailOneTest() {
        onlyChanges(List.of(change("contact"), change("contact")), "two items of SIGNIFICANT_CHANGES 'contact'");
        onlyChanges(List.of(change("Major Contact")), "an item of SIGNIFICANT_CHANGES 'Major Contact'");
        onlyChanges(List.of(), "SIGNIFICANT_CHANGES with an empty list");
    }

    @Test
    void aLanguageWithoutAllWordsFailsOneTest() {
        Map<Term, String> welsh = new EnumMap<>(Term.class);
        Stream.of(Term.values()).forEach(term -> welsh.put(term, "gair"));
        welsh.remove(Term.REVIEW);
        only(
                "itsTextsAreCompleteInEveryLanguageItClaims",
                "claims WELSH, but has no word in it for REVIEW",
                new Bilingual(welsh, List.of()));
    }

    @Test
    void aTextThatIsMissingInALanguageFailsOneTest() {
        Map<Term, String> welsh = new EnumMap<>(Term.class);
        Stream.of(Term.values()).forEach(term -> welsh.put(term, "gair"));
        only(
                "itsTextsAreCompleteInEveryLanguageItClaims",
                "claims WELSH, but says SIGNIFICANT_CHANGES contact only in [ENGLISH]: 'Something else'",
                new Bilingual(welsh, List.of(change("contact"))));
    }

    @Test
    void noLanguageAtAllFailsOneTest() {
        only("itsTextsAreCompleteInEveryLanguageItClaims", "claims no language", new Good() {
            @Override
            public Set<Language> languages() {
                return Set.of();
            }
        });
    }

    @Test
    void anyOtherAnswerWithoutACitationOrAtAllFailsOneTest() {
        only("itAnswersEveryQuestionAndCitesADocumentForEachAnswer", "COMPLAINTS without citing", new Good() {
            @Override
            public Optional<Ruling<Link>> link(LinkQuestion question) {
                Link link = new Link(Phrase.of("How to complain"), URI.create("https://example.org/complaints"));
                return question == LinkQuestion.COMPLAINTS
                        ? Optional.of(new Ruling<>(link, authority("")))
                        : Optional.empty();
            }
        });
        only("itAnswersEveryQuestionAndCitesADocumentForEachAnswer", "PLAN_PARTS with null", new Good() {
            @Override
            public Optional<Ruling<List<PlanPart>>> planParts() {
                return null;
            }
        });
    }

    @Test
    void aQuestionThatCannotBeAnsweredIsNamed() {
        only(
                "itAnswersEveryQuestionAndCitesADocumentForEachAnswer",
                "cannot answer the question CONSULTATION_DOCUMENTS",
                new Good() {
                    @Override
                    public Optional<Ruling<List<ConsultationDocument>>> consultationDocuments() {
                        throw new IllegalStateException("lost");
                    }
                });
    }

    @Test
    void aPaleAccentFailsOneTest() {
        only("whiteTextCanBeReadOnItsAccentColour", "#ffcc00", new Good() {
            @Override
            public Optional<String> accent() {
                return Optional.of("#ffcc00");
            }
        });
    }

    @Test
    void aPluginThatThrowsIsNamed() {
        only("whiteTextCanBeReadOnItsAccentColour", "cannot answer accent()", new Good() {
            @Override
            public Optional<String> accent() {
                throw new IllegalStateException("lost");
            }
        });
    }

    @Test
    void aCaseFileThatDisagreesOrIsMissingFailsOneTest() {
        Map<String, String> wrong = failures(List.of(new Good()), GOOD_CASES.resolveSibling("wrong"));
        assertEquals(List.of("itAgreesWithItsOwnCaseFiles"), List.copyOf(wrong.keySet()));
        assertTrue(wrong.get("itAgreesWithItsOwnCaseFiles").contains("expected  2026-10-01"));
        Map<String, String> none = failures(List.of(new Good()), GOOD_CASES.resolveSibling("none"));
        assertEquals(List.of("itAgreesWithItsOwnCaseFiles"), List.copyOf(none.keySet()));
    }

    private static void onlyPeople(PeopleQuestion asked, Set<Participant> people, String says) {
        only("nobodyIsKeptFromAReviewWhoBelongsThere", says, new Good() {
            @Override
            public Optional<Ruling<Set<Participant>>> people(PeopleQuestion question) {
                return question == asked ? said(people) : Optional.empty();
            }
        });
    }

    private static void onlyChanges(List<SignificantChange> changes, String says) {
        only("eachItemOfItsListsHasACodeOfItsOwn", says, new Good() {
            @Override
            public Optional<Ruling<List<SignificantChange>>> significantChanges() {
                return said(changes);
            }
        });
    }

    private static SignificantChange change(String code) {
        return new SignificantChange(code, Phrase.of("Something else"));
    }

    private static <T> Optional<Ruling<T>> said(T value) {
        return Optional.of(new Ruling<>(value, authority("page")));
    }

    /** Works in English and Welsh. */
    private static final class Bilingual extends Good {
        private final Map<Term, String> welsh;
        private final List<SignificantChange> changes;

        Bilingual(Map<Term, String> welsh, List<SignificantChange> changes) {
            this.welsh = welsh;
            this.changes = changes;
        }

        @Override
        public Set<Language> languages() {
            return Set.of(Language.ENGLISH, Language.WELSH);
        }

        @Override
        public Map<Term, String> words(Language language) {
            return language == Language.WELSH ? welsh : Map.of();
        }

        @Override
        public Optional<Ruling<List<SignificantChange>>> significantChanges() {
            return changes.isEmpty() ? Optional.empty() : said(changes);
        }
    }

    private static void only(String test, String says, CouncilPlugin plugin) {
        Map<String, String> failures = failures(List.of(plugin), GOOD_CASES);
        assertEquals(List.of(test), List.copyOf(failures.keySet()), failures.toString());
        assertTrue(failures.get(test).contains(says), failures.get(test));
    }

    /** Runs each test of the class as JUnit would, and keeps what the failing ones say. */
    private static Map<String, String> failures(List<CouncilPlugin> plugins, Path cases) {
        Map<String, String> failures = new TreeMap<>();
        for (Method method : CouncilPluginTck.class.getDeclaredMethods()) {
            if (method.isAnnotationPresent(Test.class) || method.isAnnotationPresent(TestFactory.class)) {
                failure(method, plugins, cases).ifPresent(said -> failures.put(method.getName(), said));
            }
        }
        return failures;
    }

    private static Optional<String> failure(Method method, List<CouncilPlugin> plugins, Path cases) {
        CouncilPluginTck tck = new CouncilPluginTck() {
            @Override
            protected List<CouncilPlugin> plugins() {
                return plugins;
            }

            @Override
            protected Path caseFiles() {
                return cases;
            }
        };
        List<String> said = new ArrayList<>();
        try {
            tck.thePluginIsFoundExactlyOnce();
            Object tests = method.invoke(tck);
            if (tests instanceof Stream<?> dynamic) {
                for (Object test : dynamic.toList()) {
                    ((DynamicTest) test).getExecutable().execute();
                }
            }
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof TestAbortedException) {
                return Optional.empty(); // Skipped, as JUnit says it: neither passed nor failed.
            }
            said.add(String.valueOf(e.getCause().getMessage()));
        } catch (Throwable e) {
            said.add(String.valueOf(e.getMessage()));
        }
        return said.stream().findFirst();
    }

    private static Authority authority(String id) {
        return new Authority(
                id, "Our procedures", "", "our page", LocalDate.of(2020, 1, 1), Authority.Certainty.REPORTED);
    }

    /** Says nothing of its own: the law as it stands. */
    static class Good implements CouncilPlugin {
        @Override
        public String council() {
            return "exampleshire";
        }

        @Override
        public String name() {
            return "Exampleshire Council";
        }

        @Override
        public Nation nation() {
            return Nation.ENGLAND;
        }

        @Override
        public int contract() {
            return CouncilPlugin.CONTRACT;
        }
    }
}
