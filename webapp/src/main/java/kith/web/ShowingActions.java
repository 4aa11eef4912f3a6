package kith.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import kith.actionlist.ActionRow;

/** Puts actions of many children into lines. */
@RequestScoped
public class ShowingActions {

    @Inject
    private ActionWords words;

    @Inject
    private Identity identity;

    List<ActionLine> lines(List<ActionRow> rows) {
        return rows.stream().map(this::line).toList();
    }

    ActionLine line(ActionRow row) {
        return new ActionLine(
                row,
                identity.name(row.childName(), row.childNumber()),
                Identity.to("actions", row.child()).toString(),
                words.owner(row.said()),
                words.origin(row.said()),
                words.end(row.said()),
                words.tag(row.state(), row.days()));
    }
}
