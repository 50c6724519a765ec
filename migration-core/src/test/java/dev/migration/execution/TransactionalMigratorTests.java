package dev.migration.execution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import dev.migration.operation.Operations;
import dev.migration.script.Migration;
import dev.migration.script.Revision;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What a migrator promises where a rollback takes DDL back. */
abstract class TransactionalMigratorTests extends MigratorContractTests {

    private static final String BROKEN =
            """
            create table two (id int primary key);
            insert into two values (1);
            insert into nowhere values (1);
            """;

    private ScriptFolder secondOfThreeBroken() {
        return scripts.script("aaa", "create table one (id int primary key);", "")
                .script("bbb", BROKEN, "")
                .script("ccc", "create table three (id int primary key);", "");
    }

    private void assertAbsent(String table) {
        assertThatExceptionOfType(DataAccessException.class).isThrownBy(() -> count(table));
    }

    @Test
    void failedRevisionIsRolledBackAndTheOnesBeforeStay() {
        secondOfThreeBroken();

        assertThatExceptionOfType(MigrationFailedException.class)
                .isThrownBy(() -> migrator().upgrade())
                .satisfies(it -> {
                    assertThat(it.revision()).isEqualTo("bbb");
                    assertThat(it.statementsKept()).isZero();
                    assertThat(it.problem())
                            .contains("bbb_step.sql, upgrade section, line 8")
                            .contains("this revision was rolled back");
                });

        assertThat(count("one")).isZero();
        assertAbsent("two");
        assertThat(migrator().current().revisions()).containsExactly("aaa");
        assertThat(history())
                .extracting(HistoryEntry::revision, HistoryEntry::status)
                .containsExactly(tuple("bbb", HistoryStatus.FAILED), tuple("aaa", HistoryStatus.SUCCEEDED));
    }

    @Test
    void failedRevisionSucceedsOnceItIsRight() {
        secondOfThreeBroken();
        assertThatExceptionOfType(MigrationFailedException.class)
                .isThrownBy(() -> migrator().upgrade());
        scripts.sections("bbb", "aaa", "-- migrate:upgrade\n" + BROKEN.replace("nowhere values (1)", "two values (2)"));

        migrator().upgrade();

        assertThat(count("two")).isEqualTo(2);
        assertThat(count("three")).isZero();
    }

    @Test
    void failedRunOfOneTransactionLeavesNothing() {
        secondOfThreeBroken();

        assertThatExceptionOfType(MigrationFailedException.class)
                .isThrownBy(() -> builder()
                        .transactionMode(TransactionMode.PER_RUN)
                        .build()
                        .upgrade())
                .satisfies(it -> assertThat(it.problem()).contains("the whole run was rolled back"));

        assertAbsent("one");
        assertThat(migrator().current().revisions()).isEmpty();
        assertThat(history()).singleElement().satisfies(it -> assertThat(it.status())
                .isEqualTo(HistoryStatus.FAILED));
    }

    @Test
    void runOfOneTransactionAppliesAll() {
        threeScripts();

        builder().transactionMode(TransactionMode.PER_RUN).build().upgrade();

        assertThat(count("items")).isEqualTo(2);
        assertThat(history()).hasSize(3);
    }

    @Test
    void withoutTransactionsEachStatementStaysAndTheNextStartGoesOn() {
        secondOfThreeBroken();
        assertThatExceptionOfType(MigrationFailedException.class)
                .isThrownBy(() ->
                        builder().transactionMode(TransactionMode.NONE).build().upgrade())
                .satisfies(it -> assertThat(it.statementsKept()).isEqualTo(2));
        scripts.sections("bbb", "aaa", "-- migrate:upgrade\n" + BROKEN.replace("nowhere values (1)", "two values (2)"));

        builder().transactionMode(TransactionMode.NONE).build().upgrade();

        assertThat(count("two")).isEqualTo(2);
        assertThat(count("three")).isZero();
    }

    @Test
    void failureAfterAnAutocommitSectionGoesOnAfterIt() {
        String sections =
                """
                -- migrate:upgrade transaction=false
                create table items (id int primary key);
                create index ix_items on items (id desc);
                -- migrate:upgrade
                insert into %s values (1);
                """;
        scripts.sections("aaa", "", sections.formatted("nowhere"));
        assertThatExceptionOfType(MigrationFailedException.class)
                .isThrownBy(() -> migrator().upgrade())
                .satisfies(it -> assertThat(it.statementsKept()).isEqualTo(2));
        scripts.sections("aaa", "", sections.formatted("items"));

        migrator().upgrade();

        assertThat(count("items")).isEqualTo(1);
    }

