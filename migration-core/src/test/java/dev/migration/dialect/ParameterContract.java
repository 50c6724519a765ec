package dev.migration.dialect;

import static dev.migration.dialect.ContractDatabase.ITEMS;
import static dev.migration.dialect.ContractDatabase.row;
import static dev.migration.dialect.ContractDatabase.title;
import static dev.migration.schema.ColumnType.bigint;
import static dev.migration.schema.ColumnType.integer;
import static dev.migration.schema.ColumnType.numeric;
import static dev.migration.schema.ColumnType.varchar;
import static dev.migration.schema.ForeignKey.foreignKey;
import static dev.migration.schema.PrimaryKey.primaryKey;
import static dev.migration.schema.Unique.unique;
import static org.assertj.core.api.Assertions.assertThat;

import dev.migration.operation.AddColumn;
import dev.migration.operation.AlterColumn;
import dev.migration.operation.AlterSequence;
import dev.migration.operation.BulkInsert;
import dev.migration.operation.CommentOnTable;
import dev.migration.operation.CreateConstraint;
import dev.migration.operation.CreateIndex;
import dev.migration.operation.CreateSchema;
import dev.migration.operation.CreateSequence;
import dev.migration.operation.CreateTable;
import dev.migration.operation.CreateView;
import dev.migration.operation.DropByName;
import dev.migration.operation.DropOption;
import dev.migration.operation.ObjectType;
import dev.migration.operation.SchemaOperation;
import dev.migration.schema.Check;
import dev.migration.schema.Column;
import dev.migration.schema.Computed;
import dev.migration.schema.Constraint;
import dev.migration.schema.Deferrability;
import dev.migration.schema.ForeignKey;
import dev.migration.schema.Identity;
import dev.migration.schema.Index;
import dev.migration.schema.IndexPart;
import dev.migration.schema.MatchType;
import dev.migration.schema.QualifiedName;
import dev.migration.schema.ReferentialAction;
import dev.migration.schema.Sequence;
import dev.migration.schema.SequenceOptions;
import dev.migration.schema.Table;
import dev.migration.schema.View;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Each parameter of each operation either does what it says or is refused before anything is sent. */
interface ParameterContract {

    ContractDatabase database();

    @Test
    default void columnChangesInEveryCombinationOfAspects() {
        database().createItemsWithRow();
        for (int aspects = 1; aspects < 32; aspects++) {
            Column changed = title();
            changed = (aspects & 1) == 0 ? changed : changed.type(varchar(250));
            changed = (aspects & 2) == 0 ? changed : changed.nullable(true);
            changed = (aspects & 4) == 0 ? changed : changed.defaultValue("it's new");
            changed = (aspects & 8) == 0 ? changed : changed.comment("it's changed");
            changed = (aspects & 16) == 0 ? changed : changed.named("name");
            database().assertReversibleOrRefused(new AlterColumn(ITEMS, title(), changed));
        }
        database().assertRowIsThere();
    }

    @Test
    default void everyReferentialActionIsKeptOrRefused() {
        database().createItemsWithRow();
        QualifiedName orders = createOrders();
        for (ReferentialAction action : ReferentialAction.values()) {
            ForeignKey key = foreignKey("item_id").references("items", "id").named("fk_orders_item");
            database().assertReversibleOrRefused(new CreateConstraint(orders, key.onDelete(action)));
            database().assertReversibleOrRefused(new CreateConstraint(orders, key.onUpdate(action)));
        }
        database().assertRowIsThere();
    }

    @Test
    default void constraintsWithEveryParameterAreKeptOrRefused() {
        database().createItemsWithRow();
        QualifiedName orders = createOrders();
        ForeignKey key = foreignKey("item_id").references("items", "id").named("fk_orders_item");
        List<Constraint> constraints = new ArrayList<>(List.of(
                key.notValidated(),
                key.match(MatchType.FULL),
                key.match(MatchType.PARTIAL),
                unique("item_id", "place").named("uq_orders_place"),
                unique("item_id").named("uq_orders_item").withNullsNotDistinct(),
                Check.check("place > 0").named("ck_orders_place"),
                Check.check("place > 0").named("ck_orders_place").notValidated(),
                primaryKey("id", "place").named("pk_orders")));
        for (Deferrability deferrability : Deferrability.values()) {
            constraints.add(key.deferrability(deferrability));
            constraints.add(unique("place").named("uq_orders_place").deferrability(deferrability));
        }
        for (Constraint constraint : constraints) {
            database().assertReversibleOrRefused(new CreateConstraint(orders, constraint));
        }
    }

