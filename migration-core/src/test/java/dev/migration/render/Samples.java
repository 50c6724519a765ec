package dev.migration.render;

import static dev.migration.schema.Check.check;
import static dev.migration.schema.ColumnType.bigint;
import static dev.migration.schema.ColumnType.integer;
import static dev.migration.schema.ColumnType.numeric;
import static dev.migration.schema.ColumnType.text;
import static dev.migration.schema.ColumnType.timestamp;
import static dev.migration.schema.ColumnType.varchar;
import static dev.migration.schema.ForeignKey.foreignKey;
import static dev.migration.schema.PrimaryKey.primaryKey;
import static dev.migration.schema.Unique.unique;

import dev.migration.dialect.postgresql.PostgresqlTable;
import dev.migration.operation.AddColumn;
import dev.migration.operation.AddEnumValue;
import dev.migration.operation.AlterColumn;
import dev.migration.operation.AlterSequence;
import dev.migration.operation.BulkInsert;
import dev.migration.operation.ColumnPatch;
import dev.migration.operation.CommentOnTable;
import dev.migration.operation.CreateConstraint;
import dev.migration.operation.CreateEnumType;
import dev.migration.operation.CreateIndex;
import dev.migration.operation.CreateOrReplaceView;
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
import dev.migration.operation.FinalNames;
import dev.migration.operation.ModifyColumn;
import dev.migration.operation.ModifySequence;
import dev.migration.operation.ObjectType;
import dev.migration.operation.Operation;
import dev.migration.operation.RefreshView;
import dev.migration.operation.RenameEnumValue;
import dev.migration.operation.RenameSequence;
import dev.migration.operation.RenameTable;
import dev.migration.operation.ReplaceObject;
import dev.migration.operation.ReplaceView;
import dev.migration.operation.ReplaceableObject;
import dev.migration.schema.Column;
import dev.migration.schema.ColumnType;
import dev.migration.schema.Computed;
import dev.migration.schema.Deferrability;
import dev.migration.schema.EnumType;
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
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Operations of every kind, with what makes each hard to write down. */
final class Samples {

    static final QualifiedName ITEMS = QualifiedName.of("items");

    static final QualifiedName AUDIT = QualifiedName.of("audit", "log");

    /** Every text here is one that could end a literal, a comment or a statement too early. */
    static final List<String> NASTY = List.of(
            "it's",
            "a \"quoted\" word",
            "back\\slash \\u000a and \\n",
            "two\nlines",
            "  indented\n    more  \n",
            "ends with quote\n\"",
            "\"\"\"\"\n\"\"\"",
            "tab\there, umlaut ä, snowman \u2603, null-ish \u0001, rtl \u202e",
            "-- not a comment; */ // '",
            "carriage\r\nreturn",
            "\n\nempty lines\n\n");

    private Samples() {}

    static List<Operation> all() {
        List<Operation> all = new ArrayList<>();
        all.addAll(tables());
        all.addAll(columns());
        all.addAll(rules());
        all.addAll(others());
        return all;
    }

    static List<Operation> tables() {
        Table items = Table.of("items")
                .column("id", bigint(), it -> it.notNull().identity())
                .column("title", varchar(200), it -> it.notNull().comment("What it's \"called\""))
                .column("price", numeric(10, 2), it -> it.notNull().defaultValue(new BigDecimal("1.50")))
                .column("created", timestamp(3).zoned(), it -> it.defaultExpression("now()"))
                .column("half", integer(), it -> it.withComputed(Computed.stored("id / 2")))
                .column("tags", varchar(20).array())
                .column("counter", bigint(), it -> it.notNull()
                        .withIdentity(Identity.generatedAlways()
                                .counting(o -> o.startWith(10).incrementBy(5).maximum(9_000_000_000L))))
                .column(
                        "other",
                        bigint(),
                        it -> it.identity(i -> i.counting(o -> o.cache(20).cycling())))
                .primaryKey("id")
                .unique("title")
                .check("price > 0")
                .foreignKey("half", "halves", "id")
                .constraint(foreignKey("half", "id")
                        .references(QualifiedName.of("audit", "pairs"), "a", "b")
                        .named("fk_pairs")
                        .onDelete(ReferentialAction.CASCADE)
                        .match(MatchType.FULL)
                        .deferrability(Deferrability.INITIALLY_DEFERRED))
                .index("ix_items_title", "title")
                .index(Index.of("ix_items_low")
                        .expression("lower(title)")
                        .asUnique()
                        .where("price > 1"))
                .comment("Things\nto sell");
        return List.of(
                new CreateTable(items, false),
                new CreateTable(
                        Table.of("part")
                                .column("id", bigint())
                                .options(PostgresqlTable.options().unlogged()),
                        true),
                new CreateTable(
                        Table.of(AUDIT).column("id", bigint(), Column::notNull).primaryKey("id"), false),
                new DropTable(items, false),
                new DropTable(Table.of(AUDIT), true),
                new RenameTable(ITEMS, "goods"),
                new RenameTable(AUDIT, "logs"),
                new CommentOnTable(ITEMS, "New", null),
                new CommentOnTable(ITEMS, null, "Old"));
    }

