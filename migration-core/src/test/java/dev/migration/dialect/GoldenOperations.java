package dev.migration.dialect;

import static dev.migration.schema.Check.check;
import static dev.migration.schema.ColumnType.bigint;
import static dev.migration.schema.ColumnType.bool;
import static dev.migration.schema.ColumnType.integer;
import static dev.migration.schema.ColumnType.numeric;
import static dev.migration.schema.ColumnType.text;
import static dev.migration.schema.ColumnType.timestamp;
import static dev.migration.schema.ColumnType.uuid;
import static dev.migration.schema.ColumnType.varchar;
import static dev.migration.schema.ForeignKey.foreignKey;
import static dev.migration.schema.PrimaryKey.primaryKey;
import static dev.migration.schema.Unique.unique;

import dev.migration.operation.AddColumn;
import dev.migration.operation.AddEnumValue;
import dev.migration.operation.AlterColumn;
import dev.migration.operation.AlterSequence;
import dev.migration.operation.BulkInsert;
import dev.migration.operation.CommentOnTable;
import dev.migration.operation.CreateConstraint;
import dev.migration.operation.CreateEnumType;
import dev.migration.operation.CreateIndex;
import dev.migration.operation.CreateSchema;
import dev.migration.operation.CreateSequence;
import dev.migration.operation.CreateTable;
import dev.migration.operation.CreateView;
import dev.migration.operation.DropByName;
import dev.migration.operation.DropColumn;
import dev.migration.operation.DropConstraint;
import dev.migration.operation.DropEnumType;
import dev.migration.operation.DropIndex;
import dev.migration.operation.DropOption;
import dev.migration.operation.DropSchema;
import dev.migration.operation.DropSequence;
import dev.migration.operation.DropTable;
import dev.migration.operation.DropView;
import dev.migration.operation.ExecuteSql;
import dev.migration.operation.ModifyColumn;
import dev.migration.operation.ObjectType;
import dev.migration.operation.Operation;
import dev.migration.operation.RenameTable;
import dev.migration.operation.ReplaceView;
import dev.migration.schema.Column;
import dev.migration.schema.ColumnType;
import dev.migration.schema.Computed;
import dev.migration.schema.Deferrability;
import dev.migration.schema.EnumType;
import dev.migration.schema.Exclude;
import dev.migration.schema.Identity;
import dev.migration.schema.Index;
import dev.migration.schema.IndexPart;
import dev.migration.schema.MatchType;
import dev.migration.schema.QualifiedName;
import dev.migration.schema.ReferentialAction;
import dev.migration.schema.Sequence;
import dev.migration.schema.SqlType;
import dev.migration.schema.Table;
import dev.migration.schema.View;
import dev.migration.sql.SqlStatement;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.UnaryOperator;

/** Every operation with every parameter that it has, each under a title. */
final class GoldenOperations {

    private static final QualifiedName ITEMS = QualifiedName.of("items");

    private static final QualifiedName ORDER = new QualifiedName("shop", "order");

    private static final Column TITLE = Column.of("title", varchar(200)).notNull();

    private final Map<String, Operation> operations = new LinkedHashMap<>();

    private GoldenOperations() {}

    static Map<String, Operation> all() {
        GoldenOperations golden = new GoldenOperations();
        golden.tables();
        golden.types();
        golden.columns();
        golden.alterations();
        golden.constraints();
        golden.indexes();
        golden.sequences();
        golden.views();
        golden.rows();
        golden.drops();
        return golden.operations;
    }

    private void add(String title, Operation operation) {
        if (operations.put(title, operation) != null) {
            throw new IllegalArgumentException(title);
        }
    }

