package dev.migration.dialect;

import static dev.migration.schema.ColumnType.bigint;
import static dev.migration.schema.ColumnType.varchar;
import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import dev.migration.execution.CountingDataSource;
import dev.migration.operation.CreateSchema;
import dev.migration.operation.CreateTable;
import dev.migration.operation.DropByName;
import dev.migration.operation.ObjectType;
import dev.migration.operation.Operation;
import dev.migration.operation.SchemaOperation;
import dev.migration.schema.Column;
import dev.migration.schema.ColumnType;
import dev.migration.schema.DatabaseSchema;
import dev.migration.schema.DialectOption;
import dev.migration.schema.QualifiedName;
import dev.migration.schema.Sequence;
import dev.migration.schema.Table;
import dev.migration.source.database.DatabaseSchemaSource;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * What every reader of a catalog owes, on its real database: what was asked for is what is read, what is read makes the
 * same again, and it costs as many queries for many tables as for few.
 */
abstract class CatalogContract {

    private final Dialect dialect;

    CatalogContract(Dialect dialect) {
        this.dialect = dialect;
    }

    /** An empty database. */
    abstract DataSource newDatabase();

    /** Whether foreign keys can be added to a table that exists. */
    boolean addsForeignKeys() {
        return true;
    }

    /** What the hand-written schema needs and a schema does not hold: other schemas, domains. */
    String elsewhere() {
        return "";
    }

    /** A table that was asked for, as this database understands it. */
    Table understood(Table asked) {
        return asked;
    }

    /** A type that was asked for, as this database understands it. */
    ColumnType understood(ColumnType asked) {
        return asked;
    }

    /** A sequence that was asked for, as this database understands it. */
    Sequence understood(Sequence asked) {
        return asked;
    }

    private DatabaseSchema understood(DatabaseSchema asked) {
        List<Table> tables = asked.tables().stream()
                .map(it -> new Table(
                        it.name(),
                        it.columns().stream()
                                .map(column -> column.type(understood(column.type())))
                                .toList(),
                        it.constraints(),
                        it.indexes(),
                        it.comment(),
                        it.options()))
                .map(this::understood)
                .toList();
        // Where counting begins by default need not be said.
        List<Sequence> sequences =
                asked.sequences().stream().map(this::understood).toList();
        return new DatabaseSchema(tables, sequences, asked.enumTypes(), asked.views());
    }

    @Test
    void whatWasAskedForIsRead() {
        DataSource database = newDatabase();
        DatabaseSchema asked = new RichSchema(dialect).schema();
        make(database, asked);

        DatabaseSchema read = read(database);

        assertThat(String.join("\n", SpelledSchema.of(read, dialect)))
                .isEqualTo(String.join("\n", SpelledSchema.of(understood(asked), dialect)));
    }

