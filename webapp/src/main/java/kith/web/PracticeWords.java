package kith.web;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kith.plugin.ConsultationDocument;
import kith.plugin.Enquiries;
import kith.plugin.Item;
import kith.plugin.Limit;
import kith.plugin.LimitQuestion;
import kith.plugin.Link;
import kith.plugin.ListQuestion;
import kith.plugin.Participant;
import kith.plugin.PlanPart;
import kith.plugin.Preparation;
import kith.plugin.Question;
import kith.plugin.ResolutionStage;
import kith.plugin.Ruling;

/** Says in words what a council answers to any question, so that a page can list all of them alike. */
public final class PracticeWords {
    /** Parts that several people have at once, said of one of them. */
    private static final Map<String, String> SINGULAR =
            Map.of("PARENT", "participant.one.PARENT", "CARER", "participant.one.CARER");

    private final Text text;

    public PracticeWords(Text text) {
        this.text = text;
    }

    /** What is asked, in the field's words. */
    public String question(Question question) {
        return text.get((question instanceof LimitQuestion ? "limit." : "question.") + question);
    }

    /** What is answered: a line for each item of a list, otherwise one line. */
    public List<String> lines(Question question, Ruling<?> ruling) {
        Object value = ruling.value();
        if (value instanceof List<?> items) {
            return items.stream().map(item -> item(question, (Item) item)).toList();
        }
        return List.of(one(value));
    }

    private String one(Object value) {
        if (value instanceof Boolean yes) {
            return text.get(yes ? "practice.yes" : "practice.no");
        }
        if (value instanceof Number number) {
            return text.number(number);
        }
        if (value instanceof Set<?> people) {
            return text.capital(people(people));
        }
        if (value instanceof Link link) {
            return text.of("practice.link", link.name().in(text.language()), link.address());
        }
        return text.capital(text.wording().limit((Limit) value));
    }

    /** People by their parts, in the council's words and as in the middle of a sentence. */
    public String people(Set<?> people) {
        return Stream.of(Participant.values())
                .filter(people::contains)
                .map(this::participant)
                .collect(Collectors.joining(", "));
    }

    /** The part somebody has, in the council's words and as in the middle of a sentence. */
    public String participant(Participant participant) {
        return text.get("participant." + participant);
    }

    /** Somebody by name, with the part this person has by the name of a {@link Participant}. */
    public String named(String name, String part) {
        String single = SINGULAR.get(part);
        return text.of("booking.one", name, single == null ? participant(Participant.valueOf(part)) : text.get(single));
    }

    private String item(Question question, Item item) {
        String name = item.name().in(text.language());
        if (item instanceof Preparation preparation) {
            return text.of("practice.done", name, participant(preparation.owner()), when(question, preparation));
        }
        if (item instanceof ConsultationDocument document) {
            return text.of("practice.document", name, participant(document.audience()));
        }
        if (item instanceof PlanPart part && part.fromAge() > 0) {
            return text.of("practice.part", name, part.fromAge());
        }
        if (item instanceof ResolutionStage stage) {
            String owner = stage.owner().in(text.language());
            return stage.limit()
                    .map(limit -> text.of(
                            "practice.stage.limit", name, owner, text.wording().limit(limit)))
                    .orElseGet(() -> text.of("practice.stage", name, owner));
        }
        if (item instanceof Enquiries enquiries) {
            return Stream.of(name, enquiries.email(), enquiries.telephone())
                    .filter(said -> !said.isBlank())
                    .collect(Collectors.joining(", "));
        }
        return name;
    }

    /** When something is done, such as "at least 1 week before the first review". */
    public String when(Question question, Preparation preparation) {
        String review = text.get("practice.reviews." + preparation.reviews());
        if (preparation.limit().isEmpty()) {
            return text.of(question == ListQuestion.OUTCOME_PAPERS ? "practice.afterwards" : "practice.at", review);
        }
        String limit = text.wording().limit(preparation.limit().get());
        return question == ListQuestion.OUTCOME_PAPERS
                ? text.of("practice.after", limit, review)
                : text.of("practice.before", limit, review);
    }
}
