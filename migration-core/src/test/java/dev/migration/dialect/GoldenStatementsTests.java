package dev.migration.dialect;

import static dev.migration.schema.ColumnType.bigint;
import static dev.migration.schema.ColumnType.bool;
import static dev.migration.schema.ColumnType.text;
import static dev.migration.schema.ColumnType.timestamp;
import static dev.migration.schema.ColumnType.uuid;
import static dev.migration.schema.ColumnType.varchar;
import static dev.migration.schema.ForeignKey.foreignKey;
import static dev.migration.schema.Unique.unique;
import static org.assertj.core.api.Assertions.assertThat;

import dev.migration.operation.AddColumn;
import dev.migration.operation.AlterColumn;
import dev.migration.operation.BulkInsert;
import dev.migration.operation.CommentOnTable;
import dev.migration.operation.CreateConstraint;
import dev.migration.operation.CreateIndex;
import dev.migration.operation.CreateSequence;
import dev.migration.operation.CreateTable;
import dev.migration.operation.DropByName;
import dev.migration.operation.ObjectType;
import dev.migration.operation.Operation;
import dev.migration.operation.RenameTable;
import dev.migration.schema.Check;
import dev.migration.schema.Column;
import dev.migration.schema.Index;
import dev.migration.schema.QualifiedName;
import dev.migration.schema.ReferentialAction;
import dev.migration.schema.Sequence;
import dev.migration.schema.Table;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is rendered for databases of which there is no server here, in full, for a reader who knows the database. */
class GoldenStatementsTests {

    private static final QualifiedName ITEMS = QualifiedName.of("items");

    private static final Column TITLE = Column.of("title", varchar(200)).notNull();

    @ParameterizedTest
    @ValueSource(strings = {"mysql", "sqlserver", "oracle", "db2", "firebird", "informix", "sybase"})
    void statementsAreThoseOfTheGoldenFile(String name) throws IOException {
        Dialect dialect = Dialects.load(getClass().getClassLoader()).named(name);

        String rendered = operations().stream().map(it -> render(dialect, it)).collect(Collectors.joining("\n"));

        assertThat(rendered).isEqualTo(Files.readString(Path.of("src/test/resources/golden/" + name + ".sql")));
    }

    private static String render(Dialect dialect, Operation operation) {
        String title = "-- " + operation.getClass().getSimpleName() + "\n";
        try {
            return title
                    + dialect.render(operation).stream().map(it -> it + "\n").collect(Collectors.joining());
        } catch (UnsupportedOperationOnDialectException refusal) {
            return title + "-- refused: " + refusal.problem() + "\n";
        }
    }

    private static List<Operation> operations() {
        Table table = Table.of("items")
                .column("id", bigint(), column -> column.notNull().identity())
                .column(TITLE)
                .column("order", bool(), column -> column.notNull().defaultValue(true))
                .column("token", uuid())
                .column("body", text())
                .column("created", timestamp(), column -> column.notNull().defaultExpression("current_timestamp"))
                .primaryKey("id")
                .constraint(unique("title").named("uq_items_title"))
                .comment("it's a table");
        return List.of(
                new CreateTable(table, false),
                new RenameTable(ITEMS, "articles"),
                new CommentOnTable(ITEMS, null, "it's a table"),
                new AddColumn(ITEMS, Column.of("note", varchar(20)).comment("c")).check("note <> 'x'"),
                new AlterColumn(ITEMS, TITLE, TITLE.type(varchar(300))),
                new AlterColumn(ITEMS, TITLE, TITLE.nullable(true)),
                new AlterColumn(ITEMS, TITLE, TITLE.defaultValue("it's")),
                new AlterColumn(ITEMS, TITLE.defaultValue("x"), TITLE),
                new AlterColumn(ITEMS, TITLE, TITLE.named("name")),
                new AlterColumn(
                        ITEMS, TITLE, TITLE.named("name").type(varchar(300)).nullable(true)),
                DropByName.of(ObjectType.COLUMN, ITEMS, "note"),
                new CreateConstraint(ITEMS, Check.check("id > 0").named("ck_items_id")),
                new CreateConstraint(
                        ITEMS,
                        foreignKey("id")
                                .references("parents", "id")
                                .named("fk_items_parent")
                                .onDelete(ReferentialAction.CASCADE)),
                DropByName.of(ObjectType.FOREIGN_KEY, ITEMS, "fk_items_parent"),
                DropByName.of(ObjectType.PRIMARY_KEY, ITEMS, "pk_items"),
                new CreateIndex(ITEMS, Index.of("ix_items_title", "title", "id")),
                DropByName.of(ObjectType.INDEX, ITEMS, "ix_items_title"),
                new CreateSequence(
                        Sequence.of("numbers").counting(it -> it.startWith(100).incrementBy(5))),
                new BulkInsert(
                        ITEMS,
                        List.of(Map.of("title", "it's"), Map.of("order", false), Map.of("token", new UUID(1, 2)))),
                new BulkInsert(
                        ITEMS,
                        List.of(
                                Map.of("a", LocalDate.of(2024, 2, 29)),
                                Map.of("a", LocalTime.of(13, 5, 9)),
                                Map.of("a", LocalDateTime.of(2024, 2, 29, 23, 59, 58)),
                                Map.of("a", new byte[] {1, -1}))),
                DropByName.of(ObjectType.TABLE, ITEMS));
    }
}