    @Test
    default void compositeKeysAreReferredTo() {
        QualifiedName parts = QualifiedName.of("parts");
        database()
                .run(new CreateTable(
                        Table.of("wholes")
                                .column("a", integer(), Column::notNull)
                                .column("b", varchar(10), Column::notNull)
                                .constraint(primaryKey("a", "b").named("pk_wholes")),
                        false));
        database()
                .assertReversible(new CreateTable(
                        Table.of(parts)
                                .column("a", integer())
                                .column("b", varchar(10))
                                .constraint(foreignKey("a", "b")
                                        .references("wholes", "a", "b")
                                        .named("fk_parts")),
                        false));
    }

    @Test
    default void constraintsAreDroppedByNameAndKind() {
        database().createItemsWithRow();
        QualifiedName orders = createOrders();
        drop(orders, unique("place").named("uq_orders"), ObjectType.UNIQUE);
        drop(orders, Check.check("place > 0").named("ck_orders"), ObjectType.CHECK);
        drop(orders, foreignKey("item_id").references("items", "id").named("fk_orders"), ObjectType.FOREIGN_KEY);
        drop(orders, primaryKey("id").named("pk_orders"), ObjectType.PRIMARY_KEY);
        drop(orders, Check.check("place > 0").named("ck_orders"), ObjectType.CONSTRAINT);
    }

    private void drop(QualifiedName table, Constraint constraint, ObjectType type) {
        List<String> before = database().snapshot();
        for (DropOption[] options : new DropOption[][] {{}, {DropOption.IF_EXISTS}, {DropOption.CASCADE}}) {
            CreateConstraint create = new CreateConstraint(table, constraint);
            DropByName drop = DropByName.of(type, table, String.valueOf(constraint.name()), options);
            if (database().accepts(create) && database().accepts(drop)) {
                database().run(create);
                database().run(drop);
                assertThat(database().snapshot()).as("after %s", drop).isEqualTo(before);
            }
        }
    }

    @Test
    default void indexesWithEveryParameterAreKeptOrRefused() {
        database().createItemsWithRow();
        Index plain = Index.of("ix_items", "title");
        List<Index> indexes = List.of(
                plain,
                plain.asUnique(),
                plain.column("price"),
                plain.include("price"),
                plain.include("price").asUnique(),
                plain.where("price > 5"),
                plain.where("price > 5").asUnique(),
                plain.asUnique().withNullsNotDistinct(),
                plain.expression("price + 1"),
                plain.using("btree"),
                Index.of("ix_items").expression("lower(title)").asUnique(),
                Index.of("ix_items")
                        .part(IndexPart.column("title").descending())
                        .column("price"),
                Index.of("ix_items")
                        .part(IndexPart.column("title").descending())
                        .asUnique(),
                Index.of("ix_items").part(IndexPart.column("title").ascending()),
                Index.of("ix_items").part(IndexPart.column("title").prefix(5)),
                Index.of("ix_items").part(IndexPart.column("title").nulls(IndexPart.Nulls.FIRST)),
                Index.of("ix_items").part(IndexPart.column("title").descending().nulls(IndexPart.Nulls.LAST)),
                Index.of("ix_items").part(IndexPart.expression("upper(title)").descending()));
        for (Index index : indexes) {
            database().assertReversibleOrRefused(new CreateIndex(ITEMS, index));
            database().assertReversibleOrRefused(new CreateIndex(ITEMS, index).withoutLocking());
        }
        database().assertRowIsThere();
    }