    private void tables() {
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
        add("create table", new CreateTable(table, false));
        add("create table, if it is missing", new CreateTable(table.comment("x"), true));
        Table other = Table.of(ORDER)
                .column("user", integer(), column -> column.notNull().comment("whose; it's"))
                .column("select", varchar(20))
                .constraint(primaryKey("user").named("pk_order"))
                .constraint(foreignKey("user").references("users", "id").named("fk_order"))
                .constraint(check("\"select\" <> 'x'").named("ck_order"))
                .index(Index.of("ix_order", "select"));
        add("create table, in a schema, of reserved words", new CreateTable(other, false));
        add("rename table", new RenameTable(ITEMS, "articles"));
        add("rename table, in a schema, of reserved words", new RenameTable(ORDER, "group"));
        add("comment on table", new CommentOnTable(ITEMS, "it's a table", null));
        add("comment on table, instead of another", new CommentOnTable(ORDER, "new", "old"));
        add("comment on table, none", new CommentOnTable(ITEMS, null, "it's a table"));
        add("drop table", new DropTable(table, false));
    }

    private void types() {
        for (SqlType type : SqlType.values()) {
            ColumnType plain =
                    switch (type) {
                        case ENUM -> ColumnType.enumeration("mood", "happy", "it's");
                        case CUSTOM -> ColumnType.custom("char(3)");
                        default -> ColumnType.of(type);
                    };
            String name = type.name().toLowerCase(Locale.ROOT);
            add("type " + name, new AddColumn(ITEMS, Column.of("a", plain)));
        }
        add("type numeric(10, 2)", new AddColumn(ITEMS, Column.of("a", numeric(10, 2))));
        add("type float(24)", new AddColumn(ITEMS, Column.of("a", ColumnType.floating(24))));
        add("type char(3)", new AddColumn(ITEMS, Column.of("a", ColumnType.character(3))));
        add("type varchar(20)", new AddColumn(ITEMS, Column.of("a", varchar(20))));
        add("type nchar(3)", new AddColumn(ITEMS, Column.of("a", ColumnType.nchar(3))));
        add("type nvarchar(20)", new AddColumn(ITEMS, Column.of("a", ColumnType.nvarchar(20))));
        add("type binary(3)", new AddColumn(ITEMS, Column.of("a", ColumnType.binary(3))));
        add("type varbinary(20)", new AddColumn(ITEMS, Column.of("a", ColumnType.varbinary(20))));
        add("type timestamp(3)", new AddColumn(ITEMS, Column.of("a", timestamp(3))));
        add(
                "type timestamp with time zone",
                new AddColumn(ITEMS, Column.of("a", timestamp().zoned())));
        add("type array", new AddColumn(ITEMS, Column.of("a", integer().array())));
    }

    private void columns() {
        add("add column", new AddColumn(ITEMS, Column.of("note", varchar(20))));
        add("add column, if it is missing", new AddColumn(ITEMS, Column.of("note", varchar(20))).onlyIfMissing());
        add(
                "add column, not null, with a default and a comment",
                new AddColumn(
                        ORDER,
                        Column.of("from", varchar(20))
                                .notNull()
                                .defaultValue("it's")
                                .comment("c")));
        add(
                "add column, with an expression as default",
                new AddColumn(ITEMS, Column.of("at", timestamp()).defaultExpression("current_timestamp")));
        add("add column, checked", new AddColumn(ITEMS, Column.of("note", varchar(20))).check("note <> 'x'"));
        add("add column, unique", new AddColumn(ITEMS, Column.of("note", varchar(20))).unique());
        add(
                "add column, that refers to another table",
                new AddColumn(ITEMS, Column.of("org_id", bigint())).references("orgs", "id"));
        add(
                "add column, with a named constraint",
                new AddColumn(ITEMS, Column.of("org_id", bigint()))
                        .constraint(foreignKey("org_id")
                                .references("orgs", "id")
                                .named("fk_org")
                                .onDelete(ReferentialAction.CASCADE)));
        add(
                "add column, identity",
                new AddColumn(ITEMS, Column.of("n", bigint()).notNull().identity()));
        add(
                "add column, identity from 100 in steps of 5",
                new AddColumn(
                        ITEMS,
                        Column.of("n", bigint())
                                .notNull()
                                .identity(it -> it.counting(
                                        count -> count.startWith(100).incrementBy(5)))));
        add(
                "add column, identity with limits",
                new AddColumn(
                        ITEMS,
                        Column.of("n", bigint())
                                .notNull()
                                .withIdentity(Identity.generatedAlways()
                                        .counting(count ->
                                                count.between(1, 1000).cache(20).cycling()))));
        add(
                "add column, computed",
                new AddColumn(ITEMS, Column.of("twice", integer()).computedAs("price * 2")));
        add(
                "add column, computed and stored",
                new AddColumn(ITEMS, Column.of("twice", integer()).withComputed(Computed.stored("price * 2"))));
        add(
                "add column, computed when read",
                new AddColumn(ITEMS, Column.of("twice", integer()).withComputed(Computed.virtual("price * 2"))));
        add("drop column", new DropColumn(ITEMS, Column.of("note", varchar(20))));
    }

