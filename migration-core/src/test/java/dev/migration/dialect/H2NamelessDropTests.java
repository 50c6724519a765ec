package dev.migration.dialect;

import static dev.migration.schema.Check.check;
import static dev.migration.schema.ForeignKey.foreignKey;
import static dev.migration.schema.Unique.unique;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.migration.dialect.h2.H2Dialect;
import dev.migration.operation.DropConstraint;
import dev.migration.schema.Check;
import dev.migration.schema.Constraint;
import dev.migration.schema.QualifiedName;
import dev.migration.schema.Table;
import dev.migration.server.H2Database;
import dev.migration.server.TestDatabase;
import dev.migration.source.database.DatabaseSchemaSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessException;

/** Constraints that H2 gave a name of its own are dropped by what they say. */
class H2NamelessDropTests {

    private final Dialect dialect = new H2Dialect();

    private final TestDatabase database = H2Database.newDatabase();

    @BeforeEach
    void createTables() {
        database.jdbc().execute("create table makers (id bigint primary key)");
        database.jdbc()
                .execute(
                        """
                        create table "It's" (
                            id bigint primary key, "Some Name" varchar(20), code varchar(20), maker_id bigint,
                            unique ("Some Name", code), constraint uq_code unique (code),
                            check (code <> 'it''s' and (id > 0 or id < -5)),
                            foreign key (maker_id) references makers)""");
    }

    @Test
    void eachByWhatTheCatalogTellsOfIt() {
        Table table = table();
        assertThat(table.constraints()).filteredOn(it -> it.name() == null).hasSize(4);

        table.constraints().stream().filter(it -> it.name() == null).forEach(this::drop);

        assertThat(table().constraints()).extracting(Constraint::name).containsExactly("uq_code");
    }

    @Test
    void whatIsNotThereIsNamedInTheMessage() {
        assertThatExceptionOfType(DataAccessException.class)
                .isThrownBy(() -> drop(unique("code")))
                .withStackTraceContaining("Constraint \"unique [code]\" not found");
        assertThatExceptionOfType(DataAccessException.class)
                .isThrownBy(() -> drop(foreignKey("id").references("makers", "id")))
                .withStackTraceContaining("Constraint \"foreign key [id]\" not found");
        assertThatExceptionOfType(DataAccessException.class)
                .isThrownBy(() -> drop(check("code <> 'x'")))
                .withStackTraceContaining("Constraint \"check code <> 'x'\" not found");
        assertThat(table().constraints(Check.class)).hasSize(1);
    }

    private void drop(Constraint constraint) {
        dialect.render(new DropConstraint(QualifiedName.of("It's"), constraint)).forEach(database.jdbc()::execute);
    }

    private Table table() {
        return DatabaseSchemaSource.of(database.dataSource(), dialect, CatalogScope.own())
                .read()
                .findTable("It's")
                .orElseThrow();
    }
}
