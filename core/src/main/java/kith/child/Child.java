package kith.child;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import kith.caserecord.ChildRecord;
import kith.record.ChildId;
import kith.record.Held;
import org.eclipse.persistence.annotations.Multitenant;
import org.eclipse.persistence.annotations.TenantDiscriminatorColumn;

/** A child whom a council looks after or has looked after. */
@Entity
@Table(name = "child")
@Multitenant
@TenantDiscriminatorColumn(name = "council", contextProperty = "kith.council", primaryKey = true)
class Child {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "row_id")
    private Long id;

    private String number;

    @Column(name = "given_name")
    private String givenName;

    @Column(name = "family_name")
    private String familyName;

    @Column(name = "born_on")
    private LocalDate bornOn;

    @Column(name = "died_on")
    private LocalDate diedOn;

    private String sex;
    private String ethnicity;
    private String upn;
    private Boolean mother;

    @Column(name = "mother_first_child_born_on")
    private LocalDate motherFirstChildBornOn;

    private boolean uasc;

    @Column(name = "uasc_ceased_on")
    private LocalDate uascCeasedOn;

    private Boolean disability;

    @Column(name = "periods_known_from")
    private LocalDate periodsKnownFrom;

    @Column(name = "reviews_known_from")
    private LocalDate reviewsKnownFrom;

    @Column(name = "visits_known_from")
    private LocalDate visitsKnownFrom;

    @Column(name = "plans_known_from")
    private LocalDate plansKnownFrom;

    @Column(name = "health_known_from")
    private LocalDate healthKnownFrom;

    @Column(name = "work_known_from")
    private LocalDate workKnownFrom;

    @Version
    private int version;

    protected Child() {}

    ChildId id() {
        return new ChildId(id);
    }

    String number() {
        return number;
    }

    /** The child as it stands, with what is needed to correct it. */
    Held<ChildRecord.Child> held() {
        return new Held<>(id, version, toRecord());
    }

    ChildRecord.Child toRecord() {
        return new ChildRecord.Child(
                number,
                givenName,
                familyName,
                bornOn,
                diedOn,
                sex,
                ethnicity,
                upn,
                mother,
                motherFirstChildBornOn,
                uasc,
                uascCeasedOn,
                disability,
                periodsKnownFrom,
                reviewsKnownFrom,
                visitsKnownFrom,
                plansKnownFrom,
                healthKnownFrom,
                workKnownFrom);
    }

    void amend(ChildRecord.Child said) {
        number = said.number();
        givenName = said.givenName();
        familyName = said.familyName();
        bornOn = said.bornOn();
        diedOn = said.diedOn();
        sex = said.sex();
        ethnicity = said.ethnicity();
        upn = said.upn();
        mother = said.mother();
        motherFirstChildBornOn = said.motherFirstChildBornOn();
        uasc = said.uasc();
        uascCeasedOn = said.uascCeasedOn();
        disability = said.disability();
        amendKnown(said);
    }

    private void amendKnown(ChildRecord.Child said) {
        periodsKnownFrom = said.periodsKnownFrom();
        reviewsKnownFrom = said.reviewsKnownFrom();
        visitsKnownFrom = said.visitsKnownFrom();
        plansKnownFrom = said.plansKnownFrom();
        healthKnownFrom = said.healthKnownFrom();
        workKnownFrom = said.workKnownFrom();
    }

    /**
     * From this day on records of the kind are complete, unless they were from another day.
     *
     * @return whether that is new
     */
    boolean recordsBegin(Children.Kind kind, LocalDate day) {
        boolean known =
                switch (kind) {
                    case VISITS -> visitsKnownFrom != null;
                    case PLANS -> plansKnownFrom != null;
                    case HEALTH -> healthKnownFrom != null;
                };
        if (!known) {
            begin(kind, day);
        }
        return !known;
    }

    private void begin(Children.Kind kind, LocalDate day) {
        switch (kind) {
            case VISITS -> visitsKnownFrom = day;
            case PLANS -> plansKnownFrom = day;
            case HEALTH -> healthKnownFrom = day;
        }
    }
}
