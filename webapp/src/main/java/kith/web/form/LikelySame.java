package kith.web.form;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import kith.care.LikelyTheSameChild;
import kith.record.ChildId;
import kith.search.FoundChild;
import kith.web.Address;
import kith.web.Text;

/** Children who may be the one of a form, shown until the officer says that it is none of them. */
public final class LikelySame {
    static final LikelySame NONE = new LikelySame(List.of());

    private final List<FoundChild> found;

    LikelySame(List<FoundChild> found) {
        this.found = List.copyOf(found);
    }

    /** Shows who may be the same child, and asks. */
    static LikelySame tell(LikelyTheSameChild refused, Answers answers, Text text) {
        answers.refuse("others", text.get("start.likely.missing"));
        return new LikelySame(refused.found());
    }

    /** The children of whom the officer said that they are others. */
    static Set<ChildId> others(Answers answers) {
        String typed = answers.words("others");
        return typed == null
                ? Set.of()
                : Arrays.stream(typed.split(","))
                        .filter(id -> id.matches("\\d{1,18}"))
                        .map(Long::valueOf)
                        .map(ChildId::new)
                        .collect(Collectors.toSet());
    }

    /** The children, the likeliest first. */
    public List<FoundChild> getFound() {
        return found;
    }

    /** What ticking that it is none of them says. */
    public String getOthers() {
        return found.stream().map(child -> Long.toString(child.child().value())).collect(Collectors.joining(","));
    }

    /** Where the officer goes on with a child who is known: begins another period, or looks at the record. */
    public String to(FoundChild child) {
        String page = child.lookedAfterFrom() == null ? "/child/start-again" : "/child/overview";
        return Address.of(page).with("child", child.child().value()).toString();
    }
}
