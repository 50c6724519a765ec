package dev.migration.dialect;

import static dev.migration.dialect.ContractDatabase.ITEMS;
import static dev.migration.dialect.ContractDatabase.items;
import static dev.migration.dialect.ContractDatabase.row;
import static dev.migration.dialect.ContractDatabase.title;
import static dev.migration.schema.ColumnType.bigint;
import static dev.migration.schema.ColumnType.enumeration;
import static dev.migration.schema.ColumnType.integer;
import static dev.migration.schema.ColumnType.varchar;
import static dev.migration.schema.ForeignKey.foreignKey;
import static dev.migration.schema.Unique.unique;
import static org.assertj.core.api.Assertions.assertThat;

import dev.migration.operation.AddColumn;
import dev.migration.operation.AlterColumn;
import dev.migration.operation.AlterSequence;
import dev.migration.operation.BulkInsert;
import dev.migration.operation.CommentOnTable;
import dev.migration.operation.CreateEnumType;
import dev.migration.operation.CreateSchema;
import dev.migration.operation.CreateSequence;
import dev.migration.operation.CreateTable;
import dev.migration.operation.CreateView;
import dev.migration.operation.DropByName;
import dev.migration.operation.DropColumn;
import dev.migration.operation.DropOption;
import dev.migration.operation.ObjectType;
import dev.migration.operation.RenameTable;
import dev.migration.operation.ReplaceView;
import dev.migration.schema.Check;
import dev.migration.schema.Column;
import dev.migration.schema.EnumType;
import dev.migration.schema.QualifiedName;
import dev.migration.schema.Sequence;
import dev.migration.schema.Table;
import dev.migration.schema.View;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Tables, views, schemas and types come and go. */
interface TableContract {

    ContractDatabase database();

    @Test
    default void tableComesAndGoes() {
        database()
                .run(new CreateTable(
                        Table.of("parents")
                                .column("id", bigint(), Column::notNull)
                                .primaryKey("id"),
                        false));

        database()
                .assertReversible(new CreateTable(
                        items().column("parent_id", bigint())
                                .constraint(foreignKey("parent_id")
                                        .references("parents", "id")
                                        .named("fk_items_parent"))
                                .constraint(unique("title").named("uq_items_title"))
                                .constraint(Check.check("price >= 0").named("ck_items_price"))
                                .index("ix_items_price", "price"),
                        false));
    }

    @Test
    default void tableIsRenamedWithItsRows() {
        database().createItemsWithRow();

        database().whereSupported(Feature.RENAME_TABLE, new RenameTable(ITEMS, "articles"));

        database().assertRowIsThere();
    }

    @Test
    default void viewsComeChangeAndGo() {
        database().createItemsWithRow();
        View view = View.of("titles", "select title from items");

        database().assertReversible(new CreateView(view));
        database().run(new CreateView(view));
        database().run(new ReplaceView(view, View.of("titles", "select title, price from items")));

        assertThat(database().jdbc().queryForList("select price from titles")).hasSize(1);
        database().run(DropByName.of(ObjectType.VIEW, view.name()));
        database().whereSupported(Feature.MATERIALIZED_VIEW, new CreateView(view.asMaterialized()));
    }

    @Test
    default void schemasComeAndGo() {
        database().whereSupported(Feature.SCHEMA, () -> {
            database().run(new CreateSchema("elsewhere", false));
            QualifiedName table = QualifiedName.of("elsewhere", "things");
            database()
                    .run(new CreateTable(
                            Table.of(table)
                                    .column("id", integer(), Column::notNull)
                                    .index("ix_things", "id"),
                            false));
            database().run(new AddColumn(table, Column.of("name", varchar(10))));
            database().run(new RenameTable(table, "objects"));
            QualifiedName objects = QualifiedName.of("elsewhere", "objects");
            database().run(DropByName.of(ObjectType.INDEX, objects, "ix_things"));
            database().run(new DropColumn(objects, Column.of("name", varchar(10))));
            database().run(DropByName.of(ObjectType.TABLE, objects));
            database().run(new CreateSchema("elsewhere", false).reverse());
            database().run(new CreateSchema("elsewhere", false));
            database().run(new CreateSchema("elsewhere", false).reverse());
        });
    }

    @Test
    default void enumTypesComeAndGo() {
        CreateEnumType mood = new CreateEnumType(EnumType.of("mood", "sad", "it's ok"));
        Table table = Table.of("people").column("mood", enumeration("mood", "sad", "it's ok"));

        database().run(mood);
        database().run(new CreateTable(table, false));
        database().run(new BulkInsert(QualifiedName.of("people"), List.of(row("mood", "it's ok"))));
        database().run(new CreateTable(table, false).reverse());
        database().run(mood.reverse());
        database().run(mood);
        database().run(mood.reverse());
    }

    @Test
    default void sequencesComeCountAndGo() {
        Sequence sequence =
                Sequence.of("numbers").counting(it -> it.startWith(100).incrementBy(5));

        database().whereSupported(Feature.SEQUENCE, new CreateSequence(sequence));
        database().whereSupported(Feature.SEQUENCE, () -> {
            database().run(new CreateSequence(sequence));
            AlterSequence faster = new AlterSequence(sequence, sequence.counting(it -> it.incrementBy(10)));
            database().whereSupported(Feature.ALTER_SEQUENCE, () -> database().run(faster));
            database().run(new DropByName(ObjectType.SEQUENCE, sequence.name(), null, Set.of()));
        });
    }

    @Test
    default void commentsComeAndGo() {
        database().createItemsWithRow();
        database().whereSupported(Feature.COMMENT, new CommentOnTable(ITEMS, "it's a table", null));
        database().whereSupported(Feature.COMMENT, new AlterColumn(ITEMS, title(), title().comment("it's a title")));
        database()
                .assertReversible(new CreateTable(
                        Table.of("noted").comment("t").column("a", integer(), column -> column.comment("c")), false));
        database()
                .assertReversible(
                        new AddColumn(ITEMS, Column.of("noted", integer()).comment("c")));
    }

    @Test
    default void whatIsNotThereIsDroppedOnlyIfItExists() {
        database().createItemsWithRow();
        database().whereSupported(Feature.DROP_IF_EXISTS, () -> database()
                .run(DropByName.of(ObjectType.TABLE, QualifiedName.of("nothing"), DropOption.IF_EXISTS)));
        database().whereSupported(Feature.DROP_COLUMN_IF_EXISTS, () -> database()
                .run(DropByName.of(ObjectType.COLUMN, ITEMS, "nothing", DropOption.IF_EXISTS)));
    }

    /** What is quoted works everywhere; of what is not, each word has to prove that it may stand there. */
    @Test
    default void anyNameWorksQuotedOnlyWhenNeeded() {
        Dialect dialect = database().dialect();
        List<String> plain = AllReservedWords.OF_ALL_DIALECTS.stream()
                .filter(it -> dialect.quote(it).equals(it))
                .toList();
        for (String name : plain) {
            database().run(new CreateTable(Table.of(name).column(name, integer()), false));
            database().run(new BulkInsert(QualifiedName.of(name), List.of(row(name, 1))));
        }
        for (String name : List.of("order", "Mixed Case", "with\"quote", "üml")) {
            Table table =
                    Table.of(name).column("id", integer(), Column::notNull).primaryKey("id");
            database().assertReversible(new CreateTable(table, false));
        }
    }
}
