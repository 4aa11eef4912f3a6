package kith.council;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import kith.plugin.Authority;
import kith.plugin.Authority.Certainty;
import kith.plugin.CouncilPlugin;
import kith.plugin.Language;
import kith.plugin.Limit;
import kith.plugin.LimitQuestion;
import kith.plugin.Nation;
import kith.plugin.NumberQuestion;
import kith.plugin.Ruling;
import kith.plugin.Term;

/** Plugins of invented councils, good and bad; each is packed into a jar of its own by a test. */
class TestPlugins {
    private static final Authority PAGE =
            new Authority("page", "Our procedures", "", "our page", LocalDate.of(2020, 1, 1), Certainty.REPORTED);

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
            return 1;
        }
    }

    public static class Stricter extends Good {
        @Override
        public Optional<Ruling<Limit>> limit(LimitQuestion question) {
            return question == LimitQuestion.LATER_REVIEW
                    ? Optional.of(new Ruling<>(Limit.months(5), PAGE))
                    : Optional.empty();
        }

        @Override
        public Optional<Ruling<Integer>> number(NumberQuestion question) {
            return question == NumberQuestion.PARTICIPATION_AGE ? Optional.of(new Ruling<>(3, PAGE)) : Optional.empty();
        }

        @Override
        public Map<Term, String> words(Language language) {
            return Map.of(Term.REVIEW, "circle");
        }

        @Override
        public Optional<String> accent() {
            return Optional.of("#0b5563");
        }
    }

    public static class SameCouncil extends Good {}

    public static class Newer extends Good {
        @Override
        public int contract() {
            return 2;
        }
    }

    public static class Misnamed extends Good {
        @Override
        public String council() {
            return "Example Shire";
        }
    }

    public static class Throwing extends Good {
        @Override
        public Optional<Ruling<Limit>> limit(LimitQuestion question) {
            throw new IllegalStateException("lost");
        }
    }

    public static class Unmade extends Good {
        public Unmade() {
            throw new IllegalStateException("no settings");
        }
    }

    public static class Looser extends Good {
        @Override
        public Optional<Ruling<Limit>> limit(LimitQuestion question) {
            return question == LimitQuestion.FIRST_REVIEW
                    ? Optional.of(new Ruling<>(Limit.workingDays(25), PAGE))
                    : Optional.empty();
        }
    }

    public static class Uncited extends Good {
        @Override
        public Optional<Ruling<Limit>> limit(LimitQuestion question) {
            Authority blank = new Authority(" ", "", "", "", LocalDate.EPOCH, Certainty.READ);
            return question == LimitQuestion.VISIT_FIRST
                    ? Optional.of(new Ruling<>(Limit.days(5), blank))
                    : Optional.empty();
        }
    }

    public static class Wavering extends Good {
        private int asked;

        @Override
        public Optional<Ruling<Limit>> limit(LimitQuestion question) {
            return Optional.of(new Ruling<>(Limit.days(1 + asked++ % 2), PAGE));
        }
    }

    public static class Late extends Good {
        @Override
        public Optional<Ruling<Integer>> number(NumberQuestion question) {
            return question == NumberQuestion.PARTICIPATION_AGE ? Optional.of(new Ruling<>(7, PAGE)) : Optional.empty();
        }
    }

    public static class Wordless extends Good {
        @Override
        public Map<Term, String> words(Language language) {
            return Map.of(Term.CHILD, " ");
        }
    }

    public static class Pale extends Good {
        @Override
        public Optional<String> accent() {
            return Optional.of("#ffcc00");
        }
    }

    public static class Colourless extends Good {
        @Override
        public Optional<String> accent() {
            return Optional.of("teal");
        }
    }

    public static class Silent extends Good {
        @Override
        public String name() {
            return null;
        }

        @Override
        public Nation nation() {
            return null;
        }

        @Override
        public Optional<Ruling<Limit>> limit(LimitQuestion question) {
            return null;
        }

        @Override
        public Optional<Ruling<Integer>> number(NumberQuestion question) {
            return null;
        }

        @Override
        public Map<Term, String> words(Language language) {
            return null;
        }

        @Override
        public Optional<String> accent() {
            return null;
        }
    }
}
