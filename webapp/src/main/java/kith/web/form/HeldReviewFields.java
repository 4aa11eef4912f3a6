package kith.web.form;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kith.caserecord.ChildRecord.Invitee;
import kith.caserecord.ChildRecord.ReviewAgreement;
import kith.casework.HeldReview;
import kith.casework.PreparingReviews;
import kith.casework.ReviewAdvice;
import kith.casework.Reviewing;
import kith.check.Participation;
import kith.codes.CodeLists;
import kith.overview.ChildSummary;
import kith.plugin.Participant;
import kith.record.ChildId;
import kith.web.Choice;
import kith.web.PracticeWords;
import kith.web.Text;

/** The fields that say when and how a review was held, for every form that asks it. */
@RequestScoped
public class HeldReviewFields {
    private static final Set<String> SHORT_BREAKS = Set.of("V3", "V4");
    static final String COMPLETE = "COMPLETE";
    private static final String CAME = "came-";
    private static final String APOLOGY = "apology-";

    /** The codes of the return for a child who was not at the review. */
    private static final Set<String> AWAY_BY_CODE = Set.of("PN5", "PN6", "PN7");

    static final List<String> OUTCOMES = List.of(COMPLETE, "OPEN", "ADJOURNED");

    @Inject
    private Text text;

    @Inject
    private Reviewing reviewing;

    @Inject
    private PreparingReviews preparing;

    private List<ReviewAgreement> everyone = List.of();

    /** The row of the review that an address names by its day; null where there is none. */
    String row(ChildId child, String heldOn) {
        return heldOn == null || heldOn.isEmpty()
                ? null
                : preparing.reviews(child).stream()
                        .filter(row -> row.said().heldOn().toString().equals(heldOn))
                        .map(row -> Long.toString(row.id()))
                        .findFirst()
                        .orElse(null);
    }

    /**
     * Reads who must all agree before it is held without a meeting.
     *
     * @param standing the review as it is recorded, null for a new one; whoever agreed to it then is asked of it
     */
    void open(ChildId child, HeldReview standing) {
        boolean without = standing != null && !standing.agreed().isEmpty();
        everyone = without ? standing.agreed() : reviewing.everyone(child);
    }

    /** Those who must all agree, by their place. */
    List<Choice> everyone() {
        PracticeWords words = new PracticeWords(text);
        return IntStream.range(0, everyone.size())
                .mapToObj(at -> {
                    ReviewAgreement one = everyone.get(at);
                    return new Choice(Integer.toString(at + 1), words.named(one.name(), one.part()), false);
                })
                .toList();
    }

    void put(Map<String, String> fields, HeldReview review) {
        FormPage.put(fields, "heldOn", review.heldOn());
        fields.put(
                "furtherMeetings",
                review.furtherMeetings().stream().map(text::day).collect(Collectors.joining("\n")));
        fields.put("outcome", outcome(review));
        FormPage.put(fields, "completedOn", review.completedOn());
        FormPage.put(fields, "adjournedOn", review.adjournedOn());
        if (review.withoutMeeting()) {
            fields.put("withoutMeeting", "yes");
            for (int at = 1; at <= everyone.size(); at++) {
                ReviewAgreement one = everyone.get(at - 1);
                fields.put("agreed-" + at, review.agreed().contains(one) ? "yes" : "");
                fields.put("agreedWords-" + at, Objects.toString(one.words(), ""));
            }
        }
        fields.put("participation", Objects.toString(review.participation(), ""));
        FormPage.put(fields, "nextAgreedOn", review.nextAgreedOn());
    }

    private static String outcome(HeldReview review) {
        if (review.completedOn() != null) {
            return COMPLETE;
        }
        return review.adjournedOn() == null ? "OPEN" : "ADJOURNED";
    }

    /** Those of whom a form asks whether they came; of the child it asks that apart. */
    static List<Invitee> asked(List<Invitee> invited) {
        return invited.stream().filter(invitee -> !isChild(invitee)).toList();
    }

    private static boolean isChild(Invitee invitee) {
        return invitee.part().equals(Participant.CHILD.name());
    }

    /** Who came of those invited, and the apologies of the others; of whom nothing is recorded yet, everybody came. */
    void putThere(Map<String, String> fields, List<Invitee> invited) {
        for (Invitee invitee : asked(invited)) {
            fields.put(CAME + invitee.ordinal(), Boolean.FALSE.equals(invitee.attended()) ? "" : "yes");
            fields.put(APOLOGY + invitee.ordinal(), Objects.toString(invitee.apology(), ""));
        }
    }

    private static Set<Integer> came(Answers answers, List<Invitee> invited) {
        return invited.isEmpty()
                ? null
                : invited.stream()
                        .filter(invitee ->
                                isChild(invitee) ? childCame(answers) : answers.ticked(CAME + invitee.ordinal()))
                        .map(Invitee::ordinal)
                        .collect(Collectors.toSet());
    }

