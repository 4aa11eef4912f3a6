package kith.web.form;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import kith.record.ChildId;
import kith.visit.Companion;
import kith.visit.Visiting;
import kith.web.Text;

/** The other children who can be visited at once, as a form offers them. */
@RequestScoped
public class OtherChildren {
    @Inject
    private Visiting visiting;

    @Inject
    private Text text;

    /**
     * Another child who can be visited at once.
     *
     * @param name as it is shown
     * @param label the name and what the children have in common
     * @param prefix of the child's fields; the tick that chooses the child is called {@code too}
     */
    public record Other(ChildId child, String name, String label, String prefix) {}

    /** Whether another child was chosen in a form; where none was, nobody needs to be looked for to save it. */
    static boolean anyChosen(Map<String, String> typed) {
        return typed.keySet().stream().anyMatch(field -> field.endsWith("-too"));
    }

    /** Whom the officer at work may see and visit with a child. */
    List<Other> of(ChildId child) {
        return visiting.companions(child).stream().map(this::other).toList();
    }

    private Other other(Companion one) {
        String name = one.name() == null ? text.of("child.unnamed", one.number()) : one.name();
        String label = text.of(one.sameAddress() ? "visit.other.address" : "visit.other.family", name);
        return new Other(one.child(), name, label, "c" + one.child().value() + "-");
    }
}
