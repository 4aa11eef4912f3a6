package kith.demonstration;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import kith.paper.Paper;
import kith.paper.PaperPdf;
import kith.plugin.Language;

/**
 * Puts documents on the records of some children of a council: a note of the child's own and a letter, made when they are
 * loaded, so that none lies among the sources. Files travel in no package, therefore they come beside it.
 */
final class DemonstrationDocuments {
    private static final int CHILDREN = 24;
    private static final List<String> NOTES = Resource.words("notes");

    private final Connection owner;
    private final DemonstrationCouncil council;
    private final LocalDate today;

    DemonstrationDocuments(Connection owner, DemonstrationCouncil council, LocalDate today) {
        this.owner = owner;
        this.council = council;
        this.today = today;
    }

    private record Named(long id, String name, String worker) {}

    /** Files them, once. The connection stands in the council. */
    void file() throws SQLException {
        if (!filed()) {
            for (Named child : children()) {
                note(child);
                letter(child);
            }
        }
    }

    private boolean filed() throws SQLException {
        try (PreparedStatement query = owner.prepareStatement("select 1 from document_file limit 1")) {
            return query.executeQuery().next();
        }
    }

    private List<Named> children() throws SQLException {
        String some = "select c.id, c.given_name || ' ' || c.family_name, a.worker_name from child c join allocation a "
                + "on a.council = c.council and a.child_id = c.id and a.role = 'SOCIAL_WORKER' and a.to_on is null "
                + "where c.given_name is not null and a.worker_name is not null and c.born_on < ? order by a.worker_name <> all(?), c.number limit ?";
        try (PreparedStatement query = owner.prepareStatement(some)) {
            query.setObject(1, today.minusYears(6));
            query.setArray(2, owner.createArrayOf("text", wellKnown()));
            query.setInt(3, CHILDREN);
            List<Named> children = new ArrayList<>();
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    children.add(new Named(rows.getLong(1), rows.getString(2), rows.getString(3)));
                }
            }
            return children;
        }
    }

    /** Their children are the first that somebody who tries Kith opens. */
    private Object[] wellKnown() {
        return DemonstrationStaff.wellKnown(council).stream()
                .map(DemonstrationStaff.Member::name)
                .toArray();
    }

    private void note(Named child) throws SQLException {
        String words = NOTES.get((int) (child.id() % NOTES.size()));
        byte[] content = (words + "\n\n" + child.name() + "\n").getBytes(StandardCharsets.UTF_8);
        file(child, today.minusDays(24), "CHILDS_OWN", "Note to the social worker", "TXT", content);
    }

    private void letter(Named child) throws SQLException {
        Paper letter = new Paper(
                Language.ENGLISH,
                "Who works with you",
                new Paper.Sender(council.name(), List.of()),
                List.of(child.name()),
                today.minusDays(40).toString(),
                List.of(
                        new Paper.Words(
                                "Dear " + child.name() + ",\n\nmy name is " + child.worker()
                                        + " and I am your social worker. You can ask me anything, and you can tell me when something is wrong."),
                        new Paper.Heading(1, "What I do"),
                        new Paper.Points(List.of(
                                "I visit you and we talk alone if you like",
                                "I see that your plan is kept",
                                "I listen to what you want")),
                        new Paper.Words(child.worker())));
        file(child, today.minusDays(40), "LETTER", "Letter: who works with you", "PDF", PaperPdf.of(letter));
    }

    private void file(Named child, LocalDate day, String kind, String title, String type, byte[] content)
            throws SQLException {
        String hash = sha256(content);
        String name = title.replaceAll("[^\\p{L} ]", "") + (type.equals("PDF") ? ".pdf" : ".txt");
        change(
                "insert into document_file (council, child_id, sha_256, file_name, type, bytes, brought_at, saved) "
                        + "values (?, ?, ?, ?, ?, ?, now(), true)",
                council.code(),
                child.id(),
                hash,
                name,
                type,
                content.length);
        change(
                "insert into document_part (council, child_id, sha_256, ordinal, content) values (?, ?, ?, 0, ?)",
                council.code(),
                child.id(),
                hash,
                content);
        change(
                "insert into document (council, id, child_id, sha_256, dated_on, kind, title, file_name, type, bytes, added_on, "
                        + "added_by) values (?, nextval('row_id'), ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                council.code(),
                child.id(),
                hash,
                day,
                kind,
                title,
                name,
                type,
                content.length,
                day,
                child.worker());
    }

    private void change(String sql, Object... values) throws SQLException {
        try (PreparedStatement statement = owner.prepareStatement(sql)) {
            for (int place = 0; place < values.length; place++) {
                statement.setObject(place + 1, values[place]);
            }
            statement.executeUpdate();
        }
    }

    private static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
