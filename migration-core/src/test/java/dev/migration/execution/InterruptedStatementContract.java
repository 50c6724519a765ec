package dev.migration.execution;

import static dev.migration.schema.ColumnType.integer;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.migration.Migrator;
import dev.migration.operation.Operations;
import dev.migration.script.Migration;
import dev.migration.script.Revision;
import java.nio.file.Path;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A process dies while a statement is on its way, where what was done is kept and the journal may not know it. */
abstract class InterruptedStatementContract {

    /** Two tables in one statement: nothing that could be looked for with one answer. */
    private static final String UNCLEAR = "drop table one, two";

    private ScriptFolder scripts = new ScriptFolder(Path.of(""));

    private DataSource dataSource = new MortalDataSource(null, "", 0, true);

    private JdbcClient jdbc = JdbcClient.create(dataSource);

    abstract DataSource freshDatabase();

    abstract boolean isEmbedded();

    @BeforeEach
    void setUp(@TempDir Path folder) {
        scripts = new ScriptFolder(folder);
        dataSource = freshDatabase();
        jdbc = JdbcClient.create(dataSource);
        scripts.script(
                "aaa",
                "create table one (id int primary key); create table two (id int primary key);"
                        + " create table three (id int primary key);",
                "");
        migrator(dataSource).upgrade();
        scripts.script("bbb", "insert into three values (1);\n" + UNCLEAR + ";\ninsert into three values (2);", "");
    }

    private Migrator migrator(DataSource source, Migration... migrations) {
        return Migrator.builder(source)
                .locations(scripts.location())
                .migrations(List.of(migrations))
                .build();
    }

    private void dieAfter(String statement, int events, Migration... migrations) {
        MortalDataSource mortal = new MortalDataSource(dataSource, statement, events, isEmbedded());
        assertThatExceptionOfType(MigrationFailedException.class)
                .isThrownBy(() -> migrator(mortal, migrations).upgrade());
        assertThat(mortal.isDead()).isTrue();
        try {
            jdbc.sql("update migration_version_lock set expires = 0").update();
        } catch (DataAccessException isSessionLock) {
            assertThat(isSessionLock).isNotNull();
        }
    }

    private List<Integer> rows() {
        return jdbc.sql("select id from three order by id").query(Integer.class).list();
    }

    @Test
    void reportOfALostConnectionSaysThatNobodyKnowsYet() {
        MortalDataSource mortal = new MortalDataSource(dataSource, UNCLEAR, 1, isEmbedded());

        assertThatExceptionOfType(MigrationFailedException.class)
                .isThrownBy(() -> migrator(mortal).upgrade())
                .satisfies(it -> assertThat(it.problem())
                        .contains(UNCLEAR, "the connection was lost, and with it whether this statement took effect")
                        .contains("the first statement stayed"))
                .satisfies(it -> assertThat(it.remedy()).startsWith("Start again"));
    }

    @Test
    void statementThatCannotBeLookedForIsAskedAboutWithTheTwoAnswers() {
        dieAfter(UNCLEAR, 1);

        assertThatExceptionOfType(MigrationFailedException.class)
                .isThrownBy(() -> migrator(dataSource).upgrade())
                .withCauseInstanceOf(UnknownFateException.class)
                .satisfies(it -> assertThat(it.problem())
                        .contains("Did statement 2 of revision 'bbb'", "bbb_step.sql", "Statement: " + UNCLEAR))
                .satisfies(it -> assertThat(it.remedy())
                        .contains("it took effect:  migrate repair --done bbb")
                        .contains("it did not:      migrate repair --not-done bbb"));
        assertThat(rows()).containsExactly(1);
    }

    @Test
    void questionStaysUntilItIsAnswered() {
        dieAfter(UNCLEAR, 1);
        for (int start = 0; start < 2; start++) {
            assertThatExceptionOfType(MigrationFailedException.class)
                    .isThrownBy(() -> migrator(dataSource).upgrade())
                    .withCauseInstanceOf(UnknownFateException.class);
        }

        assertThat(migrator(dataSource).repair(true).findings())
                .filteredOn(it -> it.kind() == RepairFinding.Kind.STATEMENT_IN_DOUBT)
                .singleElement()
                .satisfies(it -> {
                    assertThat(it.problem()).contains("statement 2 was on its way", UNCLEAR);
                    assertThat(it.remedy()).contains("migrate repair --done bbb");
                    assertThat(it.isAutomatic()).isFalse();
                });
    }

