package dev.migration.dialect;

import static dev.migration.schema.ColumnType.bigint;
import static dev.migration.schema.ColumnType.numeric;
import static dev.migration.schema.ColumnType.varchar;
import static org.assertj.core.api.Assertions.assertThat;

import dev.migration.dialect.h2.H2Dialect;
import dev.migration.operation.CreateSchema;
import dev.migration.operation.CreateTable;
import dev.migration.schema.Column;
import dev.migration.schema.DatabaseSchema;
import dev.migration.schema.ForeignKey;
import dev.migration.schema.IndexPart;
import dev.migration.schema.QualifiedName;
import dev.migration.schema.ReferentialAction;
import dev.migration.schema.Table;
import dev.migration.server.H2Database;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;

/** What JDBC's metadata tells, for databases without a reader of their own; tried on one that has one. */
class StandardCatalogTests {

    private final Dialect dialect = new H2Dialect();

    private final DataSource database = H2Database.newDatabase().dataSource();

    private static Table parents() {
        return Table.of("parents")
                .column("id", bigint(), column -> column.notNull().identity())
                .primaryKey("id");
    }

    private static Table children() {
        return Table.of("children")
                .column("id", bigint(), Column::notNull)
                .column("Title", varchar(20), column -> column.notNull().defaultValue("it's"))
                .column("price", numeric(10, 2), column -> column.defaultValue(new BigDecimal("9.5")))
                .column("parent_id", bigint())
                .primaryKey("id")
                .constraint(ForeignKey.foreignKey("parent_id")
                        .references("parents", "id")
                        .named("fk_parent")
                        .onDelete(ReferentialAction.CASCADE))
                .index("ix_title", "Title", "price");
    }

    private DatabaseSchema read(CatalogScope scope) throws SQLException {
        try (Connection connection = database.getConnection()) {
            return new StandardCatalog(dialect).read(connection, scope);
        }
    }

    private void create(Table table) {
        dialect.render(new CreateTable(table, false)).forEach(new JdbcTemplate(database)::execute);
    }

    @Test
    void columnsAndKeysAndIndexesAreRead() throws SQLException {
        create(parents());
        create(children());

        DatabaseSchema read = read(CatalogScope.own());

        assertThat(read.tables()).extracting(it -> it.name().name()).containsExactly("children", "parents");
        Table table = read.tables().get(0);
        assertThat(table.columns()).isEqualTo(children().columns());
        assertThat(table.findPrimaryKey())
                .hasValueSatisfying(it -> assertThat(it.columns()).containsExactly("id"));
        assertThat(table.constraints(ForeignKey.class))
                .containsExactlyElementsOf(
                        children().constraints(ForeignKey.class).toList());
        assertThat(table.indexes())
                .anySatisfy(index ->
                        assertThat(index.parts()).extracting(IndexPart::text).containsExactly("Title", "price"));
        assertThat(read.tables().get(1).columns()).isEqualTo(parents().columns());
    }

    @Test
    void onlyTheTablesOfTheScopeAreRead() throws SQLException {
        create(parents());
        create(children());

        assertThat(read(CatalogScope.own().withTables("parents")).tables()).hasSize(1);
        assertThat(read(CatalogScope.own().excluding(QualifiedName.of("parents")))
                        .tables())
                .extracting(it -> it.name().name())
                .containsExactly("children");
    }

    @Test
    void anotherSchemaIsReadWithItsName() throws SQLException {
        dialect.render(new CreateSchema("elsewhere", false)).forEach(new JdbcTemplate(database)::execute);
        create(Table.of(QualifiedName.of("elsewhere", "things")).column("id", bigint()));

        assertThat(read(CatalogScope.own().withSchemas("elsewhere")).tables())
                .extracting(Table::name)
                .containsExactly(QualifiedName.of("elsewhere", "things"));
    }

    @Test
    void schemaWhoseNameIsAlsoAPatternIsNotTakenForAnother() throws SQLException {
        for (String schema : new String[] {"shop_1", "shopx1"}) {
            dialect.render(new CreateSchema(schema, false)).forEach(new JdbcTemplate(database)::execute);
            create(Table.of(QualifiedName.of(schema, "things")).column("id", bigint()));
        }

        assertThat(read(CatalogScope.own().withSchemas("shop_1")).tables())
                .extracting(Table::name)
                .containsExactly(QualifiedName.of("shop_1", "things"));
    }
}
