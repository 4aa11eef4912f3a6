package kith.health;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import kith.caserecord.ChildRecord;
import kith.record.ChildRow;

/** What the return says of a year in care. */
@Entity
@Table(name = "outcome_year")
class OutcomeYear extends ChildRow<ChildRecord.Outcome> {
    @Column(name = "year_ending")
    private int yearEnding;

    @Column(name = "sdq_score")
    private Integer sdqScore;

    @Column(name = "sdq_reason")
    private String sdqReason;

    private Boolean convicted;

    @Column(name = "health_check")
    private Boolean healthCheck;

    private Boolean immunisations;

    @Column(name = "teeth_check")
    private Boolean teethCheck;

    @Column(name = "health_assessment")
    private Boolean healthAssessment;

    @Column(name = "substance_misuse")
    private Boolean substanceMisuse;

    @Column(name = "intervention_received")
    private Boolean interventionReceived;

    @Column(name = "intervention_offered")
    private Boolean interventionOffered;

    protected OutcomeYear() {}

    @Override
    public ChildRecord.Outcome toRecord() {
        return new ChildRecord.Outcome(
                yearEnding,
                sdqScore,
                sdqReason,
                convicted,
                healthCheck,
                immunisations,
                teethCheck,
                healthAssessment,
                substanceMisuse,
                interventionReceived,
                interventionOffered);
    }

    @Override
    public void amend(ChildRecord.Outcome said) {
        yearEnding = said.yearEnding();
        sdqScore = said.sdqScore();
        sdqReason = said.sdqReason();
        convicted = said.convicted();
        healthCheck = said.healthCheck();
        immunisations = said.immunisations();
        teethCheck = said.teethCheck();
        healthAssessment = said.healthAssessment();
        substanceMisuse = said.substanceMisuse();
        interventionReceived = said.interventionReceived();
        interventionOffered = said.interventionOffered();
    }
}