    /** Where nothing else says so, the code of participation does; and else everybody came. */
    private static boolean childCame(Answers answers) {
        Boolean attended = answers.yesOrNo("attended");
        return attended == null
                ? !AWAY_BY_CODE.contains(Objects.toString(answers.words("participation"), ""))
                : attended;
    }

    private static Map<Integer, String> apologies(Answers answers, List<Invitee> invited) {
        Map<Integer, String> apologies = new HashMap<>();
        for (Invitee invitee : invited) {
            String apology = answers.words(APOLOGY + invitee.ordinal());
            if (apology != null) {
                apologies.put(invitee.ordinal(), apology);
            }
        }
        return apologies;
    }

    /**
     * @param child by whose age and legal status the code of participation is suggested
     * @param invited who was invited to the meeting that was booked; none where none was
     */
    HeldReview said(Answers answers, ChildSummary child, List<Invitee> invited) {
        LocalDate heldOn = answers.pastDay("heldOn", "review.heldOn.missing");
        answers.usual("heldOn", heldOn, answers.today().minusMonths(6), answers.today());
        String outcome = answers.oneOf("outcome", Set.copyOf(OUTCOMES), "review.outcome.missing");
        List<LocalDate> meetings = meetings(answers);
        LocalDate last = meetings.isEmpty() ? heldOn : meetings.get(meetings.size() - 1);
        LocalDate completedOn = answers.day("completedOn");
        LocalDate adjournedOn = answers.day("adjournedOn");
        return new HeldReview(
                heldOn,
                meetings,
                COMPLETE.equals(outcome) ? completedOn == null ? last : completedOn : null,
                "ADJOURNED".equals(outcome) && adjournedOn == null ? last : adjournedOn,
                answers.ticked("withoutMeeting"),
                agreed(answers),
                participation(answers, child, heldOn),
                answers.day("nextAgreedOn"),
                came(answers, invited),
                apologies(answers, invited));
    }

    private List<ReviewAgreement> agreed(Answers answers) {
        return !answers.ticked("withoutMeeting")
                ? List.of()
                : IntStream.rangeClosed(1, everyone.size())
                        .filter(at -> answers.ticked("agreed-" + at))
                        .mapToObj(at -> {
                            ReviewAgreement one = everyone.get(at - 1);
                            return new ReviewAgreement(
                                    null, one.name(), one.part(), answers.words("agreedWords-" + at));
                        })
                        .toList();
    }

    private List<LocalDate> meetings(Answers answers) {
        List<LocalDate> meetings = new ArrayList<>();
        String lines = answers.words("furtherMeetings");
        for (String line : lines == null ? new String[0] : lines.split("\\R")) {
            if (!line.isBlank()) {
                TypedDay day = TypedDay.read(line, "", "", answers.today());
                if (day.day() == null) {
                    answers.refuse("furtherMeetings", text.of("form.day.unreadable", line.strip()));
                } else {
                    meetings.add(day.day());
                }
            }
        }
        return meetings.stream().sorted().toList();
    }

    /** The code that was chosen, or else the one that fits the child's age and the answers; null where they say too little. */
    private String participation(Answers answers, ChildSummary child, LocalDate heldOn) {
        String chosen = answers.words("participation");
        return chosen == null ? suggestion(answers, child, heldOn) : chosen;
    }

    /** The code that fits the child's age and the answers; null where they say too little, and in short breaks, of which the return takes none. */
    private String suggestion(Answers answers, ChildSummary child, LocalDate heldOn) {
        boolean shortBreaks = child.legalStatuses().stream()
                .map(code -> CodeLists.nearest("legal-status", code))
                .anyMatch(SHORT_BREAKS::contains);
        if (shortBreaks) {
            return null;
        }
        LocalDate bornOn = child.bornOn();
        boolean young = heldOn != null && heldOn.isBefore(bornOn.plusYears(Participation.CODED_FROM));
        Boolean attended = answers.yesOrNo("attended");
        String views = answers.words("views");
        if (heldOn == null || !young && (attended == null || views == null)) {
            return null;
        }
        Participation.Views reached = views == null ? Participation.Views.NONE : Participation.Views.valueOf(views);
        return Participation.suggested(bornOn, heldOn, Boolean.TRUE.equals(attended), reached);
    }

    /** What follows from what was typed so far, in words. */
    ShownReviewAdvice shown(ReviewAdvice advice, Answers answers, ChildSummary child, LocalDate heldOn) {
        return new ShownReviewAdvice(text, advice, suggestion(answers, child, heldOn));
    }

    /** The return's codes. */
    List<Choice> codes() {
        return Stream.of("PN0", "PN1", "PN2", "PN3", "PN4", "PN5", "PN6", "PN7")
                .map(code -> new Choice(code, text.of("review.code", code, text.meaning("participation", code)), false))
                .toList();
    }
}