    static List<Operation> columns() {
        Column title = Column.of("title", varchar(200));
        List<Operation> all = new ArrayList<>(List.of(
                new AddColumn(ITEMS, title),
                new AddColumn(AUDIT, title.notNull().defaultValue("new")),
                new AddColumn(ITEMS, Column.of("org", bigint()))
                        .references("orgs", "id")
                        .check("org > 0")
                        .unique()
                        .onlyIfMissing(),
                new DropColumn(ITEMS, title.notNull()),
                new DropColumn(ITEMS, title, List.of(), true),
                new AlterColumn(ITEMS, title, title.type(varchar(300)).notNull()),
                new AlterColumn(ITEMS, title.comment("old").defaultValue("x"), title.named("name")),
                new AlterColumn(AUDIT, title.notNull().defaultExpression("now()"), title.defaultValue(7)),
                new AlterColumn(
                        ITEMS, title.comment("old"), title.comment("new").notNull()),
                new AlterColumn(
                        ITEMS,
                        Column.of("id", bigint()).notNull(),
                        Column.of("id", bigint()).notNull().withIdentity(Identity.generatedAlways())),
                new AlterColumn(
                        ITEMS,
                        Column.of("id", bigint()).notNull().identity(),
                        Column.of("id", integer()).notNull()),
                new AlterColumn(ITEMS, title.computedAs("a"), title.computedAs("b")),
                new ModifyColumn(ITEMS, "title").rename("name"),
                new ModifyColumn(ITEMS, "title")
                        .type(integer(), "title::integer")
                        .existing(ColumnPatch::notNull),
                new ModifyColumn(ITEMS, "title")
                        .dropDefault()
                        .dropComment()
                        .dropIdentity()
                        .nullable(),
                new ModifyColumn(ITEMS, "title").notNull().existing(known -> known.type(varchar(20))
                        .withDefault(null)
                        .withIdentity(null)
                        .withComment("c")
                        .nullable(true))));
        types().forEach(type -> all.add(new AddColumn(ITEMS, Column.of("c", type))));
        literals()
                .forEach(value ->
                        all.add(new AddColumn(ITEMS, Column.of("c", text()).defaultValue(value))));
        return all;
    }

    static List<ColumnType> types() {
        List<ColumnType> types = new ArrayList<>();
        for (SqlType type : SqlType.values()) {
            if (type != SqlType.CUSTOM) {
                types.add(ColumnType.of(type));
                types.add(ColumnType.of(type).sized(12));
                types.add(new ColumnType(type, 12, 3, false, 0, null, null, List.of()));
            }
        }
        types.addAll(List.of(
                ColumnType.time().zoned(),
                timestamp(6).zoned().array(2),
                varchar(10).collate("de_DE"),
                ColumnType.custom("geometry(Point,4326)"),
                ColumnType.custom("x").array(),
                ColumnType.enumeration("mood", "sad", "it's ok"),
                ColumnType.enumeration("mood"),
                new ColumnType(SqlType.ENUM, null, null, false, 0, null, null, List.of("a", "b"))));
        return types;
    }

    static List<Object> literals() {
        List<Object> values = new ArrayList<>(NASTY);
        values.addAll(List.of(
                true,
                -1,
                Integer.MIN_VALUE,
                Long.MAX_VALUE,
                1.5d,
                2.5f,
                (short) 3,
                new BigDecimal("1E+3"),
                LocalDate.of(2026, 1, 2),
                UUID.fromString("00000000-0000-0000-0000-000000000001")));
        return values;
    }