    private void alter(String title, UnaryOperator<ModifyColumn> changes) {
        add("alter column, " + title, changes.apply(new ModifyColumn(ITEMS, "title")));
    }

    private void alter(String title, Column from, Column to) {
        add("alter column, " + title, new AlterColumn(ITEMS, from, to));
    }

    private void alterations() {
        alter("type", TITLE, TITLE.type(varchar(300)));
        alter(
                "type, with a default in the way",
                TITLE.defaultValue("x"),
                TITLE.defaultValue("x").type(varchar(300)));
        alter("type, by an expression", it -> it.type(integer(), "length(title)")
                .existing(known -> known.notNull()));
        alter("nullable", TITLE, TITLE.nullable(true));
        alter("not null", TITLE.nullable(true), TITLE);
        alter("not null, of unknown type", ModifyColumn::notNull);
        alter("type and nullable, of unknown rest", it -> it.type(varchar(300)).nullable());
        alter("default", TITLE, TITLE.defaultValue("it's"));
        alter("default, an expression", TITLE, TITLE.defaultExpression("current_user"));
        alter("default, none", TITLE.defaultValue("x"), TITLE);
        alter("comment", TITLE, TITLE.comment("it's"));
        alter("comment, instead of another", TITLE.comment("old"), TITLE.comment("new"));
        alter("comment, none", TITLE.comment("old"), TITLE);
        alter("name", TITLE, TITLE.named("name"));
        alter("name, a reserved word", TITLE, TITLE.named("order"));
        alter(
                "everything",
                TITLE.comment("old"),
                TITLE.named("name")
                        .type(varchar(300))
                        .nullable(true)
                        .defaultValue("x")
                        .comment("new"));
        Column number = Column.of("n", bigint()).notNull();
        alter("identity", number, number.identity());
        alter("identity, by hand", it -> it.identity());
        alter("identity, none", number.identity(), number);
        alter(
                "identity, counting otherwise",
                number.identity(),
                number.identity(it -> it.counting(count -> count.startWith(5).incrementBy(2))));
        alter("computed", number.computedAs("a + b"), number.computedAs("a * b"));
        add(
                "alter column, in a schema, of reserved words",
                new AlterColumn(
                        ORDER,
                        Column.of("from", varchar(2)),
                        Column.of("to", varchar(3)).notNull()));
    }

