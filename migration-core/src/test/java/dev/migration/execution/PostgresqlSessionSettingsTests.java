package dev.migration.execution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.migration.Migrator;
import dev.migration.operation.Operations;
import dev.migration.script.Migration;
import dev.migration.script.Revision;
import dev.migration.server.PostgresServer;
import dev.migration.server.TestDatabase;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** All that a session can set. */
class PostgresqlSessionSettingsTests extends SessionSettingsContract {

    /** What {@code pg_dump} writes first. */
    private static final String DUMP =
            """
            SET statement_timeout = 0;
            SET lock_timeout = 0;
            SET idle_in_transaction_session_timeout = 0;
            SET client_encoding = 'UTF8';
            SET standard_conforming_strings = on;
            SELECT pg_catalog.set_config('search_path', '', false);
            SET check_function_bodies = false;
            SET xmloption = content;
            SET client_min_messages = warning;
            SET row_security = off;
            SET default_tablespace = '';
            CREATE TABLE public.dumped (id integer NOT NULL);
            """;

    private static final List<String> WATCHED = List.of(
            "search_path",
            "role",
            "lock_timeout",
            "statement_timeout",
            "check_function_bodies",
            "client_min_messages",
            "row_security",
            "work_mem",
            "app.tenant");

    @Override
    TestDatabase freshDatabase() {
        return PostgresServer.newDatabase();
    }

    @Override
    String useOther() {
        return "set search_path to other";
    }

    private List<List<String>> settings() throws SQLException {
        return onBoth(connection -> WATCHED.stream()
                .map(it -> it + " = "
                        + connection
                                .sql("select coalesce(current_setting(?, true), '')")
                                .param(it)
                                .query(String.class)
                                .single())
                .toList());
    }

    private void setOnBoth(String... statements) throws SQLException {
        onBoth(connection ->
                Stream.of(statements).map(it -> connection.sql(it).update()).toList());
    }

    @Test
    void dumpIsARevisionAsItIs() throws SQLException {
        List<List<String>> before = settings();
        scripts.script("bbb", DUMP, "").script("ccc", "insert into items values (1)", "");

        migrator().upgrade();

        assertThat(count("dumped")).isZero();
        assertThat(count("items")).isEqualTo(1);
        assertThat(migrator().current().revisions()).containsExactly("ccc");
        assertThat(settings()).isEqualTo(before);
    }

    @Test
    void whatTheConnectionsHadSetBeforeIsThereAfterwards() throws SQLException {
        setOnBoth(
                "set lock_timeout = '7s'",
                "set search_path to other, public",
                "set work_mem = '3MB'",
                "set app.tenant = 'one'");
        List<List<String>> before = settings();
        scripts.script("bbb", DUMP + "set work_mem = '64kB'", "");

        Migrator.builder(pool)
                .locations(scripts.location())
                .lockTimeout(Duration.ofSeconds(2))
                .build()
                .upgrade();

        assertThat(settings()).isEqualTo(before);
        assertThat(before.get(0)).contains("lock_timeout = 7s", "work_mem = 3MB", "app.tenant = one");
    }

    @Test
    void limitsOfTheFrameworkDoNotStayWithTheSettingsOfAScript() throws SQLException {
        List<List<String>> before = settings();
        scripts.script(
                        "bbb",
                        "insert into items values (1); set search_path to other; create table things (id int)",
                        "")
                .sections(
                        "ccc",
                        "bbb",
                        "-- migrate:upgrade transaction=false\n"
                                + "insert into items values (2); set search_path to other; create table more (id int);");

        Migrator.builder(pool)
                .locations(scripts.location())
                .lockTimeout(Duration.ofSeconds(2))
                .statementTimeout(Duration.ofSeconds(20))
                .build()
                .upgrade();

        assertThat(settings()).isEqualTo(before);
        assertThat(count("items")).isEqualTo(2);
        assertThat(count("other.more")).isZero();
    }

    @Test
    void failureLeavesNothingSet() throws SQLException {
        List<List<String>> before = settings();
        scripts.sections(
                "bbb",
                "aaa",
                "-- migrate:upgrade transaction=false\n" + DUMP + "create table public.more (id int);\nbroken;");

        assertThatExceptionOfType(MigrationFailedException.class)
                .isThrownBy(() -> migrator().upgrade())
                .satisfies(it -> assertThat(it.problem()).contains("the first 13 statements of this revision stayed"));

        assertThat(settings()).isEqualTo(before);
        assertThat(migrator().status(9).state()).isEqualTo(DatabaseState.FAILED);
    }

    @Test
    void roleOfAScriptNeitherWritesTheHistoryNorStays() throws SQLException {
        String role = "limited_" + System.nanoTime();
        jdbc.sql("create role " + role).update();
        jdbc.sql("grant create on schema other to " + role).update();
        List<List<String>> before = settings();
        scripts.script("bbb", "set role " + role + "; create table other.things (id int)", "")
                .script("ccc", "set session authorization " + role + "; create table other.more (id int)", "");

        migrator().upgrade();

        assertThat(jdbc.sql("select tableowner from pg_tables where schemaname = 'other'")
                        .query(String.class)
                        .list())
                .containsExactly(role, role);
        assertThat(migrator().current().revisions()).containsExactly("ccc");
        assertThat(settings()).isEqualTo(before);
        jdbc.sql("drop owned by " + role).update();
        jdbc.sql("drop role " + role).update();
    }

    @Test
    void whatIsSetForTheTransactionMeetsNobodyElse() throws SQLException {
        List<List<String>> before = settings();
        scripts.script("bbb", "set local search_path to other; create table things (id int)", "");

        migrator().upgrade();

        assertThat(count("other.things")).isZero();
        assertThat(settings()).isEqualTo(before);
    }

    @Test
    void backfillKeepsItsCursorWhereItBelongs() {
        migrator(new FillsElsewhere()).upgrade();

        assertThat(count("items where half = id / 2")).isEqualTo(3);
        assertThat(jdbc.sql("select count(*) from pg_tables where schemaname = 'other'")
                        .query(Long.class)
                        .single())
                .isEqualTo(1);
    }

    @Revision(id = "fills", downRevision = "aaa")
    static final class FillsElsewhere implements Migration {

        @Override
        public void upgrade(Operations op) {
            op.execute("alter table items add column half int");
            op.execute("insert into items values (2), (4), (6)");
            op.execute("set search_path to other");
            op.backfill("items", it -> it.key("id").set("half", "id / 2"));
            op.execute("create table things (id int)");
        }
    }

    @Test
    void scriptThatSetsNothingIsNotAskedWhatIsSet() {
        CountingDataSource counting = new CountingDataSource(pool);
        scripts.script("bbb", "insert into items values (1);\nalter table items add column title text;", "");

        Migrator.builder(counting).locations(scripts.location()).build().upgrade();

        assertThat(counting.statements()).noneMatch(it -> it.contains("pg_settings"));
    }
}
