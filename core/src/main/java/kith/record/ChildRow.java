package kith.record;

import jakarta.persistence.Column;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;
import org.eclipse.persistence.annotations.Multitenant;
import org.eclipse.persistence.annotations.TenantDiscriminatorColumn;

/**
 * A row that belongs to one child of one council.
 *
 * @param <R> the record it is shown as outside its room
 */
@MappedSuperclass
@Multitenant
@TenantDiscriminatorColumn(name = "council", contextProperty = "kith.council", primaryKey = true)
public abstract class ChildRow<R extends Record> {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "row_id")
    private Long id;

    @Column(name = "child_id", nullable = false, updatable = false)
    private long childId;

    @Version
    private int version;

    protected ChildRow() {}

    /** The row as a record. */
    public abstract R toRecord();

    /** Makes the row say what the record says. */
    public abstract void amend(R said);

    /** The row as it stands, with what is needed to correct it. */
    Held<R> held() {
        return new Held<>(id, version, toRecord());
    }

    ChildId child() {
        return new ChildId(childId);
    }

    void belongsTo(ChildId child) {
        childId = child.value();
    }
}