    @Test
    void doneGoesOnAfterTheStatement() {
        dieAfter(UNCLEAR, 1);

        RepairReport report = migrator(dataSource).settle("bbb", true);
        migrator(dataSource).upgrade();

        assertThat(report.isConsistent()).isTrue();
        assertThat(rows()).containsExactly(1, 2);
        assertThat(migrator(dataSource).current().revisions()).containsExactly("bbb");
        assertThat(migrator(dataSource).status(0).state()).isEqualTo(DatabaseState.UP_TO_DATE);
    }

    @Test
    void notDoneSendsTheStatementAgain() {
        dieAfter(UNCLEAR, 1);
        jdbc.sql("create table one (id int primary key)").update();
        jdbc.sql("create table two (id int primary key)").update();

        migrator(dataSource).settle("b", false);
        migrator(dataSource).upgrade();

        assertThatExceptionOfType(DataAccessException.class)
                .isThrownBy(() -> jdbc.sql("select * from one").query().listOfRows());
        assertThat(rows()).containsExactly(1, 2);
    }

    @Test
    void answerThatNobodyAskedForIsRefused() {
        assertThatExceptionOfType(NothingToSettleException.class)
                .isThrownBy(() -> migrator(dataSource).settle("bbb", true))
                .satisfies(it -> assertThat(it.problem()).contains("'bbb'", "'primary'"));
    }

    @Test
    void statementThatIsAnotherOneNowIsAskedAbout() {
        dieAfter(UNCLEAR, 1);
        scripts.sections("bbb", "aaa", "-- migrate:upgrade\ninsert into three values (1);\ndrop table one;\n");

        assertThatExceptionOfType(MigrationFailedException.class)
                .isThrownBy(() -> migrator(dataSource).upgrade())
                .withCauseInstanceOf(UnknownFateException.class)
                .satisfies(it -> assertThat(it.problem()).contains("has another statement in its place now"));
    }

    @Test
    void statementThatFailedIsNotInDoubt() {
        scripts.sections("bbb", "aaa", "-- migrate:upgrade\ncreate table one (id int primary key);\n");
        assertThatExceptionOfType(MigrationFailedException.class)
                .isThrownBy(() -> migrator(dataSource).upgrade());
        scripts.sections("bbb", "aaa", "-- migrate:upgrade\ncreate table four (id int primary key);\n");

        migrator(dataSource).upgrade();

        assertThat(migrator(dataSource).repair(false).findings()).isEmpty();
    }

    @Test
    void otherTableOfTheSameNameIsNoProofThatItWasCreated() {
        String create = "create table four (id int primary key, n int)";
        scripts.sections("bbb", "aaa", "-- migrate:upgrade\n" + create + ";\n");
        dieAfter(create, 1);
        jdbc.sql("drop table four").update();
        jdbc.sql("create table four (id int primary key, other int)").update();

        assertThatExceptionOfType(MigrationFailedException.class)
                .isThrownBy(() -> migrator(dataSource).upgrade())
                .withCauseInstanceOf(UnknownFateException.class);
    }

    @Test
    void javaCodeThatDiedWithTheConnectionIsAskedAbout() {
        scripts.sections("bbb", "aaa", "-- migrate:upgrade\ninsert into three values (1);\n");
        String inserted = "insert into three values (7)";
        dieAfter(inserted, 0, new UsesTheConnection());

        assertThatExceptionOfType(MigrationFailedException.class)
                .isThrownBy(() -> migrator(dataSource, new UsesTheConnection()).upgrade())
                .withCauseInstanceOf(UnknownFateException.class)
                .satisfies(it -> assertThat(it.problem()).contains("What did the Java code", "after the first statement?"))
                .satisfies(it -> assertThat(it.remedy()).contains("repair --not-done java", "migrate stamp java"));
        assertThatExceptionOfType(NothingToSettleException.class)
                .isThrownBy(() -> migrator(dataSource).settle("java", true));
        migrator(dataSource).settle("java", false);
        migrator(dataSource, new UsesTheConnection()).upgrade();

        assertThat(rows()).containsExactly(1, 7);
    }

    @Revision(id = "java", downRevision = "bbb")
    static final class UsesTheConnection implements Migration {

        @Override
        public void upgrade(Operations op) {
            op.createTable("made", table -> table.column("id", integer()));
            op.jdbc().sql("insert into three values (7)").update();
        }
    }
}
