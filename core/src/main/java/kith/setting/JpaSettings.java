package kith.setting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kith.access.Officer;
import kith.council.CouncilSettings;
import kith.duty.DatedSetting;
import kith.plugin.Question;
import kith.record.StaffId;

/** The rows of {@code council_setting}. Row-level security keeps to the council. */
@ApplicationScoped
class JpaSettings implements CouncilSettings {
    private static final String COLUMNS =
            "select id, question, answer, counts_from, reason, set_by, set_by_name, set_at, awaits, confirmed_by_name, "
                    + "withdrawn_by_name from council_setting ";
    private static final String IN_ORDER = " order by counts_from, id";

    @PersistenceContext(unitName = "kith")
    EntityManager entities;

    @Override
    public Map<Question, List<DatedSetting<?>>> moving() {
        Map<Question, List<DatedSetting<?>>> moving = new LinkedHashMap<>();
        select("where withdrawn_at is null and (not awaits or confirmed_at is not null)" + IN_ORDER)
                .forEach(setting -> PolicyQuestion.of(setting.question())
                        .filter(PolicyQuestion::movesDates)
                        .ifPresent(question -> moving.computeIfAbsent(question.asked(), q -> new ArrayList<>())
                                .add(question.dated(setting.answer(), setting.countsFrom(), setting.reason()))));
        return moving;
    }

    @Override
    public Answers answers(LocalDate day) {
        Map<String, Setting> counting = new LinkedHashMap<>();
        select(
                        "where withdrawn_at is null and (not awaits or confirmed_at is not null) and counts_from <= ?"
                                + IN_ORDER,
                        day)
                .forEach(setting -> counting.put(setting.question(), setting));
        return SetAnswers.of(counting.values());
    }

    /** Every setting, in the order in which one replaces another. */
    List<Setting> all() {
        return select(IN_ORDER);
    }

    /** Every setting of a question, in the order in which one replaces another. */
    List<Setting> of(PolicyQuestion question) {
        return select("where question = ?" + IN_ORDER, question.code());
    }

    Optional<Setting> find(SettingId id) {
        return select("where id = ?", id.value()).stream().findFirst();
    }

    /** Of two administrators who set at once the second waits, and sees what the first set. */
    void hold() {
        run("select pg_advisory_xact_lock(hashtextextended('settings ' || current_setting('app.council'), 0))");
    }

    SettingId add(
            PolicyQuestion question,
            String answer,
            LocalDate from,
            String reason,
            Officer by,
            Instant now,
            boolean awaits) {
        long id = nextId();
        run(
                "insert into council_setting (council, id, question, answer, counts_from, reason, set_by, set_by_name, set_at,"
                        + " awaits, applied_by) values (current_setting('app.council'), ?, ?, ?, ?, ?, ?, ?, ?, ?, ?::bigint)",
                id,
                question.code(),
                answer,
                from,
                reason,
                by.staffId().value(),
                by.name(),
                now.atOffset(ZoneOffset.UTC),
                awaits,
                question.movesDates() ? null : 0L);
        return new SettingId(id);
    }

    /** Those whose day has come and whose dates were not worked out yet. */
    List<Setting> due(LocalDate today) {
        return select(
                "where withdrawn_at is null and (not awaits or confirmed_at is not null) and applied_by is null"
                        + " and counts_from <= ?" + IN_ORDER,
                today);
    }

    void applied(SettingId id, long by) {
        run("update council_setting set applied_by = ? where id = ?", by, id.value());
    }

    /** Those that a change applied. */
    List<Setting> appliedBy(long change) {
        return select("where applied_by = ?" + IN_ORDER, change);
    }

    /** It counts from now on, or from its day where that is still to come. */
    void confirm(SettingId id, LocalDate from, Officer by, Instant now) {
        run(
                "update council_setting set counts_from = ?, confirmed_by = ?, confirmed_by_name = ?, confirmed_at = ?"
                        + " where id = ?",
                from,
                by.staffId().value(),
                by.name(),
                now.atOffset(ZoneOffset.UTC),
                id.value());
    }

    void withdraw(SettingId id, Officer by, Instant now) {
        run(
                "update council_setting set withdrawn_by = ?, withdrawn_by_name = ?, withdrawn_at = ? where id = ?",
                by.staffId().value(),
                by.name(),
                now.atOffset(ZoneOffset.UTC),
                id.value());
    }

    private long nextId() {
        try (PreparedStatement query = connection().prepareStatement("select nextval('row_id')");
                ResultSet row = query.executeQuery()) {
            row.next();
            return row.getLong(1);
        } catch (SQLException e) {
            throw new IllegalStateException("No id for a setting could be taken.", e);
        }
    }

    private List<Setting> select(String which, Object... values) {
        try (PreparedStatement query = connection().prepareStatement(COLUMNS + which)) {
            for (int i = 0; i < values.length; i++) {
                query.setObject(i + 1, values[i]);
            }
            try (ResultSet rows = query.executeQuery()) {
                List<Setting> settings = new ArrayList<>();
                while (rows.next()) {
                    settings.add(setting(rows));
                }
                return settings;
            }
        } catch (SQLException e) {
            throw new IllegalStateException("The settings could not be read.", e);
        }
    }

    private static Setting setting(ResultSet row) throws SQLException {
        return new Setting(
                new SettingId(row.getLong(1)),
                row.getString(2),
                row.getString(3),
                row.getObject(4, LocalDate.class),
                row.getString(5),
                new StaffId(row.getLong(6)),
                row.getString(7),
                row.getObject(8, OffsetDateTime.class).toInstant(),
                row.getBoolean(9),
                row.getString(10),
                row.getString(11));
    }

    private void run(String sql, Object... values) {
        try (PreparedStatement statement = connection().prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            statement.execute();
        } catch (SQLException e) {
            throw new IllegalStateException("A setting could not be written.", e);
        }
    }

    private Connection connection() {
        return entities.unwrap(Connection.class);
    }
}
