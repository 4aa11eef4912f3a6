package kith.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What PostgreSQL itself says of the schema: councils are kept apart by the database, whatever the program does. */
class CatalogueIT {

    private static final String TABLES = "from pg_class t join pg_namespace n on n.oid = t.relnamespace "
            + "where n.nspname = 'public' and t.relkind in ('r', 'p') and t.relname not in ('council', 'flyway_schema_history') ";

    @Test
    void everyTableButTheRegisterOfCouncilsHasTheCouncilAsTheFirstColumnOfItsKey() throws SQLException {
        assertFalse(query("select t.relname " + TABLES).isEmpty());
        assertEquals(
                List.of(),
                query("select t.relname " + TABLES + "and not exists (select 1 from pg_index i join pg_attribute a "
                        + "on a.attrelid = t.oid and a.attnum = i.indkey[0] "
                        + "where i.indrelid = t.oid and i.indisprimary and a.attname = 'council' and a.attnotnull)"));
    }

    @Test
    void everySuchTableHasForcedRowLevelSecurityWithAPolicyForReadingAndWriting() throws SQLException {
        assertEquals(
                List.of(),
                query("select t.relname " + TABLES + "and not (t.relrowsecurity and t.relforcerowsecurity "
                        + "and exists (select 1 from pg_policies p where p.schemaname = 'public' and p.tablename = t.relname "
                        + "and p.cmd = 'ALL' and p.qual like '%council = current_setting(''app.council''%' "
                        + "and p.with_check like '%council = current_setting(''app.council''%'))"));
    }

    @Test
    void everyTableOfChildrensRowsHidesRestrictedRecords() throws SQLException {
        assertEquals(
                List.of(),
                query("select t.relname " + TABLES + "and t.relname not in ('restriction', 'restricted_opening') "
                        + "and (t.relname = 'child' or exists (select 1 from pg_attribute a where a.attrelid = t.oid "
                        + "and a.attname = 'child_id' and not a.attisdropped)) "
                        + "and not exists (select 1 from pg_policies p where p.schemaname = 'public' "
                        + "and p.tablename = t.relname and p.policyname = 'need_to_know' and p.permissive = 'RESTRICTIVE' "
                        + "and p.cmd = case t.relname when 'record_entry' then 'SELECT' else 'ALL' end)"));
    }

    /** Sign-in's own lies within its table's policy: the one row of the address that is named. */
    @Test
    void noPolicyReadsAcrossCouncils() throws SQLException {
        assertEquals(
                List.of(),
                query(
                        "select tablename || ' ' || policyname || ' ' || cmd from pg_policies where schemaname = 'public' "
                                + "and policyname <> 'council_only' and permissive = 'PERMISSIVE'"));
    }

    @Test
    void everyForeignKeyStaysInTheCouncil() throws SQLException {
        assertEquals(
                List.of(),
                query(
                        "select c.conname from pg_constraint c where c.contype = 'f' and c.confrelid <> 'council'::regclass "
                                + "and not exists (select 1 from pg_attribute a where a.attrelid = c.conrelid and a.attname = 'council' "
                                + "and a.attnum = any (c.conkey))"));
    }

    @Test
    void theServersRoleOwnsNothingAndCannotBypassThePolicies() throws SQLException {
        assertEquals(
                List.of("kith_app"),
                query("select rolname from pg_roles where rolname = 'kith_app' and not rolsuper and not rolbypassrls "
                        + "and not rolcreaterole and not rolcreatedb and not rolreplication"));
        assertEquals(
                List.of(),
                query(
                        "select relname::text from pg_class where relowner = 'kith_app'::regrole "
                                + "union all select proname::text from pg_proc where proowner = 'kith_app'::regrole "
                                + "union all select nspname::text from pg_namespace where nspowner = 'kith_app'::regrole "
                                + "union all select roleid::regrole::text from pg_auth_members where member = 'kith_app'::regrole"));
    }

    @Test
    void theServersRoleCanAddToTheTrailAndReadItButNeverChangeIt() throws SQLException {
        assertEquals(
                List.of("INSERT", "SELECT"),
                query("select privilege_type::text from information_schema.role_table_grants "
                        + "where table_name = 'record_entry' and grantee in ('kith_app', 'PUBLIC') order by 1"));
    }

    @Test
    void theServersRoleCannotAddACouncilOrReadAcrossThem() throws SQLException {
        assertEquals(
                List.of("SELECT"),
                query("select privilege_type::text from information_schema.role_table_grants "
                        + "where table_name = 'council' and grantee in ('kith_app', 'PUBLIC')"));
        assertEquals(
                List.of(),
                query("select relname::text from pg_class c join pg_namespace n on n.oid = c.relnamespace "
                        + "where n.nspname = 'public' and c.relkind in ('v', 'm')"));
        // What runs with the owner's rights answers no rows.
        assertEquals(
                List.of("renew_statistics() answers void"),
                query("select p.oid::regprocedure || ' answers ' || p.prorettype::regtype "
                        + "from pg_proc p join pg_namespace n on n.oid = p.pronamespace "
                        + "where n.nspname = 'public' and p.prosecdef"));
    }

    @Test
    void withoutACouncilTheServersRoleSeesNoRowOfAnyTable() throws SQLException {
        List<String> seen = new ArrayList<>();
        for (String table : query("select t.relname " + TABLES)) {
            try (Connection connection = TestDatabase.runtime();
                    Statement statement = connection.createStatement();
                    ResultSet row = statement.executeQuery("select exists (select 1 from " + table + ")")) {
                row.next();
                if (row.getBoolean(1)) {
                    seen.add(table);
                }
            }
        }
        assertEquals(List.of(), seen);
    }

    private static List<String> query(String sql) throws SQLException {
        try (Connection connection = TestDatabase.superuser();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            List<String> found = new ArrayList<>();
            while (rows.next()) {
                found.add(rows.getString(1));
            }
            return found;
        }
    }
}
