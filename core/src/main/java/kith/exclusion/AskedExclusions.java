package kith.exclusion;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import kith.caserecord.ChildRecord.Exclusion;
import kith.council.OfficersCouncil;
import kith.plugin.Participant;
import kith.record.ChildId;
import kith.record.Held;

/** Who is to be kept from the reviews of a child, and how far that is agreed. */
@ApplicationScoped
public class AskedExclusions {
    @Inject
    Exclusions exclusions;

    @Inject
    DecidingOfficers officers;

    @Inject
    OfficersCouncil council;

    /** Those of one booking, by its place in the list. */
    public List<AskedExclusion> of(ChildId child, int booking) {
        Map<String, List<Held<Exclusion>>> byName = exclusions.rows(child).stream()
                .filter(row -> row.said().booking() == booking)
                .collect(Collectors.groupingBy(row -> row.said().name(), LinkedHashMap::new, Collectors.toList()));
        if (byName.isEmpty()) {
            return List.of();
        }
        Set<Participant> mine = officers.mine(child);
        String account = officers.account().orElse(null);
        return byName.values().stream()
                .flatMap(rows -> asked(rows, mine, account).stream())
                .toList();
    }

    private Optional<AskedExclusion> asked(List<Held<Exclusion>> rows, Set<Participant> mine, String account) {
        Set<Participant> decide = new ExclusionRules(council.answers()).decide();
        List<Exclusion> answers = rows.stream()
                .map(Held::said)
                .filter(said -> !said.proposes())
                .sorted(Comparator.comparing(Exclusion::saidOn))
                .toList();
        Set<String> said = rows.stream().map(row -> row.said().part()).collect(Collectors.toSet());
        boolean declined = answers.stream().anyMatch(answer -> !answer.agrees());
        List<Participant> waitsFor = decide.stream()
                .filter(part -> !declined && !said.contains(part.name()))
                .toList();
        boolean once = rows.stream().anyMatch(row -> row.said().officerRef().equalsIgnoreCase(account));
        Participant answersAs = once
                ? null
                : waitsFor.stream().filter(mine::contains).findFirst().orElse(null);
        boolean decides = decide.stream().anyMatch(mine::contains);
        return rows.stream()
                .filter(row -> row.said().proposes())
                .findFirst()
                .map(proposal -> new AskedExclusion(proposal, answers, waitsFor, answersAs, decides));
    }
}
