package kith.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kith.access.CurrentOfficer;
import kith.access.Permission;
import kith.caserecord.ChildRecord.Exclusion;
import kith.caserecord.ChildRecord.InviteeViews;
import kith.exclusion.AskedExclusion;
import kith.plugin.Participant;
import kith.record.ChildId;
import kith.record.Held;

/** Puts into words who is to be kept from a review, how far that is agreed, and how those who are not there are heard. */
@RequestScoped
public class ShowingExclusions {
    @Inject
    private Text text;

    @Inject
    private CurrentOfficer current;

    /**
     * A proposal, or how somebody is heard.
     *
     * @param name whom it is about
     * @param tag how far it is; null where that is no question
     * @param lines what was said, in order
     * @param act where the officer at work answers it or says more; empty where there is nothing to do
     * @param end where a proposal is taken back; empty where that is for others
     */
    public record Line(String name, Tag tag, List<String> lines, String act, String end) {}

    /** The proposals of a child, each with what was said to it. */
    public List<Line> proposals(ChildId child, List<AskedExclusion> asked) {
        return asked.stream().map(one -> line(child, one)).toList();
    }

    private Line line(ChildId child, AskedExclusion asked) {
        Exclusion proposal = asked.proposal().said();
        List<String> lines = new ArrayList<>();
        lines.add(said("exclusion.said.proposed", proposal));
        asked.answers()
                .forEach(answer ->
                        lines.add(said(answer.agrees() ? "exclusion.said.agreed" : "exclusion.said.declined", answer)));
        lines.add(text.of("exclusion.said.views", proposal.viewsOtherwise()));
        return new Line(
                proposal.name(),
                tag(asked),
                lines,
                asked.mine() == null ? "" : to("answer-exclusion", child, asked.proposal()),
                asked.decides() ? to("end-exclusion", child, asked.proposal()) : "");
    }

    private String said(String key, Exclusion said) {
        String part = new PracticeWords(text).participant(Participant.valueOf(said.part()));
        return text.of(key, text.of("exclusion.officer", said.officer(), part), said.saidOn(), said.reason());
    }

    private Tag tag(AskedExclusion asked) {
        if (asked.declined()) {
            return new Tag("calm", text.get("exclusion.state.declined"));
        }
        return asked.agreed()
                ? new Tag("good", text.get("exclusion.state.agreed"))
                : new Tag("soon", text.of("exclusion.state.waits", parts(asked.waitsFor())));
    }

    /** Officers by what they are to the child, as in the middle of a sentence. */
    public String parts(Iterable<Participant> parts) {
        PracticeWords words = new PracticeWords(text);
        List<String> all = new ArrayList<>();
        parts.forEach(part -> all.add(words.participant(part)));
        return String.join(text.get("exclusion.and"), all);
    }

    /** How those who are not at a review are heard. */
    public List<Line> heard(ChildId child, List<Held<InviteeViews>> views) {
        boolean may = current.find()
                .filter(officer -> officer.may(Permission.PREPARE_REVIEW))
                .isPresent();
        return views.stream()
                .map(row -> new Line(
                        row.said().name(), null, said(row.said()), may ? to("hear-views", child, row) : "", ""))
                .toList();
    }

    /** How somebody is heard, in sentences; what was said last. */
    public List<String> said(InviteeViews views) {
        return Stream.of(
                        views.absence() == null ? null : text.of("heard.absence.said", views.absence()),
                        text.of("heard.how.said", views.how()),
                        talk(views),
                        views.words() == null
                                ? text.get("heard.words.none")
                                : text.of("heard.words.said", views.words()))
                .filter(line -> line != null)
                .collect(Collectors.toList());
    }

    private String talk(InviteeViews views) {
        if (views.talkOfferedOn() == null) {
            return null;
        }
        if (views.talkedOn() != null) {
            return text.of("heard.talk.held", views.talkOfferedOn(), views.talkedOn());
        }
        return text.of(views.talkDeclined() ? "heard.talk.declined" : "heard.talk.offered", views.talkOfferedOn());
    }

    private static String to(String page, ChildId child, Held<?> row) {
        return Identity.to(page, child).with("row", row.id()).toString();
    }
}
