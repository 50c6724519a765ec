package dev.migration.operation;

import static dev.migration.schema.ColumnType.bigint;
import static dev.migration.schema.ColumnType.varchar;
import static org.assertj.core.api.Assertions.assertThat;

import dev.migration.schema.Column;
import dev.migration.schema.EnumType;
import dev.migration.schema.ForeignKey;
import dev.migration.schema.Index;
import dev.migration.schema.QualifiedName;
import dev.migration.schema.Sequence;
import dev.migration.schema.Table;
import dev.migration.schema.Unique;
import dev.migration.schema.View;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ReverseTests {

    private static final QualifiedName ITEMS = QualifiedName.of("shop", "items");

    private static final Column TITLE =
            Column.of("title", varchar(200)).notNull().defaultValue("x").comment("c");

    private static final Table TABLE = Table.of(ITEMS)
            .column("id", bigint())
            .column(TITLE)
            .primaryKey("id")
            .index("ix", "title");

    static Stream<SchemaOperation> reversible() {
        Unique unique = Unique.unique("title").named("uq");
        Index index = Index.of("ix", "title").asUnique().where("title <> ''");
        Sequence sequence = Sequence.of("numbers");
        View view = View.of("titles", "select title from items");
        EnumType type = EnumType.of("mood", "sad", "ok");
        return Stream.of(
                new CreateTable(TABLE, true),
                new DropTable(TABLE, false),
                new RenameTable(ITEMS, "articles"),
                new CommentOnTable(ITEMS, "new", "old"),
                new AddColumn(
                        ITEMS, TITLE, List.of(ForeignKey.foreignKey("title").references("t", "id")), true),
                new DropColumn(ITEMS, TITLE),
                new AlterColumn(ITEMS, TITLE, TITLE.named("name").nullable(true)),
                new CreateConstraint(ITEMS, unique),
                new DropConstraint(ITEMS, unique),
                new CreateIndex(ITEMS, index, true, true),
                new DropIndex(ITEMS, index),
                new CreateSequence(sequence),
                new DropSequence(sequence),
                new AlterSequence(sequence, sequence.counting(it -> it.incrementBy(5))),
                new CreateSchema("shop", true),
                new DropSchema("shop", false),
                new CreateEnumType(type),
                new DropEnumType(type),
                new CreateView(view),
                new DropView(view, true),
                new ReplaceView(view, View.of("titles", "select 1")),
                batch(),
                batch().copyFrom(TABLE));
    }

    private static BatchAlterTable batch() {
        Batch changes = new Batch(ITEMS, List.of())
                .addColumn("price", bigint())
                .insertBefore("title")
                .change(new AlterColumn(ITEMS, TITLE, TITLE.named("name").nullable(true)))
                .createUniqueConstraint("uq", "name")
                .change(new DropIndex(ITEMS, Index.of("ix", "title")));
        return new BatchAlterTable(ITEMS, changes.changes(), BatchOptions.defaults());
    }

    @ParameterizedTest
    @MethodSource("reversible")
    void reverseOfTheReverseIsTheOperationItself(SchemaOperation operation) {
        assertThat(operation.reverse()).isNotEqualTo(operation);
        assertThat(operation.reverse().reverse()).isEqualTo(operation);
    }

    @Test
    void droppedColumnComesBackWithAllItHad() {
        assertThat(new DropColumn(ITEMS, TITLE).reverse()).isEqualTo(new AddColumn(ITEMS, TITLE));
    }

    @Test
    void everyReversibleOperationIsTried() {
        List<String> tried =
                reversible().map(it -> it.getClass().getSimpleName()).distinct().toList();

        assertThat(tried)
                .containsExactlyInAnyOrderElementsOf(Stream.of(OperationVisitor.class.getMethods())
                        .map(it -> it.getParameterTypes()[0])
                        .filter(SchemaOperation.class::isAssignableFrom)
                        .map(Class::getSimpleName)
                        .toList());
    }
}
