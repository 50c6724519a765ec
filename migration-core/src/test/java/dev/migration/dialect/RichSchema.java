package dev.migration.dialect;

import static dev.migration.schema.ColumnType.bigint;
import static dev.migration.schema.ColumnType.binary;
import static dev.migration.schema.ColumnType.blob;
import static dev.migration.schema.ColumnType.bool;
import static dev.migration.schema.ColumnType.character;
import static dev.migration.schema.ColumnType.date;
import static dev.migration.schema.ColumnType.doublePrecision;
import static dev.migration.schema.ColumnType.enumeration;
import static dev.migration.schema.ColumnType.integer;
import static dev.migration.schema.ColumnType.interval;
import static dev.migration.schema.ColumnType.json;
import static dev.migration.schema.ColumnType.jsonb;
import static dev.migration.schema.ColumnType.numeric;
import static dev.migration.schema.ColumnType.real;
import static dev.migration.schema.ColumnType.smallint;
import static dev.migration.schema.ColumnType.text;
import static dev.migration.schema.ColumnType.time;
import static dev.migration.schema.ColumnType.timestamp;
import static dev.migration.schema.ColumnType.tinyint;
import static dev.migration.schema.ColumnType.uuid;
import static dev.migration.schema.ColumnType.varbinary;
import static dev.migration.schema.ColumnType.varchar;
import static dev.migration.schema.ColumnType.xml;

import dev.migration.operation.CreateEnumType;
import dev.migration.operation.CreateSequence;
import dev.migration.operation.CreateTable;
import dev.migration.operation.Operation;
import dev.migration.schema.Check;
import dev.migration.schema.Column;
import dev.migration.schema.ColumnType;
import dev.migration.schema.Computed;
import dev.migration.schema.Constraint;
import dev.migration.schema.DatabaseSchema;
import dev.migration.schema.Deferrability;
import dev.migration.schema.EnumType;
import dev.migration.schema.ForeignKey;
import dev.migration.schema.Identity;
import dev.migration.schema.Index;
import dev.migration.schema.IndexPart;
import dev.migration.schema.MatchType;
import dev.migration.schema.PrimaryKey;
import dev.migration.schema.ReferentialAction;
import dev.migration.schema.Sequence;
import dev.migration.schema.Table;
import dev.migration.schema.Unique;
import dev.migration.schema.View;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** A schema with as much in it as a dialect can say: whatever the dialect refuses is left out. */
final class RichSchema {

    static final List<ColumnType> TYPES = List.of(
            bool(),
            tinyint(),
            smallint(),
            integer(),
            bigint(),
            numeric(),
            numeric(7),
            numeric(10, 2),
            real(),
            ColumnType.floating(),
            ColumnType.floating(20),
            doublePrecision(),
            character(3),
            varchar(),
            varchar(200),
            ColumnType.nchar(5),
            ColumnType.nvarchar(),
            ColumnType.nvarchar(50),
            text(),
            binary(8),
            varbinary(40),
            blob(),
            date(),
            time(),
            time().sized(3),
            time().zoned(),
            timestamp(),
            timestamp(0),
            timestamp(3),
            timestamp().zoned(),
            timestamp(2).zoned(),
            interval(),
            uuid(),
            json(),
            jsonb(),
            xml(),
            enumeration("mood", "sad", "it's ok"),
            integer().array(),
            varchar(20).array(),
            numeric(8, 3).array(2));

    private final Dialect dialect;

    RichSchema(Dialect dialect) {
        this.dialect = dialect;
    }

    DatabaseSchema schema() {
        return new DatabaseSchema(
                List.of(items(), kinds(), people(), types()),
                sequences(),
                List.of(EnumType.of("mood", "sad", "it's ok")).stream()
                        .filter(it -> !dialect.render(new CreateEnumType(it)).isEmpty())
                        .toList(),
                List.of(View.of("titles", "select title from items")));
    }

    boolean takes(Operation operation) {
        try {
            dialect.render(operation);
            return true;
        } catch (UnsupportedOperationOnDialectException refused) {
            return false;
        }
    }

    private Table kinds() {
        return Table.of("kinds")
                .column("code", varchar(10), Column::notNull)
                .column("place", integer(), Column::notNull)
                .column("note", varchar(30))
                .constraint(PrimaryKey.primaryKey("code", "place").named("pk_kinds"))
                .constraint(Unique.unique("note", "place").named("uq_kinds_note"));
    }

    private Table items() {
        Table table = Table.of("items")
                .column("id", bigint(), column -> column.notNull().identity())
                .column("title", varchar(200), Column::notNull)
                .column("code", varchar(10))
                .column("place", integer())
                .column("code_2", varchar(10))
                .column("place_2", integer())
                .column("code_3", varchar(10))
                .column("place_3", integer())
                .column("code_4", varchar(10))
                .column("place_4", integer())
                .constraint(PrimaryKey.primaryKey("id").named("pk_items"));
        for (Column column : detailedColumns()) {
            table = plus(table, table.column(column));
        }
        for (Constraint constraint : constraints()) {
            table = plus(table, table.constraint(constraint));
        }
        for (Index index : indexes()) {
            table = plus(table, table.index(index));
        }
        return plus(table, table.comment("it's a table"));
    }

