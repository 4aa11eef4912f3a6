package kith.account;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import kith.access.Role;
import kith.officer.Accounts;
import kith.officer.OneTimeLinks;
import kith.officer.Password;
import kith.plugin.Nation;
import kith.record.StaffId;

/**
 * What the operator of a deployment does about councils: add one with its first administrator, list them, give an
 * administrator a new link. The operator sees councils, never a child. Needs no server, only a connection as the owner's
 * role, and works within the connection's transaction; the caller commits.
 */
public final class CouncilRegister {
    private static final Pattern CODE = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

    private CouncilRegister() {}

    /**
     * Adds a council and an account for its first system administrator, who sets name and password with a one-time link.
     *
     * @param owner a connection of the role that owns the schema, not committing by itself
     * @param code lower-case letters, digits and hyphens, the same as the code of the council's plugin
     * @param nation such as {@code england}
     * @param name the council's full name
     * @param email the administrator's address
     * @return the link's token, shown once
     * @throws CouncilRefused saying in one sentence what is wrong
     */
    public static String add(Connection owner, String code, String nation, String name, String email)
            throws SQLException, CouncilRefused {
        CouncilRefused.unless(CODE.matcher(code).matches(), "code", code);
        Nation law = Arrays.stream(Nation.values())
                .filter(each -> each.code().equals(nation))
                .findFirst()
                .orElseThrow(() -> new CouncilRefused("nation", nation, nations()));
        CouncilRefused.unless(!name.isBlank(), "name");
        String address = EmailAddress.tidy(email);
        CouncilRefused.unless(EmailAddress.isOne(address), "email", email);
        CouncilRefused.unless(
                !ask(owner, "select code from council where code = ?", code).isPresent(), "taken", code);
        CouncilRefused.unless(!isTaken(owner, address), "email.taken", address);
        Accounts accounts = Accounts.open(owner, code, name.strip(), law);
        StaffId first = accounts.staff(address, address, Password.NOBODYS, Set.of(Role.SYSTEM_ADMINISTRATOR), Set.of());
        return OneTimeLinks.make(owner, code, first, true, operator());
    }

    /**
     * Gives a system administrator of a council a new link, when the last was lost or the password forgotten. The password so
     * far stays until the link is used.
     *
     * @return the link's token, shown once
     * @throws CouncilRefused saying in one sentence what is wrong
     */
    public static String link(Connection owner, String code, String email) throws SQLException, CouncilRefused {
        CouncilRefused.unless(
                ask(owner, "select code from council where code = ?", code).isPresent(), "unknown", code);
        String address = EmailAddress.tidy(email);
        ask(owner, "select set_config('app.council', ?, true)", code);
        Optional<String> found = ask(
                owner,
                "select s.id || case when s.name = s.email then '?' else '' end from staff s join staff_role r "
                        + "on r.council = s.council and r.staff_id = s.id and r.role = 'SYSTEM_ADMINISTRATOR' "
                        + "where not s.disabled and s.email = ?",
                address);
        String account = found.orElseThrow(() -> new CouncilRefused("no-administrator", code, email));
        StaffId id = new StaffId(Long.parseLong(account.replace("?", "")));
        return OneTimeLinks.make(owner, code, id, account.endsWith("?"), operator());
    }

    /** The councils: code, nation and name, one line each. */
    public static List<String> list(Connection owner) throws SQLException {
        try (PreparedStatement query = owner.prepareStatement("select code, nation, name from council order by code");
                ResultSet rows = query.executeQuery()) {
            List<String> lines = new ArrayList<>();
            while (rows.next()) {
                lines.add("%-28s %-18s %s".formatted(rows.getString(1), rows.getString(2), rows.getString(3)));
            }
            return lines;
        }
    }

    private static String nations() {
        return Arrays.stream(Nation.values()).map(Nation::code).collect(Collectors.joining(", "));
    }

    private static String operator() {
        return CouncilRefused.text(
                "operator", System.getProperty("user.name", "?").toLowerCase(Locale.ROOT));
    }

    private static boolean isTaken(Connection owner, String email) throws SQLException {
        ask(owner, "select set_config('app.signing_in', ?, true)", email);
        return ask(owner, "select email from sign_in where email = ?", email).isPresent();
    }

    private static Optional<String> ask(Connection owner, String sql, String value) throws SQLException {
        try (PreparedStatement query = owner.prepareStatement(sql)) {
            query.setString(1, value);
            try (ResultSet row = query.executeQuery()) {
                return row.next() ? Optional.ofNullable(row.getString(1)) : Optional.empty();
            }
        }
    }
}
