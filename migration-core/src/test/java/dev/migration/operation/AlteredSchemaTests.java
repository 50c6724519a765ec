package dev.migration.operation;

import static dev.migration.schema.ColumnType.bigint;
import static dev.migration.schema.ColumnType.varchar;
import static dev.migration.schema.ForeignKey.foreignKey;
import static dev.migration.schema.Unique.unique;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.migration.schema.Column;
import dev.migration.schema.DatabaseSchema;
import dev.migration.schema.EnumType;
import dev.migration.schema.Index;
import dev.migration.schema.QualifiedName;
import dev.migration.schema.Sequence;
import dev.migration.schema.Table;
import dev.migration.schema.View;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class AlteredSchemaTests {

    private static final QualifiedName ITEMS = QualifiedName.of("items");

    private static final Column TITLE = Column.of("title", varchar(20));

    private static final DatabaseSchema SCHEMA = DatabaseSchema.of(
            Table.of("items").column("id", bigint()).column(TITLE).primaryKey("id"),
            Table.of("children").column("item", varchar(20)).foreignKey("item", "items", "title"));

    static Stream<SchemaOperation> operations() {
        return Stream.of(
                new CreateTable(Table.of("more").column("id", bigint()), false),
                new RenameTable(ITEMS, "articles"),
                new CommentOnTable(ITEMS, "new", null),
                new AddColumn(ITEMS, Column.of("n", bigint())).unique(),
                new AlterColumn(ITEMS, TITLE, TITLE.named("name").notNull()),
                new CreateConstraint(ITEMS, unique("title").named("uq")),
                new CreateIndex(ITEMS, Index.of("ix", "title")),
                new CreateSequence(Sequence.of("numbers")),
                new CreateEnumType(EnumType.of("mood", "sad", "ok")),
                new CreateView(View.of("titles", "select title from items")),
                new BatchAlterTable(
                        ITEMS,
                        new Batch(ITEMS, List.of())
                                .change(new AlterColumn(ITEMS, TITLE, TITLE.named("name")))
                                .addColumn("n", bigint())
                                .createIndex("ix", "n")
                                .changes(),
                        BatchOptions.defaults()));
    }

    @ParameterizedTest
    @MethodSource("operations")
    void reverseLeadsBackToTheSchema(SchemaOperation operation) {
        DatabaseSchema after = AlteredSchema.after(SCHEMA, operation);

        assertThat(after).isNotEqualTo(SCHEMA);
        assertThat(AlteredSchema.after(after, operation.reverse())).isEqualTo(SCHEMA);
    }

    @Test
    void foreignKeysOfOtherTablesFollowNewNames() {
        DatabaseSchema renamed = AlteredSchema.after(SCHEMA, new RenameTable(ITEMS, "articles"));
        DatabaseSchema after =
                AlteredSchema.after(renamed, new ModifyColumn(QualifiedName.of("articles"), "title").rename("name"));

        assertThat(after.table(QualifiedName.of("children")).orElseThrow().constraints())
                .containsExactly(foreignKey("item").references("articles", "name"));
    }

    @Test
    void foreignKeysFollowColumnsThatChangeTheirNamesWithEachOther() {
        DatabaseSchema schema = DatabaseSchema.of(
                Table.of("items").column("a", bigint()).column("b", bigint()).primaryKey("a", "b"),
                Table.of("of_both")
                        .column("x", bigint())
                        .column("y", bigint())
                        .constraint(foreignKey("x", "y").references("items", "a", "b")),
                Table.of("of_one").column("x", bigint()).foreignKey("x", "items", "b"));
        List<BatchChange> swap = new Batch(ITEMS, List.of())
                .renameColumn("a", "c")
                .renameColumn("b", "a")
                .renameColumn("c", "b")
                .changes();

        DatabaseSchema after = AlteredSchema.after(schema, new BatchAlterTable(ITEMS, swap, BatchOptions.defaults()));

        assertThat(after.table(QualifiedName.of("of_both")).orElseThrow().constraints())
                .containsExactly(foreignKey("x", "y").references("items", "b", "a"));
        assertThat(after.table(QualifiedName.of("of_one")).orElseThrow().constraints())
                .containsExactly(foreignKey("x").references("items", "a"));
    }

    @Test
    void operationThatDoesNotFitIsNamed() {
        assertThatExceptionOfType(InapplicableOperationException.class)
                .isThrownBy(
                        () -> AlteredSchema.after(SCHEMA, DropByName.of(ObjectType.TABLE, QualifiedName.of("nothing"))))
                .satisfies(it -> assertThat(it.problem()).contains("'nothing'"));
        assertThat(AlteredSchema.after(
                        SCHEMA, DropByName.of(ObjectType.TABLE, QualifiedName.of("nothing"), DropOption.IF_EXISTS)))
                .isEqualTo(SCHEMA);
    }
}
