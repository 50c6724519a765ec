package dev.migration.render;

import static dev.migration.schema.ColumnType.bigint;
import static dev.migration.schema.ColumnType.timestamp;
import static dev.migration.schema.ColumnType.varchar;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.migration.dialect.Dialect;
import dev.migration.dialect.Dialects;
import dev.migration.dialect.UnsupportedOperationOnDialectException;
import dev.migration.dialect.UnwritableValueException;
import dev.migration.operation.AlterColumn;
import dev.migration.operation.CreateIndex;
import dev.migration.operation.CreateTable;
import dev.migration.operation.Operation;
import dev.migration.schema.Column;
import dev.migration.schema.Index;
import dev.migration.schema.Table;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class JavaScriptRendererTests {

    private static final Dialects DIALECTS = Dialects.load(JavaScriptRendererTests.class.getClassLoader());

    @TestFactory
    Stream<DynamicTest> whatIsCompiledDoesTheSame() {
        // Most dialects are written alike, and nothing here takes as long as the compiler.
        Map<RenderedScript, CompiledMigration> known = new HashMap<>();
        return DIALECTS.names().stream()
                .map(DIALECTS::named)
                .map(dialect -> DynamicTest.dynamicTest(dialect.name(), () -> {
                    List<Operation> operations = Samples.all();

                    CompiledMigration compiled = known.computeIfAbsent(
                            new JavaScriptRenderer(dialect).render(operations, operations), CompiledMigration::of);

                    assertThat(compiled.upgrade()).hasSameSizeAs(operations);
                    assertThat(compiled.downgrade()).isEqualTo(compiled.upgrade());
                    for (int place = 0; place < operations.size(); place++) {
                        assertThat(sql(dialect, compiled.upgrade().get(place)))
                                .as(operations.get(place).toString())
                                .isEqualTo(sql(dialect, operations.get(place)));
                    }
                }));
    }

    /** What holds more than its name is dropped by name, and a change of a column says what changes: all others are equal. */
    @Test
    void whatIsCompiledIsEqual() {
        List<Operation> operations = Samples.all().stream()
                .filter(it -> !(it instanceof AlterColumn)
                        && !it.getClass().getSimpleName().startsWith("Drop")
                        && !it.getClass().getSimpleName().startsWith("CommentOn"))
                .toList();

        CompiledMigration compiled =
                CompiledMigration.of(new JavaScriptRenderer(DIALECTS.named("mysql")).render(operations, List.of()));

        assertThat(compiled.upgrade()).isEqualTo(operations);
    }

    @Test
    void looksAsIfWrittenByHand() {
        Table items = Table.of("items")
                .column("id", bigint(), it -> it.notNull().identity())
                .column("title", varchar(200), it -> it.notNull())
                .column("created", timestamp(3).zoned())
                .primaryKey("id");

        RenderedScript script = new JavaScriptRenderer(DIALECTS.named("postgresql"))
                .render(
                        List.of(
                                new CreateTable(items, false),
                                new CreateIndex(items.name(), Index.of("ix_items_title", "title")),
                                new AlterColumn(
                                        items.name(),
                                        Column.of("title", varchar(200)).notNull(),
                                        Column.of("title", varchar(300)))),
                        List.of(new CreateTable(items, false).reverse()));

        assertThat(script.upgrade())
                .isEqualTo(
                        """
                op.createTable("items", table -> table
                        .column("id", bigint(), column -> column.notNull().identity())
                        .column("title", varchar(200), column -> column.notNull())
                        .column("created", timestamp(3).zoned())
                        .primaryKey("id"));
                op.createIndex("ix_items_title", "items", "title");
                op.alterColumn("items", "title", alter -> alter.type(varchar(300)).nullable());""");
        assertThat(script.downgrade()).isEqualTo("op.dropTable(\"items\");");
        assertThat(script.imports())
                .containsExactly(
                        "static dev.migration.schema.ColumnType.bigint",
                        "static dev.migration.schema.ColumnType.timestamp",
                        "static dev.migration.schema.ColumnType.varchar");
    }

    @Test
    void tellsOfTheOldColumnWhatTheDatabaseHasToKnow() {
        Column title = Column.of("title", varchar(200)).notNull().comment("What it says");
        AlterColumn change = new AlterColumn(Samples.ITEMS, title, title.nullable(true));

        assertThat(new JavaScriptRenderer(DIALECTS.named("mysql"))
                        .render(List.of(change), List.of())
                        .upgrade())
                .isEqualTo(
                        """
                        op.alterColumn("items", "title", alter -> alter
                                .nullable()
                                .existing(known -> known.type(varchar(200)).withComment("What it says")));""");
    }

    @Test
    void indexesBuiltWithoutLockingShareABlockOutsideOfTheTransaction() {
        CreateIndex one = new CreateIndex(Samples.ITEMS, Index.of("a", "a")).withoutLocking();
        CreateIndex other = new CreateIndex(Samples.ITEMS, Index.of("b", "b")).withoutLocking();

        assertThat(new JavaScriptRenderer(DIALECTS.named("postgresql"))
                        .render(List.of(one, other), List.of(one))
                        .upgrade())
                .isEqualTo(
                        """
                        op.autocommitBlock(() -> {
                            op.createIndex("a", "items", index -> index.column("a"), create -> create.withoutLocking());
                            op.createIndex("b", "items", index -> index.column("b"), create -> create.withoutLocking());
                        });""");
    }

    @Test
    void ownOperationsAreWrittenByTheirConstructorOrAsTheirRenderingSays() {
        List<Operation> operations = List.of(new Grant("items", List.of("reader")));
        Dialect dialect = DIALECTS.named("h2");

        CompiledMigration compiled =
                CompiledMigration.of(new JavaScriptRenderer(dialect).render(operations, List.of()));
        RenderedScript asSaid =
                new JavaScriptRenderer(dialect, List.of(new GrantRendering())).render(operations, List.of());

        assertThat(compiled.upgrade()).isEqualTo(operations);
        assertThat(asSaid.upgrade()).isEqualTo("Grants.grant(op, \"items\");");
    }

    @Test
    void whatCannotBeWrittenIsSaidWithARemedy() {
        assertThatExceptionOfType(UnwritableInJavaException.class)
                .isThrownBy(() ->
                        new JavaScriptRenderer(DIALECTS.named("h2")).render(List.of(new Operation() {}), List.of()))
                .satisfies(it -> assertThat(it.remedy()).contains("JavaRendering"));
    }

    @Test
    void notesAndWhatIsCommentedOutAreComments() {
        List<Operation> operations = List.of(
                new ScriptNote("First\\u000aSecond\nThird"),
                new CommentedOut(new CreateTable(Table.of("t").column("id", bigint()), false)));

        RenderedScript script = new JavaScriptRenderer(DIALECTS.named("h2")).render(operations, List.of());

        assertThat(script.upgrade().lines()).allMatch(it -> it.startsWith("//"));
        assertThat(CompiledMigration.of(script).upgrade()).isEmpty();
    }

    private static List<String> sql(Dialect dialect, Operation operation) {
        try {
            return dialect.render(operation);
        } catch (UnsupportedOperationOnDialectException | UnwritableValueException impossible) {
            return List.of(impossible.problem());
        }
    }

    private static final class GrantRendering implements JavaRendering<Grant> {

        @Override
        public Class<Grant> operation() {
            return Grant.class;
        }

        @Override
        public String render(Grant operation, JavaSource java) {
            return "Grants.grant(op, " + java.value(operation.table()) + ");";
        }
    }
}
