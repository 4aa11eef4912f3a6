package kith.northshire;

import static kith.plugin.Preparation.Reviews.EVERY;
import static kith.plugin.Preparation.Reviews.FIRST;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kith.plugin.Authority;
import kith.plugin.Authority.Certainty;
import kith.plugin.CouncilPlugin;
import kith.plugin.FormQuestion;
import kith.plugin.FormQuestion.Type;
import kith.plugin.Limit;
import kith.plugin.Link;
import kith.plugin.LinkQuestion;
import kith.plugin.Nation;
import kith.plugin.NumberQuestion;
import kith.plugin.Participant;
import kith.plugin.PeopleQuestion;
import kith.plugin.Phrase;
import kith.plugin.PracticeQuestion;
import kith.plugin.Preparation;
import kith.plugin.Ruling;
import kith.plugin.SignificantChange;

/** What an English council's page for its own staff says about looked after reviews, as the policy of an invented council. */
public final class Northshire implements CouncilPlugin {

    @Override
    public String council() {
        return "northshire";
    }

    @Override
    public String name() {
        return "Northshire County Council";
    }

    @Override
    public Nation nation() {
        return Nation.ENGLAND;
    }

    @Override
    public int contract() {
        return 1;
    }

    @Override
    public Optional<Ruling<Integer>> number(NumberQuestion question) {
        return switch (question) {
            case PARTICIPATION_AGE -> said(4, "Including children");
            case PERMANENCE_REVIEW -> said(2, "Permanence");
            case TWIN_TRACK_REVIEW -> said(3, "Permanence");
            case ATTENDEES_WARNING -> said(8, "Looked After Reviews");
            case READING_AGE, DIGEST_HOUR -> Optional.empty();
        };
    }

    @Override
    public Optional<Ruling<Set<Participant>>> people(PeopleQuestion question) {
        return switch (question) {
            case ATTENDEES_FIRST_REVIEW, ATTENDEES_LATER_REVIEW ->
                said(
                        Set.of(
                                Participant.CHILD,
                                Participant.PARENT,
                                Participant.CARER,
                                Participant.SOCIAL_WORKER,
                                Participant.REVIEWING_OFFICER,
                                Participant.CHILDRENS_GUARDIAN,
                                Participant.HEALTH_REPRESENTATIVE,
                                Participant.EDUCATION_REPRESENTATIVE),
                        "Looked After Reviews");
            default -> Optional.empty();
        };
    }

    @Override
    public Optional<Ruling<Boolean>> does(PracticeQuestion question) {
        return switch (question) {
            case OFFICER_VISITS_BEFORE_REVIEW -> said(true, "Including children");
            case ONE_PROCESS_WITH_CHILD_PROTECTION ->
                said(true, "Looked after reviews for children also subject of child protection plans");
            default -> Optional.empty();
        };
    }

    @Override
    public Optional<Ruling<List<Preparation>>> preparations() {
        Limit ahead = Limit.days(1);
        return said(
                List.of(
                        officer(
                                Limit.weeks(1),
                                "discuss-involvement",
                                "Discuss with social worker and parents how the child can be involved",
                                FIRST),
                        officer(
                                ahead,
                                "plan-involvement",
                                "Consider how to involve the child in planning and in the review; a strategy of their own for"
                                        + " children with additional communication needs and children living out of area;"
                                        + " whether the child needs an advocate",
                                EVERY),
                        officer(
                                ahead,
                                "visit-the-child",
                                "Visit the child; think about the main issues, goals and involvement in the review",
                                EVERY),
                        Preparation.atTheReview(
                                "involve-the-child",
                                Phrase.of("Involve the child in the review wherever possible"),
                                Participant.REVIEWING_OFFICER,
                                EVERY)),
                "Including children");
    }

    @Override
    public Optional<Ruling<List<SignificantChange>>> significantChanges() {
        return said(
                List.of(
                        change("placement", "Change of placement, or a plan for the child to stop being looked after"),
                        change("contact", "Major changes in contact arrangements"),
                        change("safeguarding", "Safeguarding concerns, including being missing or absconding"),
                        change("complaint", "A complaint from or on behalf of the child, a parent or the carer"),
                        change("charge", "The child is charged with a criminal offence"),
                        change("panel", "A panel’s decision about permanence")),
                "What should be classed as a significant change?");
    }

    @Override
    public Optional<Ruling<List<FormQuestion>>> questions(FormQuestion.Form form) {
        return switch (form) {
            case REVIEW ->
                said(
                        List.of(
                                asks("immediate-aims", "What are the immediate aims for the child?", Type.TEXT),
                                asks("long-term-aims", "What are the long-term aims for the child?", Type.TEXT),
                                asks("advocate", "Does the child need an advocate?", Type.YES_NO),
                                asks(
                                        "achievable",
                                        "Is the plan for permanence within the child’s timescale?",
                                        Type.YES_NO),
                                asks(
                                        "meets-needs",
                                        "Does the plan for permanence meet the child’s needs?",
                                        Type.YES_NO)),
                        "Including children; Permanence");
            case VISIT ->
                said(
                        List.of(
                                asks("main-issues", "What are the main issues for the child?", Type.TEXT),
                                asks("goals", "What are the child’s goals?", Type.TEXT),
                                new FormQuestion(
                                        "involvement",
                                        Phrase.of("How does the child want to take part in the next review?"),
                                        Type.CHOICE,
                                        List.of(
                                                Phrase.of("By being there"),
                                                Phrase.of("In writing or drawing"),
                                                Phrase.of("Through somebody else"),
                                                Phrase.of("Not at all")))),
                        "Including children");
            default -> Optional.empty();
        };
    }

    @Override
    public Optional<Ruling<Link>> link(LinkQuestion question) {
        return question != LinkQuestion.LISTENING_TOOLS
                ? Optional.empty()
                : said(
                        new Link(
                                Phrase.of("Listening to children"),
                                URI.create("https://www.northshire.example/listening")),
                        "Including children");
    }

    private static Preparation officer(Limit limit, String code, String what, Preparation.Reviews reviews) {
        return Preparation.within(limit, code, Phrase.of(what), Participant.REVIEWING_OFFICER, reviews);
    }

    private static SignificantChange change(String code, String name) {
        return new SignificantChange(code, Phrase.of(name));
    }

    private static FormQuestion asks(String code, String question, Type type) {
        return FormQuestion.of(code, Phrase.of(question), type);
    }

    /** The page carries no date; its rules are taken to hold from 1 January 2024. */
    private static <T> Optional<Ruling<T>> said(T value, String heading) {
        return Optional.of(new Ruling<>(
                value,
                new Authority(
                        "northshire-reviews",
                        "Looked After Reviews",
                        heading,
                        "A council’s practice page for its staff, followed by the invented Northshire",
                        LocalDate.of(2024, 1, 1),
                        Certainty.REPORTED)));
    }
}