    static List<Operation> rules() {
        Index plain = Index.of("ix", "a", "b");
        Index rich = Index.of("ix_rich")
                .part(IndexPart.column("a")
                        .descending()
                        .nulls(IndexPart.Nulls.LAST)
                        .operatorClass("text_ops"))
                .column("b")
                .include("c", "d")
                .using("btree")
                .where("a > 'x'")
                .asUnique()
                .withNullsNotDistinct();
        return List.of(
                new CreateConstraint(ITEMS, primaryKey("id").named("pk")),
                new CreateConstraint(ITEMS, primaryKey("id")),
                new CreateConstraint(AUDIT, unique("a", "b").named("uq")),
                new CreateConstraint(ITEMS, unique("a").named("uq").withNullsNotDistinct()),
                new CreateConstraint(ITEMS, check("a > 'it''s'").named("ck")),
                new CreateConstraint(ITEMS, check("a > 0").named("ck").notValidated()),
                new CreateConstraint(
                        ITEMS, foreignKey("a").references("orgs", "id").named("fk")),
                new CreateConstraint(
                        AUDIT,
                        foreignKey("a")
                                .references(QualifiedName.of("audit", "orgs"), "id")
                                .named("fk")
                                .onDelete(ReferentialAction.SET_NULL)
                                .onUpdate(ReferentialAction.CASCADE)
                                .notValidated()),
                new CreateConstraint(
                        AUDIT, foreignKey("a").references("orgs", "id").named("fk")),
                new CreateConstraint(ITEMS, foreignKey("a", "b").references("t", "c", "d")),
                new DropConstraint(ITEMS, unique("a").named("uq")),
                new DropConstraint(
                        AUDIT, foreignKey("a").references("orgs", "id").named("fk")),
                new DropConstraint(ITEMS, check("a > 0")),
                new CreateIndex(ITEMS, plain),
                new CreateIndex(AUDIT, plain.asUnique()),
                new CreateIndex(ITEMS, rich),
                new CreateIndex(ITEMS, plain, true, false),
                new CreateIndex(ITEMS, plain, false, true),
                new DropIndex(ITEMS, plain),
                new DropIndex(AUDIT, plain, true, true));
    }

    static List<Operation> others() {
        Sequence sequence =
                Sequence.of("s").type(bigint()).counting(it -> it.startWith(5).incrementBy(-50));
        View view = View.of("v", "select *\nfrom items\nwhere title = 'it''s'");
        EnumType mood = EnumType.of("mood", "sad", "ok");
        Map<String, @Nullable Object> row = new LinkedHashMap<>();
        row.put("id", 1L);
        row.put("title", "it's");
        row.put("note", null);
        List<Operation> all = new ArrayList<>(List.of(
                new CreateSequence(Sequence.of("plain")),
                new CreateSequence(sequence),
                new CreateSequence(sequence, true),
                new AlterSequence(Sequence.of("s"), Sequence.of("s").counting(it -> it.cache(3))),
                new DropSequence(sequence),
                new CreateEnumType(mood),
                new CreateEnumType(mood, true),
                new AddEnumValue(mood.name(), "happy"),
                new AddEnumValue(mood.name(), "so-so").before("ok").onlyIfMissing(),
                new RenameEnumValue(mood.name(), "sad", "low"),
                new ModifySequence(AUDIT.sibling("s"))
                        .counting(it -> it.incrementBy(7))
                        .restartWith(3)
                        .ownedByNone(),
                new ModifySequence(QualifiedName.of("s")).ownedBy("items", "id"),
                new RenameSequence(QualifiedName.of("s"), "t"),
                new CreateOrReplaceView(view),
                new RefreshView(view.name(), false),
                new ReplaceObject(null, ReplaceableObject.of("f", "create it", "drop it")),
                new ReplaceObject(
                        ReplaceableObject.of("f", "create it", "drop it"),
                        ReplaceableObject.of("f", "create other", "drop it").then("comment on it")),
                new ReplaceObject(ReplaceableObject.of("f", "create it", "drop it"), null),
                new FinalNames(new CreateIndex(ITEMS, Index.of("ix", "a")), Set.of("ix")),
                new FinalNames(new CreateTable(Table.of("t").column("id", bigint()), false), Set.of()),
                new DropEnumType(mood),
                new CreateView(view),
                new CreateView(view.asMaterialized()),
                new CreateView(view, true),
                new ReplaceView(view, View.of("v", "select 1 as one")),
                new DropView(view),
                new DropView(view.asMaterialized(), true),
                new CreateSchema("audit", false),
                new CreateSchema("audit", true),
                new DropSchema("audit", false),
                new DropByName(ObjectType.TABLE, ITEMS, null, Set.of(DropOption.CASCADE, DropOption.IF_EXISTS)),
                DropByName.of(ObjectType.CONSTRAINT, AUDIT, "c"),
                DropByName.of(ObjectType.PRIMARY_KEY, ITEMS, "pk", DropOption.CASCADE),
                new BulkInsert(ITEMS, List.of(row)),
                new BulkInsert(AUDIT, List.of(row, row), true)));
        NASTY.forEach(it -> all.add(new ExecuteSql(new SqlStatement(it, 1))));
        return all;
    }
}
