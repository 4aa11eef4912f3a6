package kith.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Stream;
import kith.access.CurrentOfficer;
import kith.access.NotAllowed;
import kith.access.Permission;
import kith.caserecord.RowType;
import kith.caserecord.RowTypes;

/** Export: what the data package holds, and the way to it. */
@Named
@RequestScoped
public class ExportPage {

    @Inject
    private CurrentOfficer current;

    @Inject
    private Text text;

    /**
     * Opens the page.
     *
     * @throws NotAllowed for whoever could not download the package either
     */
    public void load() {
        if (!current.get().may(Permission.EXPORT)) {
            throw NotAllowed.to(Permission.EXPORT, current.get());
        }
    }

    /** The files of the package, each with what it holds. */
    public List<Identity.Fact> getFiles() {
        return Stream.concat(Stream.of(RowTypes.CHILD), RowTypes.ofChild().stream())
                .map(RowType::file)
                .map(file -> new Identity.Fact(file, text.get("export.file." + file)))
                .toList();
    }
}