    @Test
    default void sequencesCountInEveryWay() {
        Sequence plain = Sequence.of("numbers");
        List<Sequence> sequences = List.of(
                plain.counting(it -> it.incrementBy(3)),
                plain.counting(it -> it.between(1, 500)),
                plain.counting(it -> it.maximum(500)),
                plain.counting(it -> it.maximum(500).cycling()),
                plain.counting(it -> it.cache(10)),
                plain.counting(it -> it.startWith(7).incrementBy(-1).between(-50, 50)));
        for (Sequence sequence : sequences) {
            database().assertReversibleOrRefused(new CreateSequence(sequence));
            if (database().accepts(new CreateSequence(plain))) {
                database().run(new CreateSequence(plain));
                Sequence counted = sequence.counting(it ->
                        new SequenceOptions(null, it.increment(), it.minimum(), it.maximum(), it.cache(), it.cycle()));
                database().assertReversibleOrRefused(new AlterSequence(plain, counted));
                database().run(new CreateSequence(plain).reverse());
            }
        }
    }

    @Test
    default void identityCountsInEveryWay() {
        List<Identity> identities = List.of(
                Identity.byDefault(),
                Identity.generatedAlways(),
                Identity.byDefault().counting(it -> it.startWith(100)),
                Identity.byDefault().counting(it -> it.startWith(100).incrementBy(10)),
                Identity.generatedAlways().counting(it -> it.between(1, 1000)));
        for (Identity identity : identities) {
            Table table = Table.of("counted")
                    .column("id", bigint(), it -> it.notNull().withIdentity(identity))
                    .column("a", integer())
                    .primaryKey("id");
            database().assertReversibleOrRefused(new CreateTable(table, false));
        }
    }

    @Test
    default void identityIsChangedOrRefused() {
        database()
                .run(new CreateTable(
                        Table.of("counted")
                                .column("id", bigint(), it -> it.notNull().identity())
                                .column("a", integer())
                                .primaryKey("id"),
                        false));
        database().run(new BulkInsert(QualifiedName.of("counted"), List.of(row("a", 1))));
        Column id = Column.of("id", bigint()).notNull();
        AlterColumn always = new AlterColumn(
                QualifiedName.of("counted"), id.identity(), id.withIdentity(Identity.generatedAlways()));
        database().assertTakenBackOrRefused(always);
        AlterColumn faster = new AlterColumn(
                QualifiedName.of("counted"),
                id.identity(it -> it.counting(options -> options.incrementBy(1))),
                id.identity(it -> it.counting(options -> options.incrementBy(5))));
        database().assertReversibleOrRefused(faster);

        assertThat(database().jdbc().queryForList("select id from counted", Long.class))
                .containsExactly(1L);
    }

    @Test
    default void rowsBringTheirOwnIdentityValues() {
        database().createItemsWithRow();

        database().run(new BulkInsert(ITEMS, List.of(ContractDatabase.priced("b", 5)), false));
        var own = row("id", 4711L);
        own.put("title", "own");
        database().run(new BulkInsert(ITEMS, List.of(own)).withIdentityValues());

        assertThat(database().jdbc().queryForObject("select id from items where title = 'own'", Long.class))
                .isEqualTo(4711L);
    }

    @Test
    default void computedColumnsComeAndGo() {
        database().createItemsWithRow();
        for (Computed computed :
                List.of(Computed.of("price * 2"), Computed.stored("price * 2"), Computed.virtual("price * 2"))) {
            Column twice = Column.of("twice", numeric(12, 2)).withComputed(computed);
            database().assertReversibleOrRefused(new AddColumn(ITEMS, twice));
            database()
                    .assertReversibleOrRefused(new CreateTable(
                            Table.of("computing")
                                    .column("price", integer())
                                    .column("twice", integer(), it -> it.withComputed(computed)),
                            false));
        }
        database().assertRowIsThere();
    }

    @Test
    default void newColumnsBringTheirRules() {
        database().createItemsWithRow();
        createOrders();
        AddColumn note = new AddColumn(ITEMS, Column.of("note", integer()));
        List<Constraint> rules = List.of(
                Check.check("note > 0"),
                Check.check("note > 0").named("ck_note"),
                unique("note").named("uq_note"),
                foreignKey("note").references("orders", "place").named("fk_note"));
        database()
                .run(new CreateTable(
                        Table.of("places")
                                .column("place", integer(), Column::notNull)
                                .primaryKey("place"),
                        false));
        for (Constraint rule : rules) {
            Constraint toPlaces = rule instanceof ForeignKey key ? key.referencing(QualifiedName.of("places")) : rule;
            database().assertReversibleOrRefused(note.constraint(toPlaces));
        }
        database().assertReversibleOrRefused(note.onlyIfMissing());
        database().assertRowIsThere();
    }