    @Test
    void scriptThatCatchesAFailureInAnAutocommitBlockGoesOn() {
        builder().migrations(List.of(new CatchesAFailure())).build().upgrade();

        assertThat(count("caught")).isEqualTo(2);
    }

    @Revision(id = "catches")
    static final class CatchesAFailure implements Migration {

        @Override
        public void upgrade(Operations op) {
            op.execute("create table caught (id int primary key)");
            op.autocommitBlock(() -> {
                op.execute("insert into caught values (1)");
                assertThatExceptionOfType(RuntimeException.class)
                        .isThrownBy(() -> op.execute("insert into caught values (1)"));
                op.execute("insert into caught values (2)");
            });
        }
    }

    @Test
    void whatComesAfterAnAutocommitBlockThatFailedIsInATransaction() {
        assertThatExceptionOfType(MigrationFailedException.class).isThrownBy(() -> builder()
                .migrations(List.of(new CatchesABlock()))
                .build()
                .upgrade());

        assertThat(count("caught")).isZero();
    }

    @Revision(id = "catches")
    static final class CatchesABlock implements Migration {

        @Override
        public void upgrade(Operations op) {
            op.execute("create table caught (id int primary key)");
            assertThatExceptionOfType(RuntimeException.class)
                    .isThrownBy(() -> op.autocommitBlock(() -> op.execute("insert into nowhere values (1)")));
            op.execute("insert into caught values (1)");
            op.execute("insert into nowhere values (1)");
        }
    }

    @Test
    void versionRowThatSomebodyElseMovedRollsTheRevisionBack() {
        scripts.script("aaa", "create table one (id int primary key);", "")
                .script("bbb", "create table two (id int primary key); delete from migration_version;", "");

        assertThatExceptionOfType(MigrationFailedException.class)
                .isThrownBy(() -> migrator().upgrade())
                .withCauseInstanceOf(VersionConflictException.class);

        assertAbsent("two");
        assertThat(migrator().current().revisions()).containsExactly("aaa");
        assertThat(history())
                .extracting(HistoryEntry::id, HistoryEntry::revision, HistoryEntry::status)
                .containsExactly(tuple(2L, "bbb", HistoryStatus.FAILED), tuple(1L, "aaa", HistoryStatus.SUCCEEDED));
    }

    @Test
    void historyTellsOfARevisionBeforeAnythingOfItIsCommitted() {
        LooksAround script = new LooksAround(jdbc);

        builder().migrations(List.of(script)).build().upgrade();

        assertThat(script.seen).containsExactly("RUNNING");
        assertThat(history()).singleElement().satisfies(it -> {
            assertThat(it.status()).isEqualTo(HistoryStatus.SUCCEEDED);
            assertThat(it.statementsDone()).isEqualTo(2);
        });
    }

    /** Asks, beside its own connection, what the history says of it. */
    @Revision(id = "looks")
    static final class LooksAround implements Migration {

        private final JdbcClient aside;

        private final List<String> seen = new ArrayList<>();

        LooksAround(JdbcClient aside) {
            this.aside = aside;
        }

        @Override
        public void upgrade(Operations op) {
            op.execute("create table seen (id int primary key)");
            op.autocommitBlock(() -> {
                seen.addAll(aside.sql("select status from migration_history")
                        .query(String.class)
                        .list());
                op.execute("insert into seen values (1)");
            });
        }
    }

    /** Else half of the revision would stay, and the failure would tell that all of it was rolled back. */
    @ParameterizedTest
    @ValueSource(strings = {"begin", "commit", "rollback", "start transaction", "COMMIT WORK"})
    void scriptThatBeginsOrEndsTransactionsIsRefused(String statement) {
        scripts.script(
                "aaa", "create table one (id int primary key);\n" + statement + ";\ninsert into one values (1);", "");

        assertThatExceptionOfType(MigrationFailedException.class)
                .isThrownBy(() -> migrator().upgrade())
                .withCauseInstanceOf(RefusedStatementException.class)
                .satisfies(it -> {
                    assertThat(it.problem())
                            .contains("'aaa'", "line 7", "'" + statement + "'", "this revision was rolled back");
                    assertThat(it.remedy()).contains("Take the statement out", "transaction=false");
                });

        assertThat(migrator().current().revisions()).isEmpty();
        assertAbsent("one");
    }

    @Test
    void scriptThatBeginsOrEndsTransactionsIsNotPrintedEither() {
        scripts.script("aaa", "create table one (id int primary key);\ncommit;", "");

        assertThatExceptionOfType(RefusedStatementException.class)
                .isThrownBy(() -> migrator().upgradeSql("heads", new StringWriter()))
                .satisfies(it -> assertThat(it.revision()).isEqualTo("aaa"));
    }
}
