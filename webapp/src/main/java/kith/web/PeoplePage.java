package kith.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.function.Predicate;
import kith.caserecord.ChildRecord;
import kith.overview.ChildPeople;
import kith.overview.ReadingRecord;
import kith.record.ChildId;
import kith.record.Held;

/** The people around a child and who worked with it. */
@Named
@RequestScoped
public class PeoplePage extends ChildPage<ChildPeople> {

    @Inject
    private ReadingRecord reading;

    @Inject
    private ShowingPeople showing;

    @Inject
    private Text text;

    @Override
    ChildPeople open(ChildId child) {
        return reading.people(child);
    }

    /** Who is around the child. */
    public List<ShownPerson> getAround() {
        return people(person -> person.toOn() == null);
    }

    /** Who no longer is. */
    public List<ShownPerson> getGone() {
        return people(person -> person.toOn() != null);
    }

    private List<ShownPerson> people(Predicate<ChildRecord.Person> which) {
        return getShown().people().stream()
                .filter(recipient -> which.test(recipient.person().said()))
                .map(recipient -> showing.show(getChild(), recipient))
                .toList();
    }

    /** Where an allocation is corrected. */
    public String correct(Held<ChildRecord.Allocation> worker) {
        return Address.of("/child/allocate")
                .with("child", getChild())
                .with("row", worker.id())
                .toString();
    }

    /** Where an allocation is ended after which nobody follows; empty while somebody must. */
    public String end(Held<ChildRecord.Allocation> worker) {
        boolean over = worker.said().toOn() == null && !getShown().child().lookedAfter();
        return over
                ? Address.of("/child/end-allocation")
                        .with("child", getChild())
                        .with("row", worker.id())
                        .toString()
                : "";
    }

    /** As what somebody worked with the child. */
    public String role(ChildRecord.Allocation worker) {
        return text.get("people.role." + worker.role());
    }

    /** The worker's name, or the council's reference where only that is known. */
    public String name(ChildRecord.Allocation worker) {
        return worker.workerName() == null ? worker.workerRef() : worker.workerName();
    }
}
