package kith.record;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.eclipse.persistence.annotations.Multitenant;
import org.eclipse.persistence.annotations.TenantDiscriminatorColumn;

/**
 * One entry of the trail: who, when, what, which child, why. Never altered: the runtime's role has no right to. Declares
 * the sequence {@code row_id}, which every entity of Kith shares.
 */
@Entity
@Table(name = "record_entry")
@Multitenant
@TenantDiscriminatorColumn(name = "council", contextProperty = "kith.council", primaryKey = true)
@SequenceGenerator(name = "row_id", sequenceName = "row_id", allocationSize = 500)
public class RecordEntry {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "row_id")
    private Long id;

    private OffsetDateTime at;

    @Column(name = "staff_id")
    private Long staffId;

    @Column(name = "staff_name")
    private String staffName;

    private String what;

    @Column(name = "child_id")
    private Long childId;

    private String detail;

    private String why;

    protected RecordEntry() {}

    /**
     * @param at when
     * @param staff who, null for Kith itself
     * @param staffName who, as the name stood then
     * @param what the step, such as {@code Visiting.record}
     * @param note which child and what else
     */
    public RecordEntry(Instant at, StaffId staff, String staffName, String what, Trail.Note note) {
        this.at = at.atOffset(ZoneOffset.UTC);
        this.staffId = staff == null ? null : staff.value();
        this.staffName = staffName;
        this.what = what;
        this.childId = note.child() == null ? null : note.child().value();
        this.detail = note.detail();
        this.why = note.why();
    }

    /** When it happened. */
    public Instant at() {
        return at.toInstant();
    }

    /** Who did it, null if Kith itself. */
    public StaffId staff() {
        return staffId == null ? null : new StaffId(staffId);
    }

    /** Who did it, as the name stood then. */
    public String staffName() {
        return staffName;
    }

    /** The step, such as {@code Visiting.record}. */
    public String what() {
        return what;
    }

    /** The child it is about, null if none or many. */
    public ChildId child() {
        return childId == null ? null : new ChildId(childId);
    }

    /** What the step added: which of several, how many; null if nothing. */
    public String detail() {
        return detail;
    }

    /** The reason the officer gave, null where none was asked for. */
    public String why() {
        return why;
    }
}
