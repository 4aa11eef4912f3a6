package kith.overview;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kith.access.Allowed;
import kith.access.Permission;
import kith.access.Step;
import kith.caserecord.ChildRecord;
import kith.child.ChildName;
import kith.child.Children;
import kith.form.Draft;
import kith.form.Drafting;
import kith.record.ChildId;

/** What an officer typed and did not save, on whichever machine, with whom it is about. */
@Step
public class ReadingDrafts {
    private static final Pattern CHILD = Pattern.compile("(?:^|&)child=(\\d{1,18})(?:&|$)");

    @Inject
    Drafting drafting;

    @Inject
    Children children;

    /** The officer's own, the latest first; not of children whose record is restricted to others by now. */
    @Allowed(value = Permission.DRAFT, entered = false)
    public List<DraftSummary> mine() {
        List<Draft> drafts = drafting.mine();
        Map<ChildId, ChildRecord.Child> named = children.details(drafts.stream()
                .map(ReadingDrafts::child)
                .flatMap(Optional::stream)
                .distinct()
                .toList());
        return drafts.stream()
                .filter(draft -> !draft.of().page().isEmpty())
                .filter(draft -> child(draft).map(named::containsKey).orElse(true))
                .map(draft -> summary(draft, child(draft).orElse(null), named))
                .toList();
    }

    private static Optional<ChildId> child(Draft draft) {
        Matcher child = CHILD.matcher(draft.of().subject());
        return child.find() ? Optional.of(new ChildId(Long.parseLong(child.group(1)))) : Optional.empty();
    }

    private static DraftSummary summary(Draft draft, ChildId child, Map<ChildId, ChildRecord.Child> named) {
        ChildRecord.Child who = child == null ? null : named.get(child);
        return new DraftSummary(
                draft.key(),
                draft.of().title(),
                draft.of().page(),
                draft.of().subject(),
                child,
                who == null ? null : ChildName.of(who.givenName(), who.familyName()),
                who == null ? null : who.number(),
                draft.savedAt());
    }
}
