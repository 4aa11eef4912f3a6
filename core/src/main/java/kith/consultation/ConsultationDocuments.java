package kith.consultation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kith.council.CouncilAnswers;
import kith.plugin.ConsultationDocument;
import kith.plugin.FormQuestion;
import kith.plugin.Language;
import kith.plugin.ListQuestion;
import kith.plugin.Participant;
import kith.plugin.Phrase;
import kith.sending.PaperText;

/**
 * The documents that ask for views before a review: the council's own, and Kith's for those to whom the council sends none. Where
 * the council names a document and leaves its questions open, it asks what Kith's asks. Pure.
 */
final class ConsultationDocuments {
    /** Kith's own for children, for younger and for older ones. */
    private static final List<String> FOR_CHILDREN = List.of("young", "older");

    private static final int OLDER = 11;

    private final List<ConsultationDocument> own;
    private final PaperText english;
    private final PaperText welsh;

    ConsultationDocuments(CouncilAnswers council) {
        own = council.items(ListQuestion.CONSULTATION_DOCUMENTS, ConsultationDocument.class);
        english = new PaperText(Language.ENGLISH, council.words(Language.ENGLISH)::of);
        welsh = new PaperText(Language.WELSH, council.words(Language.WELSH)::of);
    }

    /**
     * Those there are for somebody, the one for the child's age first.
     *
     * @param age the child's on the day of the review
     */
    List<ConsultationDocument> of(Participant part, int age) {
        List<ConsultationDocument> councils =
                own.stream().filter(one -> one.audience() == part).toList();
        Stream<ConsultationDocument> all = councils.isEmpty()
                ? kiths(part).stream()
                : councils.stream()
                        .map(one -> one.questions().isEmpty()
                                ? one.asking(usual(kiths(part), age).questions().toArray(FormQuestion[]::new))
                                : one);
        return all.sorted(Comparator.comparing((ConsultationDocument one) -> !one.isFor(age)))
                .toList();
    }

    private static ConsultationDocument usual(List<ConsultationDocument> documents, int age) {
        return documents.stream().filter(one -> one.isFor(age)).findFirst().orElse(documents.get(0));
    }

    private List<ConsultationDocument> kiths(Participant part) {
        if (part == Participant.CHILD) {
            return FOR_CHILDREN.stream()
                    .map(name -> kiths(part, name))
                    .map(one -> one.code().equals("kith-young")
                            ? one.forAges(0, OLDER - 1)
                            : one.forAges(OLDER, ConsultationDocument.OLDEST))
                    .toList();
        }
        return List.of(kiths(part, english.has("document." + part) ? part.name() : "OTHER"));
    }

    private ConsultationDocument kiths(Participant part, String name) {
        String code = "kith-" + name.toLowerCase(Locale.ROOT).replace('_', '-');
        String key = "document." + name;
        List<FormQuestion> questions = new ArrayList<>();
        for (int at = 1; english.has(key + "." + at); at++) {
            questions.add(question(key + "." + at, Integer.toString(at)));
        }
        return ConsultationDocument.forEveryAge(code, phrase(key), part).asking(questions.toArray(FormQuestion[]::new));
    }

    private FormQuestion question(String key, String code) {
        List<Phrase> choices = IntStream.iterate(1, at -> english.has(key + "." + at), at -> at + 1)
                .mapToObj(at -> phrase(key + "." + at))
                .toList();
        return choices.isEmpty()
                ? FormQuestion.of(code, phrase(key), FormQuestion.Type.TEXT)
                : new FormQuestion(code, phrase(key), FormQuestion.Type.CHOICE, choices);
    }

    private Phrase phrase(String key) {
        return Phrase.of(english.of(key)).and(Language.WELSH, welsh.of(key));
    }
}