    @Test
    void whatIsReadMakesTheSameAgain() {
        DataSource database = newDatabase();
        make(database, new RichSchema(dialect).schema());

        assertMakesTheSame(read(database));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void tablesMadeUpAtRandomMakeTheSameAgain(long seed) {
        DataSource database = newDatabase();
        make(database, new RandomSchema(dialect, seed).schema(6));

        DatabaseSchema read = read(database);

        assertThat(read.tables()).hasSize(6);
        assertMakesTheSame(read);
    }

    @Test
    void everyChangeIsSeenAndSoIsItsReverse() {
        DataSource database = newDatabase();
        run(database, new CreateTable(VisibleOperations.table(), false));
        DatabaseSchema before = read(database);

        for (SchemaOperation operation : VisibleOperations.all()) {
            if (takes(operation) && takes(operation.reverse())) {
                run(database, operation);
                assertThat(read(database)).as("after %s", operation).isNotEqualTo(before);
                run(database, operation.reverse());
                assertThat(read(database)).as("reverse of %s", operation).isEqualTo(before);
            }
        }
    }

    private boolean takes(Operation operation) {
        try {
            return !dialect.render(operation).isEmpty();
        } catch (UnsupportedOperationOnDialectException refused) {
            return false;
        }
    }

    @Test
    void manyTablesTakeAsManyQueriesAsFew() {
        int few = queries(3);
        int many = queries(60);

        System.out.printf("%s: %d queries for 3 tables, %d for 60%n", dialect.name(), few, many);
        assertThat(many).isEqualTo(few).isLessThanOrEqualTo(10);
    }

    @Test
    void onlyTheTablesOfTheScopeAreRead() {
        DataSource database = newDatabase();
        make(database, new RichSchema(dialect).schema());

        DatabaseSchema some = read(database, CatalogScope.own().withTables("items"));
        DatabaseSchema rest = read(database, CatalogScope.own().excluding(QualifiedName.of("items")));

        assertThat(some.tables()).extracting(it -> it.name().name()).containsExactly("items");
        assertThat(some.views()).isEmpty();
        assertThat(rest.tables()).extracting(it -> it.name().name()).containsExactly("kept", "kinds", "people");
    }

    @Test
    void anotherSchemaIsReadWithItsName() {
        DataSource database = newDatabase();
        CreateSchema elsewhere = new CreateSchema("elsewhere_" + System.nanoTime(), false);
        if (!takes(elsewhere)) {
            return;
        }
        QualifiedName things = QualifiedName.of(elsewhere.name(), "things");
        run(database, elsewhere);
        run(
                database,
                new CreateTable(
                        Table.of(things)
                                .column("id", bigint(), Column::notNull)
                                .primaryKey("id")
                                .column("name", varchar(10))
                                .index("ix_things", "name"),
                        false));
        CatalogScope scope = CatalogScope.own().withSchemas(elsewhere.name());

        DatabaseSchema read = read(database, scope);

        assertThat(read.tables()).extracting(Table::name).containsExactly(things);
        assertThat(read.tables().get(0).indexes()).hasSize(1);
        assertThat(read(database, scope.excluding(things)).tables()).isEmpty();
        assertThat(read(database).tables()).isEmpty();
        run(database, DropByName.of(ObjectType.TABLE, things));
        run(database, elsewhere.reverse());
    }

    /** Makes in an empty database what was read, and reads it again. */
    final void assertMakesTheSame(DatabaseSchema schema) {
        DataSource second = newDatabase();
        script(second, elsewhere());
        make(second, schema);
        DatabaseSchema again = read(second);
        assertThat(lines(withoutSystemNames(again))).isEqualTo(lines(withoutSystemNames(schema)));
        assertThat(withoutSystemNames(again)).isEqualTo(withoutSystemNames(schema));
    }

    /** One value a line, so that a difference can be read. */
    static String lines(DatabaseSchema schema) {
        StringBuilder text = new StringBuilder();
        for (Table table : schema.tables()) {
            text.append(table.name()).append(' ').append(table.comment()).append('\n');
            table.columns().forEach(it -> text.append("  ").append(it).append('\n'));
            table.constraints().forEach(it -> text.append("  ").append(it).append('\n'));
            table.indexes().forEach(it -> text.append("  ").append(it).append('\n'));
            table.options().forEach(it -> text.append("  ").append(it).append('\n'));
        }
        schema.sequences().forEach(it -> text.append(it).append('\n'));
        schema.enumTypes().forEach(it -> text.append(it).append('\n'));
        schema.views().forEach(it -> text.append(it).append('\n'));
        return text.toString();
    }

    static DatabaseSchema withoutSystemNames(DatabaseSchema schema) {
        List<Table> tables = schema.tables().stream()
                .map(it -> it.options(it.options().stream()
                        .filter(option -> !(option instanceof SystemNames))
                        .toArray(DialectOption[]::new)))
                .toList();
        return new DatabaseSchema(tables, schema.sequences(), schema.enumTypes(), schema.views());
    }

    final DatabaseSchema read(DataSource database) {
        return read(database, CatalogScope.own());
    }

    final DatabaseSchema read(DataSource database, CatalogScope scope) {
        return DatabaseSchemaSource.of(database, dialect, scope).read();
    }

    final void make(DataSource database, DatabaseSchema schema) {
        SchemaMaker.operations(schema, addsForeignKeys()).forEach(it -> run(database, it));
    }

    final void run(DataSource database, Operation operation) {
        dialect.render(operation).forEach(new JdbcTemplate(database)::execute);
    }

    /** Runs statements that end with a semicolon at the end of a line. */
    final void script(DataSource database, String script) {
        for (String statement : script.split(";\\s*\n")) {
            if (!statement.isBlank()) {
                new JdbcTemplate(database).execute(statement.strip().replaceFirst(";$", ""));
            }
        }
    }

    /** What was read as the statements that make it. */
    final String statements(DatabaseSchema schema) {
        return SchemaMaker.operations(schema, addsForeignKeys()).stream()
                .flatMap(it -> dialect.render(it).stream())
                .collect(joining(";\n", "", ";"));
    }

    private int queries(int tables) {
        DataSource database = newDatabase();
        for (int number = 0; number < tables; number++) {
            Table table = Table.of("table_" + number)
                    .column("id", bigint(), column -> column.notNull().identity())
                    .column("parent_id", bigint())
                    .column("title", varchar(20), Column::notNull)
                    .primaryKey("id")
                    .unique("title")
                    .check("title <> ''")
                    .foreignKey("parent_id", "table_" + Math.max(0, number - 1), "id")
                    .index("ix_" + number, "title", "parent_id");
            run(database, new CreateTable(table, false));
        }
        CountingDataSource counting = new CountingDataSource(database);
        assertThat(read(counting).tables()).hasSize(tables);
        return counting.statements().size();
    }
}
