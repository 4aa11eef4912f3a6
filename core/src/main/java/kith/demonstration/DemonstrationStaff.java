package kith.demonstration;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * The staff of a demonstration council: one well-known account a role, and enough social workers, reviewing officers and team
 * managers for its caseload.
 *
 * @param council the council's code
 * @param members all of them; the well-known ones first
 */
public record DemonstrationStaff(String council, List<Member> members) {
    private static final int CHILDREN_A_WORKER = 16;
    private static final int CHILDREN_AN_OFFICER = 65;
    private static final int WORKERS_A_TEAM = 7;

    /**
     * @param name such as "Amina Rahman"
     * @param role code of a role in Kith, such as {@code SOCIAL_WORKER}
     * @param team the name of the team, or empty
     * @param email the address to sign in with, such as {@code amina.rahman@luton.example}
     */
    public record Member(String name, String role, String team, String email) {
        static Member of(String name, String role, String team, String council) {
            var latin = name.replace('ł', 'l').replace('Ł', 'L').replace('ı', 'i');
            var plain = Normalizer.normalize(latin, Normalizer.Form.NFD).replaceAll("[^A-Za-z -]", "");
            var address = plain.toLowerCase(Locale.ROOT).replace(' ', '.') + "@" + council + ".example";
            return new Member(name, role, team, address);
        }
    }

    /** The staff of a council, always the same. */
    public static DemonstrationStaff of(DemonstrationCouncil council) {
        var members = new ArrayList<>(wellKnown(council));
        hire(council, members);
        return new DemonstrationStaff(council.code(), List.copyOf(members));
    }

    /** The accounts that documents name: one a role. */
    static List<Member> wellKnown(DemonstrationCouncil council) {
        return Resource.rows("staff.csv").stream()
                .filter(row -> row.get("council").equals(council.code()))
                .map(row -> Member.of(row.get("name"), row.get("role"), row.get("team"), council.code()))
                .toList();
    }

    /** Those with a role. */
    public List<Member> with(String role) {
        return members.stream().filter(member -> member.role().equals(role)).toList();
    }

    private static void hire(DemonstrationCouncil council, List<Member> members) {
        int workers = Math.max(1, Math.round(council.children() / (float) CHILDREN_A_WORKER));
        int officers = Math.max(1, Math.round(council.children() / (float) CHILDREN_AN_OFFICER));
        var names = new StaffNames(council, members);
        var teams = teams(workers, members);
        for (int team = 1; team < teams.size(); team++) {
            members.add(Member.of(names.next(), "TEAM_MANAGER", teams.get(team), council.code()));
        }
        for (int worker = 1; worker < workers; worker++) {
            members.add(Member.of(
                    names.next(), "SOCIAL_WORKER", teams.get(worker / WORKERS_A_TEAM % teams.size()), council.code()));
        }
        for (int officer = 1; officer < officers; officer++) {
            members.add(Member.of(names.next(), "REVIEWING_OFFICER", "", council.code()));
        }
    }

    /** The first team is that of the well-known team manager; the others follow it in the list of teams. */
    private static List<String> teams(int workers, List<Member> members) {
        var first = members.stream()
                .filter(member -> member.role().equals("TEAM_MANAGER"))
                .findFirst()
                .orElseThrow()
                .team();
        var all = Resource.words("teams");
        int from = all.indexOf(first);
        return all.subList(from, Math.min(all.size(), from + (workers + WORKERS_A_TEAM - 1) / WORKERS_A_TEAM));
    }

    /** Names of staff, none twice. */
    private static final class StaffNames {
        private final Chance chance;
        private final Names names;
        private final Set<String> taken = new LinkedHashSet<>();

        StaffNames(DemonstrationCouncil council, List<Member> members) {
            chance = new Chance(council.seed() + 1);
            names = new Names(council.origins());
            members.forEach(member -> taken.add(member.email()));
        }

        String next() {
            var origin = names.origin(chance);
            var name = names.given(origin, chance.percent(70) ? "F" : "M", chance) + " " + names.family(origin, chance);
            return taken.add(name) ? name : next();
        }
    }
}