    private void constraints() {
        add("primary key", new CreateConstraint(ITEMS, primaryKey("id").named("pk_items")));
        add("primary key, without a name", new CreateConstraint(ITEMS, primaryKey("id", "order")));
        add("unique", new CreateConstraint(ORDER, unique("title", "order").named("uq_items")));
        add(
                "unique, with nulls alike",
                new CreateConstraint(ITEMS, unique("title").named("uq_items").withNullsNotDistinct()));
        add("check", new CreateConstraint(ITEMS, check("id > 0").named("ck_items_id")));
        add(
                "check, of new rows",
                new CreateConstraint(ITEMS, check("id > 0").named("ck_items_id").notValidated()));
        add(
                "exclude",
                new CreateConstraint(
                        ITEMS,
                        Exclude.exclude(Exclude.Element.column("id", "=")).named("ex_items")));
        var key = foreignKey("id").references("parents", "id").named("fk_items_parent");
        for (ReferentialAction action : ReferentialAction.values()) {
            String name = action.name().toLowerCase(Locale.ROOT).replace('_', ' ');
            add("foreign key, on delete " + name, new CreateConstraint(ITEMS, key.onDelete(action)));
            add("foreign key, on update " + name, new CreateConstraint(ITEMS, key.onUpdate(action)));
        }
        add(
                "foreign key, of two columns, to another schema",
                new CreateConstraint(
                        ORDER, foreignKey("a", "b").references(new QualifiedName("main", "user"), "a", "b")));
        add("foreign key, match full", new CreateConstraint(ITEMS, key.match(MatchType.FULL)));
        add("foreign key, deferrable", new CreateConstraint(ITEMS, key.deferrability(Deferrability.DEFERRABLE)));
        add("foreign key, deferred", new CreateConstraint(ITEMS, key.deferrability(Deferrability.INITIALLY_DEFERRED)));
        add("foreign key, of new rows", new CreateConstraint(ITEMS, key.notValidated()));
        add("drop foreign key", new DropConstraint(ITEMS, key));
        add("drop primary key", new DropConstraint(ITEMS, primaryKey("id").named("pk_items")));
        add("drop unique", new DropConstraint(ITEMS, unique("title").named("uq_items")));
        add("drop check", new DropConstraint(ITEMS, check("id > 0").named("ck_items_id")));
        add("drop constraint without a name", new DropConstraint(ITEMS, primaryKey("id")));
    }

    private void index(String title, UnaryOperator<Index> details) {
        add("index" + title, new CreateIndex(ITEMS, details.apply(Index.of("ix_items"))));
    }

    private void indexes() {
        index("", it -> it.column("title").column("order"));
        index(", unique", it -> it.column("title").asUnique());
        index(", descending", it -> it.part(IndexPart.column("title").descending()));
        index(", both ways", it -> it.part(IndexPart.column("title").descending())
                .part(IndexPart.column("id").ascending()));
        index(", nulls last", it -> it.part(IndexPart.column("title").nulls(IndexPart.Nulls.LAST)));
        index(", of an expression", it -> it.expression("lower(title)"));
        index(", of some rows", it -> it.column("title").where("title is not null"));
        index(", with further columns", it -> it.column("title").include("id"));
        index(
                ", unique, with further columns",
                it -> it.column("title").include("id").asUnique());
        index(", with a method", it -> it.column("title").using("hash"));
        index(", with nulls alike", it -> it.column("title").asUnique().withNullsNotDistinct());
        index(
                ", with an operator class",
                it -> it.part(IndexPart.column("title").operatorClass("x_ops")));
        index(", of a prefix", it -> it.part(IndexPart.column("title").prefix(10)));
        Index plain = Index.of("ix_items", "title");
        add("index, in a schema", new CreateIndex(ORDER, plain));
        add("index, if it is missing", new CreateIndex(ITEMS, plain).onlyIfMissing());
        add("index, without locking", new CreateIndex(ITEMS, plain).withoutLocking());
        add("drop index", new DropIndex(ORDER, plain));
        add("drop index, without locking", new DropIndex(ITEMS, plain, false, true));
    }

