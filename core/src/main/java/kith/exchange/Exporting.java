package kith.exchange;

import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import kith.access.Allowed;
import kith.access.CurrentOfficer;
import kith.access.Permission;
import kith.access.Step;
import kith.caseload.Caseload;
import kith.caserecord.ChildRecord;
import kith.caserecord.RowTypes;
import kith.child.Children;
import kith.datapackage.PackageWriter;
import kith.record.ChildId;
import kith.record.Trail;

/** Taking the council's whole caseload out as a Kith data package. */
@Step
public class Exporting {
    private static final int AT_ONCE = 200;

    @Inject
    Children children;

    @Inject
    Caseload caseload;

    @Inject
    CurrentOfficer officer;

    @Inject
    Trail trail;

    /**
     * Writes the package as a zip. The same records give the same bytes. Whoever may not see sealed addresses gets it without them.
     *
     * @param out where it goes; it stays open
     */
    @Allowed(Permission.EXPORT)
    public void writeTo(OutputStream out) throws IOException {
        boolean sealed = officer.get().may(Permission.SEE_SEALED);
        List<ChildRecord> records = new ArrayList<>();
        List<ChildId> next = children.next(null, AT_ONCE);
        while (!next.isEmpty()) {
            caseload.held(next)
                    .values()
                    .forEach(record -> records.add(sealed ? record : RowTypes.withoutSealed(record)));
            next = children.next(next.get(next.size() - 1), AT_ONCE);
        }
        new PackageWriter(records).writeZip(out);
        trail.detail(records.size() + " children");
    }
}
