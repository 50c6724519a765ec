package dev.migration.operation;

import static dev.migration.schema.ColumnType.varchar;
import static org.assertj.core.api.Assertions.assertThat;

import dev.migration.schema.Column;
import dev.migration.schema.QualifiedName;
import java.lang.reflect.Method;
import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every operation that says it can be taken back, with contents of all kinds; a new one is tried without being named. */
class ReverseTests {

    private static final int VALUES_PER_OPERATION = 200;

    static Stream<Class<? extends SchemaOperation>> reversible() {
        return Stream.of(OperationVisitor.class.getMethods())
                .map(ReverseTests::operation)
                .filter(SchemaOperation.class::isAssignableFrom)
                .<Class<? extends SchemaOperation>>map(it -> it.asSubclass(SchemaOperation.class));
    }

    private static Class<?> operation(Method method) {
        return method.getParameterTypes()[0];
    }

    @ParameterizedTest
    @MethodSource("reversible")
    void reverseOfTheReverseIsTheOperationItself(Class<? extends SchemaOperation> type) {
        LongStream.range(0, VALUES_PER_OPERATION)
                .mapToObj(seed -> value(seed, type))
                .forEach(it -> assertThat(it.reverse().reverse()).isEqualTo(it));
    }

    /** What creates is taken back by what drops, and a change by the same change turned round. */
    @ParameterizedTest
    @MethodSource("reversible")
    void reverseIsTheOppositeKind(Class<? extends SchemaOperation> type) {
        SchemaOperation operation = value(1, type);

        String expected = type.getSimpleName().startsWith("Drop")
                ? type.getSimpleName().replaceFirst("Drop", "Column".equals(rest(type)) ? "Add" : "Create")
                : type.getSimpleName().replaceFirst("^(Create|Add)", "Drop");
        assertThat(operation.reverse().getClass().getSimpleName()).isEqualTo(expected);
        assertThat(operation.reverse()).isNotEqualTo(operation);
    }

    /** A batch is as reversible as what is in it, so that not every random one is. */
    private static SchemaOperation value(long seed, Class<? extends SchemaOperation> type) {
        return type == BatchAlterTable.class ? batch(new RandomValues(seed)) : new RandomValues(seed).record(type);
    }

    private static BatchAlterTable batch(RandomValues random) {
        QualifiedName table = random.record(QualifiedName.class);
        List<BatchChange> changes = Stream.of(
                        AddColumn.class, AlterColumn.class, CreateConstraint.class, DropIndex.class)
                .map(random::record)
                .map(BatchChange::of)
                .toList();
        return new BatchAlterTable(table, changes, BatchOptions.defaults());
    }

    private static String rest(Class<?> type) {
        return type.getSimpleName().substring("Drop".length());
    }

    @Test
    void droppedColumnComesBackWithAllItHad() {
        QualifiedName items = QualifiedName.of("shop", "items");
        Column title =
                Column.of("title", varchar(200)).notNull().defaultValue("x").comment("c");

        assertThat(new DropColumn(items, title).reverse()).isEqualTo(new AddColumn(items, title));
    }
}