    private void sequences() {
        Sequence numbers = Sequence.of("numbers");
        add("sequence", new CreateSequence(numbers));
        add("sequence, if it is missing", new CreateSequence(numbers, true));
        add(
                "sequence, with everything",
                new CreateSequence(Sequence.of(new QualifiedName("shop", "order"))
                        .type(bigint())
                        .counting(it -> it.startWith(100)
                                .incrementBy(5)
                                .between(10, 1000)
                                .cache(20)
                                .cycling())));
        add("alter sequence", new AlterSequence(numbers, numbers.counting(it -> it.incrementBy(2))));
        add("alter sequence, everything", new AlterSequence(numbers, numbers.counting(it -> it.incrementBy(2)
                .between(1, 99)
                .cache(10)
                .cycling())));
        add("drop sequence", new DropSequence(numbers));
        EnumType mood = EnumType.of("mood", "happy", "it's");
        add("enum type", new CreateEnumType(mood));
        add("enum type, another word", new AddEnumValue(QualifiedName.of("mood"), "calm", null, null, false));
        add("drop enum type", new DropEnumType(mood, false));
    }

    private void views() {
        View titles = View.of("titles", "select title from items where title <> 'it''s'");
        add("view", new CreateView(titles));
        add("view, if it is missing", new CreateView(titles, true));
        add("view, that keeps its result", new CreateView(titles.asMaterialized()));
        add("replace view", new ReplaceView(titles, View.of("titles", "select title, id from items")));
        add("drop view", new DropView(titles));
        add("drop view, that keeps its result", new DropView(titles.asMaterialized()));
        add("schema", new CreateSchema("shop", false));
        add("schema, if it is missing", new CreateSchema("shop", true));
        add("drop schema", new DropSchema("shop", false));
    }

    private void rows() {
        List<Object> values = List.of(
                "it's; \\ & $(x)",
                "\u00fcber \u20ac",
                42,
                new BigDecimal("-1.50"),
                1e10,
                true,
                new UUID(1, 2),
                LocalDate.of(2024, 2, 29),
                LocalTime.of(13, 5, 9),
                LocalDateTime.of(2024, 2, 29, 23, 59, 58),
                LocalDateTime.of(2024, 2, 29, 23, 59, 58, 120_000_000),
                OffsetDateTime.of(2024, 2, 29, 23, 59, 58, 0, ZoneOffset.ofHours(2)));
        for (Object value : values) {
            add(
                    "row of " + value.getClass().getSimpleName() + " " + value,
                    new BulkInsert(ITEMS, List.of(Map.of("a", value))));
        }
        add("row of bytes", new BulkInsert(ITEMS, List.of(Map.of("a", new byte[] {1, -1}))));
        Map<String, Object> row = new LinkedHashMap<>(Map.of("id", 1));
        row.put("order", false);
        add(
                "rows, in a schema, with values for an identity column",
                new BulkInsert(ORDER, List.of(row, Map.of("id", 2))).withIdentityValues());
        add("no rows", new BulkInsert(ITEMS, List.of()));
        add("sql", new ExecuteSql(new SqlStatement("delete from items where title = 'it''s'", 1)));
    }

    private void drops() {
        for (ObjectType type : ObjectType.values()) {
            String name = type.name().toLowerCase(Locale.ROOT).replace('_', ' ');
            boolean isOfTable =
                    switch (type) {
                        case TABLE, SEQUENCE, VIEW, MATERIALIZED_VIEW, SCHEMA, ENUM_TYPE -> false;
                        default -> true;
                    };
            for (List<DropOption> options :
                    List.of(List.<DropOption>of(), List.of(DropOption.IF_EXISTS), List.of(DropOption.CASCADE))) {
                List<String> words = new ArrayList<>(List.of("drop " + name + " by name"));
                options.forEach(
                        it -> words.add(it.name().toLowerCase(Locale.ROOT).replace('_', ' ')));
                DropOption[] array = options.toArray(DropOption[]::new);
                add(
                        String.join(", ", words),
                        isOfTable
                                ? DropByName.of(type, ITEMS, "order", array)
                                : DropByName.of(type, QualifiedName.of("order"), array));
            }
        }
    }
}