    @Test
    default void newColumnsThatAreNotNullBringSeveralRulesAtOnce() {
        database().createItemsWithRow();
        AddColumn nullable = new AddColumn(ITEMS, Column.of("note", integer()));
        AddColumn full = new AddColumn(
                ITEMS, Column.of("note", integer()).notNull().defaultValue(7));
        Check first = Check.check("note > 0").named("ck_note");
        Check second = Check.check("note < 100").named("ck_note_2");
        for (AddColumn column : List.of(nullable, full)) {
            database().assertReversibleOrRefused(column.constraint(first));
            database().assertReversibleOrRefused(column.check("note > 0"));
            database().assertReversibleOrRefused(column.constraint(first).constraint(second));
            database()
                    .assertReversibleOrRefused(
                            column.constraint(unique("note").named("uq_note")).constraint(first));
        }
        database().assertRowIsThere();
    }

    @Test
    default void commentsAreSetReplacedAndRemoved() {
        database().createItemsWithRow();
        CommentOnTable first = new CommentOnTable(ITEMS, "it's \\ \u00fc", null);
        database().assertReversibleOrRefused(first);
        if (database().accepts(first)) {
            database().run(first);
            database().assertReversible(new CommentOnTable(ITEMS, "another", "it's \\ \u00fc"));
            database().assertReversible(new CommentOnTable(ITEMS, null, "it's \\ \u00fc"));
            Column commented = title().comment("it's \\ \u00fc");
            database().run(new AlterColumn(ITEMS, title(), commented));
            database().assertReversible(new AlterColumn(ITEMS, commented, title().comment("another")));
            database().assertReversible(new AlterColumn(ITEMS, commented, title()));
        }
    }

    @Test
    default void whatIsThereIsCreatedOnlyIfMissing() {
        database().createItemsWithRow();
        List<SchemaOperation> operations = List.of(
                new CreateTable(Table.of("more").column("a", integer()), false).onlyIfMissing(),
                new CreateIndex(ITEMS, Index.of("ix_items", "title")).onlyIfMissing(),
                new CreateSequence(Sequence.of("numbers"), true),
                new CreateView(View.of("titles", "select title from items"), true),
                new CreateSchema("elsewhere", true));
        for (var operation : operations) {
            if (database().accepts(operation)) {
                database().run(operation);
                database().run(operation);
            }
            if (database().accepts(operation) && database().accepts(operation.reverse())) {
                database().run(operation.reverse());
                database().run(operation.reverse());
            }
        }
    }

    @Test
    default void namesMayBeAsLongAsTheDialectSays() {
        String longest = "n".repeat(database().dialect().maxIdentifierLength());
        Table table = Table.of(longest)
                .column(longest.replace('n', 'c'), integer(), Column::notNull)
                .constraint(primaryKey(longest.replace('n', 'c')).named(longest.replace('n', 'p')))
                .index(Index.of(longest.replace('n', 'i'), longest.replace('n', 'c')));
        database().assertReversible(new CreateTable(table, false));
    }

    @Test
    default void everyReservedWordIsAColumn() {
        Table table = Table.of("words");
        for (String word : AllReservedWords.OF_ALL_DIALECTS) {
            table = table.column(word, integer());
        }
        database().run(new CreateTable(table, false));
        var values = row("select", 1);
        AllReservedWords.OF_ALL_DIALECTS.forEach(it -> values.put(it, 1));
        database().run(new BulkInsert(QualifiedName.of("words"), List.of(values)));
        Table few = Table.of("few_words").column("select", integer()).column("order", integer());
        database().run(new CreateTable(few, false));
        for (String word : List.of("select", "order")) {
            Column column = Column.of(word, integer());
            database().assertReversibleOrRefused(new AlterColumn(few.name(), column, column.named(word + "_2")));
        }
    }

    private QualifiedName createOrders() {
        database()
                .run(new CreateTable(
                        Table.of("orders")
                                .column("id", bigint(), Column::notNull)
                                .column("item_id", bigint(), it -> it.defaultValue(1))
                                .column("place", integer(), Column::notNull),
                        false));
        return QualifiedName.of("orders");
    }
}
