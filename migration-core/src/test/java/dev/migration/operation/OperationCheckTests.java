package dev.migration.operation;

import static dev.migration.schema.ColumnType.bigint;
import static dev.migration.schema.ColumnType.custom;
import static dev.migration.schema.ColumnType.enumeration;
import static dev.migration.schema.ColumnType.integer;
import static dev.migration.schema.ColumnType.numeric;
import static dev.migration.schema.ColumnType.varchar;
import static dev.migration.schema.ForeignKey.foreignKey;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.migration.schema.Check;
import dev.migration.schema.Column;
import dev.migration.schema.Exclude;
import dev.migration.schema.Unique;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class OperationCheckTests {

    private final RecordingContext context = new RecordingContext();

    private final Operations op = new Operations(context);

    @Test
    void allThatIsWrongWithATableIsSaidAtOnce() {
        assertThatExceptionOfType(InvalidOperationException.class)
                .isThrownBy(() -> op.createTable("items", table -> table.column(
                                "id", bigint(), it -> it.identity().defaultValue(1))
                        .column("id", integer())
                        .column("title", varchar(0))
                        .primaryKey("ident")
                        .foreignKey("order_id", "orders", "id")
                        .constraint(Check.check(" ").named("ck"))
                        .index("ix")))
                .satisfies(it -> {
                    assertThat(it.problem())
                            .startsWith("Cannot create the table 'items', for 7 reasons:")
                            .contains("column 'id' has a default and is an identity")
                            .contains("the column 'id' is there twice")
                            .contains("the type of column 'title' has the length 0")
                            .contains("the primary key is on the column 'ident', which the table does not have")
                            .contains("the foreign key is on the column 'order_id', which the table does not have")
                            .contains("the condition of the check constraint 'ck' is blank")
                            .contains("the index 'ix' is on no column");
                    assertThat(it.remedy()).contains("Define 'ident', or name one of: id, id, title.");
                    assertThat(it.violations()).hasSize(7);
                });
        assertThat(context.operations).isEmpty();
    }

    static Stream<Arguments> wrong() {
        return Stream.of(
                wrong("it has no column", op -> op.createTable("t", it -> it)),
                wrong("the name of the table is blank", op -> op.createTable(" ", it -> it.column("a", bigint()))),
                wrong("the name of a column is blank", op -> op.addColumn("t", "", bigint())),
                wrong(
                        "it has 2 primary keys",
                        op -> op.createTable(
                                "t",
                                it -> it.column("a", bigint()).primaryKey("a").primaryKey("a"))),
                wrong(
                        "the foreign key refers to the column 'b', which the table does not have",
                        op -> op.createTable("t", it -> it.column("a", bigint()).foreignKey("a", "t", "b"))),
                wrong(
                        "the unique constraint 'uq' is on other columns, too",
                        op -> op.addColumn(
                                "t",
                                Column.of("a", bigint()),
                                it -> it.constraint(Unique.unique("a", "b").named("uq")))),
                wrong(
                        "the foreign key 'fk' has 2 columns and refers to 1",
                        op -> op.createConstraint(
                                "t", foreignKey("a", "b").references("o", "c").named("fk"))),
                wrong("the unique constraint 'uq' is on no column", op -> op.createUniqueConstraint("uq", "t")),
                wrong(
                        "the exclude constraint 'ex' compares nothing",
                        op -> op.createConstraint("t", Exclude.exclude().named("ex"))),
                wrong("in the index 'ix', the column 'a' is there twice", op -> op.createIndex("ix", "t", "a", "a")),
                wrong("nothing of it is changed", op -> op.alterColumn("t", "a", it -> it)),
                wrong("nothing of it is changed", op -> op.alterSequence("s", it -> it)),
                wrong(
                        "where it starts is past",
                        op -> op.alterSequence("s", it -> it.counting(count -> count.startWith(1)))),
                wrong(
                        "column 'a' is computed and has a default or an identity",
                        op -> op.addColumn(
                                "t", "a", bigint(), it -> it.computedAs("b").identity())),
                wrong(
                        "column 'a' counts from 9 to 1",
                        op -> op.addColumn(
                                "t",
                                "a",
                                bigint(),
                                it -> it.identity(identity -> identity.counting(count -> count.between(9, 1))))),
                wrong(
                        "the sequence counts in steps of 0",
                        op -> op.createSequence("s", it -> it.counting(count -> count.incrementBy(0)))),
                wrong(
                        "the sequence starts with 0, outside its limits",
                        op -> op.createSequence(
                                "s",
                                it -> it.counting(count -> count.startWith(0).minimum(1)))),
                wrong(
                        "the type of column 'a' has more digits after the point, 5, than it has digits, 2",
                        op -> op.addColumn("t", "a", numeric(2, 5))),
                wrong("the type of column 'a' is blank", op -> op.addColumn("t", "a", custom(" "))),
                wrong(
                        "in the enum of column 'a', the word 'x' is there twice",
                        op -> op.addColumn("t", "a", enumeration("e", "x", "x"))),
                wrong("it has no words", op -> op.createEnumType("mood")),
                wrong("that is what it is called now", op -> op.renameTable("t", "t")),
                wrong("its query is blank", op -> op.createView("v", "")),
                wrong("row 2 has no values", op -> op.bulkInsert("t", List.of(Map.of("a", 1), Map.of()))),
                wrong(
                        "row 1 has a value without a column",
                        op -> op.bulkInsert("t", List.of(Collections.singletonMap(null, 1)))),
                wrong("the statement is blank", op -> op.execute(" ")),
                wrong("only an index is dropped without locking", op -> op.dropTable("t", DropOption.CONCURRENTLY)));
    }

    private static Arguments wrong(String problem, Consumer<Operations> script) {
        return Arguments.of(problem, script);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("wrong")
    void mistakeIsFoundBeforeAnythingIsSent(String problem, Consumer<Operations> script) {
        assertThatExceptionOfType(InvalidOperationException.class)
                .isThrownBy(() -> script.accept(op))
                .satisfies(it -> {
                    assertThat(it.problem()).startsWith("Cannot ").endsWith(": " + problem + ".");
                    assertThat(it.remedy()).isNotBlank();
                });
        assertThat(context.operations).isEmpty();
    }

    @Test
    void columnsThatATableInheritsAreNotMissed() {
        op.createTable("t", table -> table.primaryKey("id").options(new Inheriting()));

        assertThat(context.operations).hasSize(1);
    }

    private record Inheriting() implements dev.migration.schema.DialectOption {

        @Override
        public boolean bringsColumns() {
            return true;
        }
    }
}
