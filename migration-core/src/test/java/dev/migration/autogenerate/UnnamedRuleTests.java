package dev.migration.autogenerate;

import static dev.migration.schema.Check.check;
import static dev.migration.schema.ColumnType.bigint;
import static dev.migration.schema.ColumnType.integer;
import static dev.migration.schema.ColumnType.varchar;
import static dev.migration.schema.ForeignKey.foreignKey;
import static dev.migration.schema.Unique.unique;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatException;

import dev.migration.schema.Column;
import dev.migration.schema.NamingConvention;
import dev.migration.schema.PrimaryKey;
import dev.migration.schema.Table;
import dev.migration.server.TestDatabase;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.dao.DataAccessException;

/** Rules without a name that are added to a table can be taken back, by the names that the script gives them. */
class UnnamedRuleTests {

    private static final Table ITEMS = Table.of("items")
            .column("id", bigint(), Column::notNull)
            .column("title", varchar(100))
            .column("price", integer())
            .column("owner", bigint())
            .primaryKey("id");

    private static final Table STRICT_ITEMS = ITEMS.column("size", integer())
            .constraint(unique("title", "owner"))
            .constraint(check("price > 0"))
            .constraint(check("price < 1000"))
            .constraint(check("size > price"))
            .constraint(foreignKey("owner").references("items", "id"));

    @TempDir
    private Path folder = Path.of("");

    @ParameterizedTest
    @EnumSource
    void whatIsAddedIsTakenBack(TestServer server) {
        TestDatabase database = server.newDatabase(folder);
        Project project = new Project(folder, database).model(ITEMS).upgraded("first");
        project.model(STRICT_ITEMS).upgraded("second");

        assertThat(project.migrator().differences().operations()).isEmpty();
        assertThatException()
                .isThrownBy(() -> database.jdbc().execute("insert into items (id, price) values (1, 0)"))
                .isInstanceOf(DataAccessException.class);
        project.migrator().downgrade("first");
        // MariaDB keeps the index behind a foreign key, so not the whole table is looked at.
        assertThat(project.migrator().databaseSchema().tables()).singleElement().satisfies(it -> {
            assertThat(it.columns()).hasSize(4);
            assertThat(it.constraints()).singleElement().isInstanceOf(PrimaryKey.class);
        });
        project.migrator().upgrade();
        assertThat(project.migrator().differences().operations()).isEmpty();
    }

    @Test
    void namesAreMadeOfTheTableAndTheColumns() {
        Project project = new Project(folder, TestServer.H2.newDatabase(folder))
                .model(ITEMS.constraint(unique("price").named("uq_items_title_owner")))
                .upgraded("first");

        assertThat(project.model(STRICT_ITEMS.constraint(unique("price").named("uq_items_title_owner")))
                        .generate("second"))
                .contains("constraint uq_items_title_owner_2 unique (title, owner)")
                .contains("constraint ck_items_price check (price > 0)")
                .contains("constraint ck_items_price_2 check (price < 1000)")
                .contains("constraint ck_items_size_price check (size > price)")
                .contains("constraint fk_items_owner foreign key (owner)");
    }

    @Test
    void theConventionOfTheProjectHasTheFirstWord() {
        Project project = new Project(folder, TestServer.H2.newDatabase(folder))
                .with(it -> it.namingConvention(NamingConvention.recommended()
                        .with("uq", "unique_%(table_name)s_%(column_0_N_name)s")
                        .with("ck", "check_%(constraint_name)s_of_%(table_name)s")))
                .model(ITEMS)
                .upgraded("first");

        assertThat(project.model(STRICT_ITEMS).generate("second"))
                .contains("constraint unique_items_title_owner unique")
                .contains("constraint check_price_of_items check (price > 0)")
                .contains("constraint check_price_2_of_items check (price < 1000)")
                .contains("constraint fk_items_owner_items foreign key");
    }
}
