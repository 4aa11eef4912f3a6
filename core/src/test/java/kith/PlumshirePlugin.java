package kith;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import kith.plugin.Authority;
import kith.plugin.ConsultationDocument;
import kith.plugin.CouncilPlugin;
import kith.plugin.FormQuestion;
import kith.plugin.Limit;
import kith.plugin.Nation;
import kith.plugin.Participant;
import kith.plugin.Phrase;
import kith.plugin.PlanPart;
import kith.plugin.Preparation;
import kith.plugin.Ruling;
import kith.plugin.SignificantChange;

/** An invented council with a document of its own for children, a part and a significant change of its own in plans, which counts its papers as sent when the last pack is. */
public final class PlumshirePlugin implements CouncilPlugin {
    public static final String COUNCIL = "plumshire";

    @Override
    public String council() {
        return COUNCIL;
    }

    @Override
    public String name() {
        return "Plumshire Council";
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
    public Optional<Ruling<List<Preparation>>> preparations() {
        return said(List.of(Preparation.within(
                        Limit.days(5),
                        "consultation-papers",
                        Phrase.of("Send out the papers"),
                        Participant.SOCIAL_WORKER,
                        Preparation.Reviews.EVERY)
                .doneBySendingPacks()));
    }

    @Override
    public Optional<Ruling<List<ConsultationDocument>>> consultationDocuments() {
        return said(List.of(
                ConsultationDocument.forEveryAge("plum", Phrase.of("Plum paper"), Participant.CHILD)
                        .asking(FormQuestion.of(
                                "plums", Phrase.of("What do you think of plums?"), FormQuestion.Type.TEXT)),
                ConsultationDocument.forEveryAge("parent", Phrase.of("Paper for parents"), Participant.PARENT)));
    }

    @Override
    public Optional<Ruling<List<PlanPart>>> planParts() {
        return said(List.of(new PlanPart("orchard", Phrase.of("Life in the orchard"), 0)));
    }

    @Override
    public Optional<Ruling<List<SignificantChange>>> significantChanges() {
        return said(List.of(new SignificantChange("orchard", Phrase.of("Move to another orchard"))));
    }

    private static <T> Optional<Ruling<T>> said(T value) {
        return Optional.of(new Ruling<>(
                value,
                new Authority(
                        "plum",
                        "Plumshire’s procedures",
                        "Papers",
                        "Plumshire’s procedures",
                        LocalDate.of(2020, 1, 1),
                        Authority.Certainty.READ)));
    }
}
