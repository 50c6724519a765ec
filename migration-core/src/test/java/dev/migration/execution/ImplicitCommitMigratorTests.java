package dev.migration.execution;

import static dev.migration.schema.ColumnType.integer;
import static dev.migration.schema.ColumnType.varchar;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.migration.error.MigrationException;
import dev.migration.operation.Operations;
import dev.migration.script.Migration;
import dev.migration.script.Revision;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a migrator promises where DDL commits by itself. */
abstract class ImplicitCommitMigratorTests extends MigratorContractTests {

    private static final String BROKEN =
            """
            create table one (id int primary key);
            insert into one values (1);
            create table two (id int primary key);
            insert into nowhere values (1);
            insert into one values (2);
            """;

    @Test
    void failureSaysWhichStatementsStayedAndTheNextStartGoesOnAfterThem() {
        scripts.script("aaa", BROKEN, "");

        assertThatExceptionOfType(MigrationFailedException.class)
                .isThrownBy(() -> migrator().upgrade())
                .satisfies(it -> {
                    assertThat(it.statementsKept()).isEqualTo(3);
                    assertThat(it.problem())
                            .contains("'primary'", "'aaa'", "aaa_step.sql", "upgrade section, line 9")
                            .contains("Statement: insert into nowhere values (1)")
                            .contains("the first 3 statements of this revision stayed");
                });
        assertThat(history()).singleElement().satisfies(it -> {
            assertThat(it.status()).isEqualTo(HistoryStatus.FAILED);
            assertThat(it.statementsDone()).isEqualTo(3);
        });
        assertThat(migrator().status(0).state()).isEqualTo(DatabaseState.FAILED);

        scripts.sections("aaa", "", "-- migrate:upgrade\n" + BROKEN.replace("nowhere", "two"));
        MigrationResult result = migrator().upgrade();

        assertThat(result.after().revisions()).containsExactly("aaa");
        assertThat(count("one")).isEqualTo(2);
        assertThat(count("two")).isEqualTo(1);
        assertThat(migrator().status(0).state()).isEqualTo(DatabaseState.UP_TO_DATE);
    }

    @Test
    void failureAfterOneStatementSpeaksOfOne() {
        scripts.script("aaa", "create table one (id int primary key);\ninsert into nowhere values (1);\n", "");

        assertThatExceptionOfType(MigrationFailedException.class)
                .isThrownBy(() -> migrator().upgrade())
                .satisfies(it -> {
                    assertThat(it.problem()).contains("State: the first statement of this revision stayed");
                    assertThat(it.remedy()).contains("without touching the first statement", "it goes on after it.");
                });

        assertThat(migrator().repair(false).findings()).singleElement().satisfies(it -> assertThat(it.problem())
                .isEqualTo("The upgrade of 'aaa' stopped after 1 statement, which is in the database."));
    }

    @Test
    void scriptWhoseFirstStatementsChangedDoesNotGoOnByItself() {
        scripts.script("aaa", BROKEN, "");
        assertThatExceptionOfType(MigrationFailedException.class)
                .isThrownBy(() -> migrator().upgrade());
        scripts.sections(
                "aaa", "", "-- migrate:upgrade\n" + BROKEN.replace("values (1);\ncreate", "values (9);\ncreate"));

        assertThatExceptionOfType(MigrationFailedException.class)
                .isThrownBy(() -> migrator().upgrade())
                .withCauseInstanceOf(CannotResumeException.class)
                .satisfies(it -> assertThat(it.problem()).contains("stopped after 3 statements"))
                .satisfies(it -> assertThat(it.remedy()).contains("migrate stamp aaa"));

        assertThat(count("one")).isEqualTo(1);
    }

    @Test
    void scriptThatLostWhatWasDoneDoesNotGoOnByItself() {
        scripts.script("aaa", BROKEN, "");
        assertThatExceptionOfType(MigrationFailedException.class)
                .isThrownBy(() -> migrator().upgrade());
        scripts.sections("aaa", "", "-- migrate:upgrade\ncreate table one (id int primary key);\n");

        assertThatExceptionOfType(MigrationFailedException.class)
                .isThrownBy(() -> migrator().upgrade())
                .withCauseInstanceOf(CannotResumeException.class);
    }

    @Test
    void javaCodeThatStoppedAfterUsingTheConnectionDoesNotGoOnByItself() {
        assertThatExceptionOfType(MigrationFailedException.class).isThrownBy(() -> builder()
                .migrations(List.of(new StopsHalfWay()))
                .build()
                .upgrade());

        assertThatExceptionOfType(MigrationFailedException.class)
                .isThrownBy(() -> builder()
                        .migrations(List.of(new StopsHalfWay()))
                        .build()
                        .upgrade())
                .withCauseInstanceOf(whyCodeThatStoppedDoesNotGoOn());

        assertThat(count("half")).isEqualTo(rowsOfCodeThatStopped());
    }

    @Test
    void javaCodeMayUseTheConnectionAgainAndAgain() {
        builder().migrations(List.of(new UsesTheConnectionTwice())).build().upgrade();

        assertThat(count("twice")).isEqualTo(3);
        assertThat(history()).singleElement().satisfies(it -> assertThat(it.statementBegun())
                .isNull());
    }

    @Revision(id = "twice")
    static final class UsesTheConnectionTwice implements Migration {

        @Override
        public void upgrade(Operations op) {
            op.execute("create table twice (id int primary key)");
            op.jdbc().sql("insert into twice values (1)").update();
            op.jdbc().sql("insert into twice values (2)").update();
            op.execute("insert into twice values (3)");
            op.jdbc().sql("update twice set id = 4 where id = 3").update();
        }
    }

