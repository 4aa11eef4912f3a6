package kith.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import kith.exchange.ImportSummary;

/** How an import stands, in words. */
@RequestScoped
public class ImportWords {

    @Inject
    private Text text;

    /** How far it is. */
    public Tag tag(ImportSummary run) {
        String words = text.get("import.state." + run.state());
        return switch (run.state()) {
            case WAITING, RUNNING -> new Tag("soon", words);
            case DONE -> run.rowsRefused() == 0 ? new Tag("good", words) : new Tag("soon", text.get("import.partly"));
            case REFUSED, FAILED -> new Tag("late", words);
        };
    }

    /** Who handed it in, and when. */
    public String when(ImportSummary run) {
        return text.of("import.by", run.requestedBy(), run.requestedAt());
    }
}
