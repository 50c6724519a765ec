package dev.migration.execution;

import static dev.migration.schema.ColumnType.integer;
import static dev.migration.schema.ColumnType.varchar;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.migration.Migrator;
import dev.migration.operation.Operations;
import dev.migration.operation.Recreate;
import dev.migration.server.TestDatabase;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.JdbcTemplate;

/** A table that is made anew on request, on databases that could alter it: nothing is lost. */
abstract class RecreationContract {

    private TestDatabase database = new TestDatabase("", "", "");

    private ScriptFolder scripts = new ScriptFolder(Path.of(""));

    JdbcTemplate jdbc = database.jdbc();

    abstract TestDatabase newDatabase();

    /** Creates {@code items}, which counts its {@code id}, and {@code children}, which refers to it. */
    abstract String base();

    @BeforeEach
    void createTables(@TempDir Path folder) {
        database = newDatabase();
        jdbc = database.jdbc();
        scripts = new ScriptFolder(folder)
                .script(
                        "aaa",
                        base()
                                + """
                                insert into items (title, price) values ('one', 1);
                                insert into items (title, price, parent_id) values ('two', 22, 1);
                                insert into items (title, price) values ('gone', 3);
                                delete from items where title = 'gone';
                                insert into children values (1, 1);
                                insert into children values (2, 2);
                                """,
                        "");
        migrator(op -> {}).upgrade("aaa");
    }

    Migrator migrator(Consumer<Operations> upgrade) {
        return Migrator.builder(database.dataSource())
                .locations(scripts.location())
                .migrations(List.of(new Altering(upgrade)))
                .build();
    }

    private static void recreate(Operations op) {
        op.batchAlterTable(
                "items",
                batch -> batch.addColumn("n", integer(), it -> it.notNull().defaultValue(4))
                        .insertAfter("title")
                        .alterColumn("price", alter -> alter.type(varchar(20)))
                        .createIndex("ix_n", "n", "title"),
                how -> how.recreate(Recreate.ALWAYS));
    }

    private void assertNothingIsLost() {
        assertThat(jdbc.queryForList("select id from items order by id", Integer.class))
                .containsExactly(1, 2);
        assertThat(jdbc.queryForList("select item_id from children order by id", Integer.class))
                .containsExactly(1, 2);
        assertThat(jdbc.queryForList("select parent_id from items where id = 2", Integer.class))
                .containsExactly(1);
    }

    private void assertKeysHold() {
        assertThatExceptionOfType(DataIntegrityViolationException.class)
                .isThrownBy(() -> jdbc.update("insert into children values (3, 99)"));
        assertThatExceptionOfType(DataIntegrityViolationException.class)
                .isThrownBy(() -> jdbc.update("insert into items (title, price) values ('two', 5)"));
        assertThatExceptionOfType(DataIntegrityViolationException.class)
                .isThrownBy(() -> jdbc.update("insert into items (title, price, parent_id) values ('x', 5, 77)"));
        jdbc.update("insert into items (title, price) values ('new', 5)");
        assertThat(jdbc.queryForObject("select id from items where title = 'new'", Integer.class))
                .isGreaterThan(2);
        jdbc.update("delete from items where id = 2");
        assertThat(jdbc.queryForList("select id from children", Integer.class)).containsExactly(1);
    }

    @Test
    void tableMadeAnewKeepsRowsKeysAndNumbers() {
        migrator(RecreationContract::recreate).upgrade();

        assertNothingIsLost();
        assertThat(jdbc.queryForList("select price from items order by id", String.class))
                .containsExactly("1", "22");
        assertThat(jdbc.queryForList("select n from items", Integer.class)).containsExactly(4, 4);
        assertKeysHold();
    }

    @Test
    void tableMadeAnewTwiceIsTheSame() {
        Consumer<Operations> twice = RecreationContract::recreate;
        migrator(twice.andThen(op -> op.batchAlterTable(
                        "items",
                        batch -> batch.dropIndex("ix_n").dropColumn("n"),
                        how -> how.recreate(Recreate.ALWAYS))))
                .upgrade();

        assertNothingIsLost();
        assertKeysHold();
    }

    @Test
    void rowsThatDoNotFitLeaveTheTableAsItWas() {
        jdbc.update("update items set price = null where id = 1");

        assertThatExceptionOfType(MigrationFailedException.class)
                .isThrownBy(() -> migrator(op -> op.batchAlterTable(
                                "items",
                                batch -> batch.alterColumn(
                                        "price", it -> it.type(varchar(9)).notNull()),
                                how -> how.recreate(Recreate.ALWAYS)))
                        .upgrade())
                .satisfies(it -> assertThat(it.statementsKept()).isZero());

        assertNothingIsLost();
        assertKeysHold();
    }

    @Test
    void scriptThatStopsInTheCopyStartsAgain() {
        jdbc.update("update items set price = null where id = 1");
        Consumer<Operations> alter = op -> op.batchAlterTable(
                "items",
                batch -> batch.alterColumn("price", it -> it.type(varchar(9)).notNull()),
                how -> how.recreate(Recreate.ALWAYS));
        assertThatExceptionOfType(MigrationFailedException.class)
                .isThrownBy(() -> migrator(alter).upgrade());

        jdbc.update("update items set price = 5 where id = 1");
        migrator(alter).upgrade();

        assertNothingIsLost();
        assertKeysHold();
    }

    @Test
    void batchGoesOnBehindTheOneThatWasDone() {
        Consumer<Operations> alter = RecreationContract::recreate;
        assertThatExceptionOfType(MigrationFailedException.class)
                .isThrownBy(() -> migrator(alter.andThen(op -> op.execute("insert into children values (1, 1)")))
                        .upgrade());
        migrator(alter.andThen(op -> op.execute("insert into children values (5, 1)")))
                .upgrade();

        assertThat(jdbc.queryForList("select n from items", Integer.class)).containsExactly(4, 4);
        assertThat(jdbc.queryForObject("select count(*) from children", Integer.class))
                .isEqualTo(3);
    }

    @Test
    void batchThatNeedsNoNewTableIsPlainStatements() {
        migrator(op -> op.batchAlterTable(
                        "items", batch -> batch.addColumn("n", integer()).renameColumn("price", "cost")))
                .upgrade();

        assertThat(jdbc.queryForList("select cost from items where n is null order by id", Integer.class))
                .containsExactly(1, 22);
    }
}
