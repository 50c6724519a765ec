package dev.migration.autogenerate;

import static dev.migration.schema.ColumnType.bigint;
import static dev.migration.schema.ColumnType.varchar;
import static dev.migration.schema.Unique.unique;
import static org.assertj.core.api.Assertions.assertThat;

import dev.migration.schema.Column;
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
}
