package kith.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import kith.access.NotFound;
import kith.caserecord.ChildRecord;
import kith.overview.ChildVisit;
import kith.overview.ReadingRecord;
import kith.plugin.FormQuestion;
import kith.record.ChildId;
import kith.web.form.CouncilQuestions;

/** One visit as it is read: what was seen and said, and what of it may be shared. */
@Named
@RequestScoped
public class VisitPage extends ChildPage<ChildVisit> {

    @Inject
    private ReadingRecord reading;

    @Inject
    private CouncilQuestions questions;

    @Inject
    private VisitWords words;

    @Inject
    private Text text;

    private String row;

    /**
     * One thing that is said of the visit.
     *
     * @param name what it is
     * @param words what is said
     * @param shared whether it may be shared, in words; empty where that is not asked
     */
    public record Fact(String name, String words, String shared) {}

    @Override
    ChildVisit open(ChildId child) {
        try {
            return reading.visit(child, Long.parseLong(row));
        } catch (NumberFormatException e) {
            throw new NotFound("visit", row);
        }
    }

    /** Everything that is said of the visit, in the order of the form. */
    public List<Fact> getFacts() {
        ChildRecord.Visit visit = getShown().visit().said().visit();
        List<Fact> facts = new ArrayList<>();
        add(facts, "visits.seen", words.seen(visit));
        add(facts, "visits.visitor", visit.visitor());
        add(facts, "visit.alsoSeen", visit.alsoSeen());
        add(facts, "visit.announced", yesNo(visit.announced()));
        add(facts, "visit.seenWhere", of("visit.where.", visit.seenWhere()));
        add(facts, "visit.bedroom", of("visit.bedroom.", visit.bedroom()));
        add(facts, "visit.communication", visit.communication());
        add(facts, "visits.account", visit.account());
        add(facts, "visit.childAccount", visit.childAccount());
        getShown().visit().said().items().forEach(item -> facts.add(item(item)));
        add(facts, "visit.needsMet", yesNo(visit.needsMet()));
        add(facts, "visit.needsNotMet", visit.needsNotMet());
        add(facts, "visit.carerViews", visit.carerViews());
        add(facts, "visit.carerAdvice", visit.carerAdvice());
        add(facts, "visit.advisedWith", visit.advisedWith());
        questions
                .shown(FormQuestion.Form.VISIT, getShown().visit().said().answers())
                .forEach(answered -> facts.add(new Fact(answered.question(), answered.answer(), "")));
        return facts;
    }

    private Fact item(ChildRecord.VisitItem item) {
        String shared = item.mayShare().equals("YES")
                ? text.of("visit.shared.with", item.shareWith() == null ? "" : item.shareWith())
                : text.get("visit.shared." + item.mayShare());
        return new Fact(text.get("visit.about." + item.about()), item.words(), shared);
    }

    private void add(List<Fact> facts, String name, String said) {
        if (said != null && !said.isEmpty()) {
            facts.add(new Fact(text.get(name), said, ""));
        }
    }

    private String yesNo(Boolean answer) {
        return answer == null ? "" : text.get(answer ? "yes" : "no");
    }

    private String of(String family, String code) {
        return code == null ? "" : text.get(family + code);
    }

    public String getRow() {
        return row;
    }

    public void setRow(String row) {
        this.row = row;
    }
}
