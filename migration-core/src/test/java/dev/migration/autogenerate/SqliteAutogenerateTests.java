package dev.migration.autogenerate;

import static dev.migration.schema.ColumnType.bigint;
import static dev.migration.schema.ColumnType.varchar;
import static dev.migration.schema.ForeignKey.foreignKey;
import static dev.migration.schema.Unique.unique;
import static org.assertj.core.api.Assertions.assertThat;

import dev.migration.schema.Column;
import dev.migration.schema.ForeignKey;
import dev.migration.schema.Table;
import dev.migration.server.TestDatabase;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A database that cannot alter a column, nor add a rule. */
class SqliteAutogenerateTests {

    private static final Table ITEMS = Table.of("items")
            .column("id", bigint(), Column::notNull)
            .column("title", varchar(100))
            .primaryKey("id");

    @Test
    void aTableThatCannotBeAlteredIsMadeAnewAndNoRowIsLost(@TempDir Path folder) {
        TestDatabase database = new TestDatabase("jdbc:sqlite:" + folder.resolve("test.db"), "", "");
        Project project = new Project(folder, database).model(ITEMS).upgraded("first");
        database.jdbc().execute("insert into items (id, title) values (1, 'Tea')");

        String script = project.model(Table.of("items")
                        .column("id", bigint(), Column::notNull)
                        .column("title", varchar(300), Column::notNull)
                        .primaryKey("id")
                        .constraint(unique("title").named("uq_items_title")))
                .generate("second");
        project.migrator().upgrade();

        assertThat(script).contains("title varchar(300) not null").doesNotContain("NOT DONE");
        assertThat(project.migrator().differences().operations()).isEmpty();
        assertThat(database.jdbc().queryForObject("select title from items", String.class))
                .isEqualTo("Tea");
        project.migrator().downgrade("first");
        assertThat(project.model(ITEMS).migrator().databaseSchema().tables()).containsExactly(ITEMS);
        assertThat(database.jdbc().queryForObject("select title from items", String.class))
                .isEqualTo("Tea");
    }

    @Test
    void keysInACircleAreInTheTables(@TempDir Path folder) {
        TestDatabase database = new TestDatabase("jdbc:sqlite:" + folder.resolve("test.db"), "", "");
        Project project = new Project(folder, database)
                .model(
                        table("chicken", "egg_id")
                                .constraint(foreignKey("egg_id").references("egg", "id")),
                        table("egg", "chicken_id")
                                .constraint(foreignKey("chicken_id").references("chicken", "id")));

        String script = project.generate("first");
        project.migrator().upgrade();

        assertThat(script)
                .contains("foreign key (egg_id) references egg (id)")
                .contains("foreign key (chicken_id) references chicken (id)")
                .doesNotContain("NOT DONE", "alter table", "rename to");
        assertThat(project.migrator().differences().operations()).isEmpty();
        assertThat(project.migrator().modelSql()).doesNotContain("NOT DONE");
        project.migrator().downgrade("base");
        assertThat(project.migrator().databaseSchema().tables()).isEmpty();
    }

    @Test
    void aCircleThatTheModelHasNoMoreIsDropped(@TempDir Path folder) {
        TestDatabase database = new TestDatabase("jdbc:sqlite:" + folder.resolve("test.db"), "", "");
        Project project = new Project(folder, database)
                .model(
                        table("chicken", "egg_id")
                                .constraint(foreignKey("egg_id").references("egg", "id")),
                        table("egg", "chicken_id")
                                .constraint(foreignKey("chicken_id").references("chicken", "id")))
                .upgraded("first");
        fill(database);

        assertThat(project.model().generate("second"))
                .contains("drop table egg;\n", "drop table chicken;\n")
                .doesNotContain("alter table", "rename to");
        project.migrator().upgrade();
        assertThat(project.migrator().databaseSchema().tables()).isEmpty();

        project.migrator().downgrade("first");
        assertThat(project.migrator().databaseSchema().tables())
                .hasSize(2)
                .allMatch(it -> it.constraints(ForeignKey.class).count() == 1);
    }

    @Test
    void aCircleWithRowsIsDroppedWhereForeignKeysAreWatched(@TempDir Path folder) {
        TestDatabase database =
                new TestDatabase("jdbc:sqlite:" + folder.resolve("test.db") + "?foreign_keys=on", "", "");
        Project project = new Project(folder, database)
                .model(
                        table("chicken", "egg_id")
                                .constraint(foreignKey("egg_id").references("egg", "id")),
                        table("egg", "chicken_id")
                                .constraint(foreignKey("chicken_id").references("chicken", "id")))
                .upgraded("first");
        fill(database);

        assertThat(project.model().generate("second")).contains("update chicken set egg_id = null;\n\n-- DESTRUCTIVE");
        project.migrator().upgrade();
        assertThat(project.migrator().databaseSchema().tables()).isEmpty();

        project.migrator().downgrade("first");
        fill(database);
        project.migrator().downgrade("base");
        assertThat(project.migrator().databaseSchema().tables()).isEmpty();
    }

    private static void fill(TestDatabase database) {
        database.jdbc().execute("insert into chicken (id) values (1)");
        database.jdbc().execute("insert into egg (id, chicken_id) values (1, 1)");
        database.jdbc().execute("update chicken set egg_id = 1");
    }

    private static Table table(String name, String key) {
        return Table.of(name)
                .column("id", bigint(), Column::notNull)
                .column(key, bigint())
                .primaryKey("id");
    }
}
