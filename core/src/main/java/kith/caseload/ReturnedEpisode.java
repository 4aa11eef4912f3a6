package kith.caseload;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import kith.caserecord.ChildRecord;
import kith.record.ChildRow;

/** An episode of a return as it came. */
@Entity
@Table(name = "returned_episode")
class ReturnedEpisode extends ChildRow<ChildRecord.ReturnedEpisode> {
    @Column(name = "year_ending")
    private int yearEnding;

    private int ordinal;

    private LocalDate decom;

    private String rne;

    private String ls;

    private String cin;

    private String place;

    private String provider;

    private LocalDate dec;

    private String rec;

    @Column(name = "change_reason")
    private String changeReason;

    @Column(name = "home_postcode")
    private String homePostcode;

    private String postcode;

    private String urn;

    protected ReturnedEpisode() {}

    @Override
    public ChildRecord.ReturnedEpisode toRecord() {
        return new ChildRecord.ReturnedEpisode(
                yearEnding,
                ordinal,
                decom,
                rne,
                ls,
                cin,
                place,
                provider,
                dec,
                rec,
                changeReason,
                homePostcode,
                postcode,
                urn);
    }

    @Override
    public void amend(ChildRecord.ReturnedEpisode said) {
        yearEnding = said.yearEnding();
        ordinal = said.ordinal();
        decom = said.decom();
        rne = said.rne();
        ls = said.ls();
        cin = said.cin();
        place = said.place();
        provider = said.provider();
        dec = said.dec();
        rec = said.rec();
        changeReason = said.changeReason();
        homePostcode = said.homePostcode();
        postcode = said.postcode();
        urn = said.urn();
    }
}