    /** It is known how far it came, but not how to go on from there. */
    Class<? extends MigrationException> whyCodeThatStoppedDoesNotGoOn() {
        return CannotResumeException.class;
    }

    /** The next statement commits them, even one that fails. */
    int rowsOfCodeThatStopped() {
        return 1;
    }

    @Revision(id = "half")
    static final class StopsHalfWay implements Migration {

        @Override
        public void upgrade(Operations op) {
            op.execute("create table half (id int primary key)");
            op.jdbc().sql("insert into half values (1)").update();
            op.execute("create table half (id int primary key)");
        }
    }

    @Test
    void conditionsAreAnsweredAsBeforeWhenAScriptGoesOn() {
        scripts.script("aaa", "create table items (id int primary key);", "drop table items;");
        migrator().upgrade("aaa");
        assertThatExceptionOfType(MigrationFailedException.class)
                .isThrownBy(() -> withMigration(new AddsWhatIsMissing("nowhere")))
                .satisfies(it -> assertThat(it.statementsKept()).isEqualTo(2));

        withMigration(new AddsWhatIsMissing("items"));

        assertThat(jdbc.sql("select note, price from items").query().listOfRows())
                .hasSize(1);
        assertThat(migrator().status(0).state()).isNotEqualTo(DatabaseState.FAILED);
    }

    @Test
    void scriptThatLookedAtWhatItsOwnHalfChangedDoesNotGoOnByItself() {
        assertThatExceptionOfType(MigrationFailedException.class)
                .isThrownBy(() -> withMigration(new CreatesByLooking()));

        assertThatExceptionOfType(MigrationFailedException.class)
                .isThrownBy(() -> withMigration(new CreatesByLooking()))
                .withCauseInstanceOf(CannotResumeException.class)
                .satisfies(it -> assertThat(it.problem()).contains("what its Java code inspected is not what it was"));
    }

    @Test
    void conditionBeforeTheFirstStatementDoesNotKeepAScriptFromStartingAnew() {
        assertThatExceptionOfType(MigrationFailedException.class)
                .isThrownBy(() -> withMigration(new FailsInAutocommitBlock("nowhere")));

        withMigration(new FailsInAutocommitBlock("fresh"));

        assertThat(count("fresh")).isEqualTo(1);
    }

    private void withMigration(Migration migration) {
        builder().migrations(List.of(migration)).build().upgrade();
    }

    @Revision(id = "bbb", downRevision = "aaa")
    static final class AddsWhatIsMissing implements Migration {

        private final String filled;

        AddsWhatIsMissing(String filled) {
            this.filled = filled;
        }

        @Override
        public void upgrade(Operations op) {
            op.onTable("items", it -> it.hasColumn("nothing"), () -> op.dropColumn("items", "nothing"));
            op.onTable("items", it -> !it.hasColumn("note"), () -> op.addColumn("items", "note", varchar(10)));
            op.when(it -> it.hasTable("items"), () -> op.addColumn("items", "price", integer()));
            op.when(it -> it.hasTable("migration_version"), () -> op.execute("drop table migration_version"));
            op.execute("insert into " + filled + " (id) values (1)");
        }
    }

    @Revision(id = "looks")
    static final class CreatesByLooking implements Migration {

        @Override
        public void upgrade(Operations op) {
            String name = "things" + op.inspect().tables().size();
            op.createTable(name, table -> table.column("id", integer(), it -> it.notNull()));
            op.execute("insert into nowhere values (1)");
        }
    }

    @Revision(id = "block")
    static final class FailsInAutocommitBlock implements Migration {

        private final String filled;

        FailsInAutocommitBlock(String filled) {
            this.filled = filled;
        }

        @Override
        public void upgrade(Operations op) {
            op.when(it -> it.hasTable("nothing"), () -> op.dropTable("nothing"));
            op.autocommitBlock(() -> {
                if (filled.equals("fresh")) {
                    op.createTable(filled, table -> table.column("id", integer()));
                }
                op.execute("insert into " + filled + " (id) values (1)");
            });
        }
    }

    /** What it would take back is kept already. */
    @Test
    void scriptThatTakesBackIsRefused() {
        scripts.script(
                "aaa",
                "create table one (id int primary key);\ninsert into one values (1);\nrollback;\ninsert into one values (2);",
                "");

        assertThatExceptionOfType(MigrationFailedException.class)
                .isThrownBy(() -> migrator().upgrade())
                .withCauseInstanceOf(RefusedStatementException.class)
                .satisfies(it -> assertThat(it.problem())
                        .contains("'rollback'", "the first 2 statements of this revision stayed in the database"));

        assertThat(count("one")).isEqualTo(1);
    }

    @Test
    void failedDowngradeGoesOnToo() {
        scripts.script(
                "aaa",
                "create table one (id int primary key); create table two (id int primary key);",
                "drop table one; drop table nowhere; drop table two;");
        migrator().upgrade();
        assertThatExceptionOfType(MigrationFailedException.class)
                .isThrownBy(() -> migrator().downgrade("base"))
                .satisfies(it -> assertThat(it.problem()).contains("still recorded as applied"));
        scripts.sections(
                "aaa",
                "",
                "-- migrate:upgrade\ncreate table one (id int primary key); create table two (id int primary key);\n"
                        + "-- migrate:downgrade\ndrop table one; drop table two;\n");

        migrator().downgrade("base");

        assertThat(migrator().current().revisions()).isEmpty();
    }
}