    /** The longer table if the dialect takes it. */
    private Table plus(Table table, Table longer) {
        return takes(new CreateTable(longer, false)) ? longer : table;
    }

    private static List<Column> detailedColumns() {
        return List.of(
                Column.of("price", numeric(10, 2)).defaultValue(new BigDecimal("9.5")),
                Column.of("amount", integer()).notNull().defaultValue(-3),
                Column.of("state", varchar(20)).notNull().defaultValue("it's draft"),
                Column.of("flag", bool()).notNull().defaultValue(true),
                Column.of("born", date()).defaultValue(LocalDate.of(2024, 2, 29)),
                Column.of("seen", timestamp()).defaultValue(LocalDateTime.of(2024, 2, 29, 23, 59, 58)),
                Column.of("made", timestamp()).defaultExpression("current_timestamp"),
                Column.of("noted", integer()).comment("it's a column"),
                Column.of("twice", integer()).withComputed(Computed.stored("noted * 2")),
                Column.of("thrice", integer()).withComputed(Computed.virtual("noted * 3")),
                Column.of("order", integer()),
                Column.of("Mixed Case", varchar(5)).notNull().defaultValue(""),
                Column.of("with\"quote", integer()));
    }

    private static List<Constraint> constraints() {
        return List.of(
                Unique.unique("title").named("uq_items_title"),
                Unique.unique("place").withNullsNotDistinct().named("uq_items_place"),
                Unique.unique("amount").deferrability(Deferrability.DEFERRABLE).named("uq_items_amount"),
                Check.check("price >= 0").named("ck_items_price"),
                Check.check("title <> 'it''s (bad)'").named("ck_items_title"),
                Check.check("amount < 10").named("ck_items_amount").notValidated(),
                ForeignKey.foreignKey("code", "place")
                        .references("kinds", "code", "place")
                        .onDelete(ReferentialAction.CASCADE)
                        .named("fk_items_kind"),
                ForeignKey.foreignKey("code_2", "place_2")
                        .references("kinds", "code", "place")
                        .onDelete(ReferentialAction.SET_NULL)
                        .onUpdate(ReferentialAction.CASCADE)
                        .named("fk_items_kind_2"),
                ForeignKey.foreignKey("code_3", "place_3")
                        .references("kinds", "code", "place")
                        .match(MatchType.FULL)
                        .deferrability(Deferrability.INITIALLY_DEFERRED)
                        .named("fk_items_kind_3"),
                ForeignKey.foreignKey("code_4", "place_4")
                        .references("kinds", "code", "place")
                        .notValidated()
                        .named("fk_items_kind_4"));
    }

    private static List<Index> indexes() {
        return List.of(
                Index.of("ix_items_price", "price"),
                Index.of("ux_items_amount", "amount", "state").asUnique(),
                Index.of("ix_items_down").part(IndexPart.column("price").descending()),
                Index.of("ix_items_both")
                        .part(IndexPart.column("amount").descending())
                        .column("title"),
                Index.of("ix_items_lower").expression("lower(title)"),
                Index.of("ix_items_sum").expression("(place + amount)").column("title"),
                Index.of("ix_items_part", "title").where("price > 5"),
                Index.of("ix_items_incl", "title").include("price"),
                Index.of("ix_items_nulls").part(IndexPart.column("price").nulls(IndexPart.Nulls.FIRST)));
    }

    private Table people() {
        Table table = Table.of("people")
                .column("number", bigint(), column -> column.notNull())
                .column("name", varchar(40))
                .column("boss", bigint())
                .primaryKey("number")
                .unique("name");
        Identity counting = Identity.generatedAlways()
                .counting(it -> it.startWith(100).incrementBy(5).maximum(9000).cycling());
        return Stream.of(counting, Identity.byDefault().counting(it -> it.startWith(100)), Identity.byDefault())
                .map(it -> Table.of("people")
                        .column(Column.of("number", bigint()).notNull().withIdentity(it))
                        .column(table.columns().get(1))
                        .column(table.columns().get(2))
                        .primaryKey("number")
                        .unique("name")
                        .constraint(ForeignKey.foreignKey("boss")
                                .references("people", "number")
                                .named("fk_people_boss")))
                .filter(it -> takes(new CreateTable(it, false)))
                .findFirst()
                .orElse(table);
    }

    private Table types() {
        Table table = Table.of("kept");
        for (ColumnType type : TYPES) {
            Table longer = table.column("c" + table.columns().size(), type);
            table = plus(table, longer);
        }
        return table;
    }

    private List<Sequence> sequences() {
        List<Sequence> sequences = new ArrayList<>();
        List.of(
                        Sequence.of("plain"),
                        Sequence.of("short").type(smallint()),
                        Sequence.of("numbers").counting(it -> it.startWith(100).incrementBy(5)),
                        Sequence.of("rounds")
                                .counting(it -> it.startWith(2).between(2, 9).cycling()),
                        Sequence.of("down").counting(it -> it.startWith(-5).incrementBy(-1)))
                .forEach(it -> {
                    if (takes(new CreateSequence(it))) {
                        sequences.add(it);
                    }
                });
        return sequences;
    }
}
