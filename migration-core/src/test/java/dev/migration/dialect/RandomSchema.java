package dev.migration.dialect;

import static dev.migration.schema.ColumnType.bigint;

import dev.migration.operation.CreateTable;
import dev.migration.schema.Check;
import dev.migration.schema.Column;
import dev.migration.schema.ColumnType;
import dev.migration.schema.DatabaseSchema;
import dev.migration.schema.ForeignKey;
import dev.migration.schema.Index;
import dev.migration.schema.IndexPart;
import dev.migration.schema.QualifiedName;
import dev.migration.schema.ReferentialAction;
import dev.migration.schema.SqlType;
import dev.migration.schema.Table;
import dev.migration.schema.Unique;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;

/** Tables made up at random, the same for the same seed, of what a dialect takes. */
final class RandomSchema {

    private static final List<String> WORDS = List.of(
            "item",
            "order",
            "Mixed",
            "user name",
            "größe",
            "a.b",
            "with\"quote",
            "it's",
            "SELECT",
            "x_1",
            "日本",
            "back`tick");

    private static final Set<SqlType> SORTABLE =
            Set.of(SqlType.INTEGER, SqlType.BIGINT, SqlType.SMALLINT, SqlType.NUMERIC, SqlType.DATE, SqlType.VARCHAR);

    private final Dialect dialect;

    private final RichSchema takes;

    private final Random random;

    RandomSchema(Dialect dialect, long seed) {
        this.dialect = dialect;
        this.takes = new RichSchema(dialect);
        this.random = new Random(seed);
    }

    DatabaseSchema schema(int tables) {
        List<String> names =
                IntStream.range(0, tables).mapToObj(it -> word() + "_" + it).toList();
        return new DatabaseSchema(names.stream().map(it -> table(it, names)).toList(), List.of(), List.of(), List.of());
    }

    private String word() {
        return WORDS.get(random.nextInt(WORDS.size()));
    }

    private Table table(String name, List<String> all) {
        Table table = Table.of(name)
                .column(
                        "id",
                        bigint(),
                        column -> random.nextBoolean()
                                ? column.notNull()
                                : column.notNull().identity())
                .primaryKey("id");
        for (int number = 0; number < 2 + random.nextInt(8); number++) {
            table = plus(table, table.column(column(word() + number)));
        }
        List<String> sortable = table.columns().stream()
                .filter(it -> SORTABLE.contains(it.type().type()) && !it.type().isArray() && hasMeasure(it.type()))
                .map(Column::name)
                .filter(it -> !it.equals("id"))
                .toList();
        if (sortable.isEmpty()) {
            return foreignKey(table, all);
        }
        for (int number = 0; number < random.nextInt(3); number++) {
            table = plus(table, table.index(index("ix_" + name + number, sortable)));
        }
        if (random.nextBoolean()) {
            Unique unique = Unique.unique(some(sortable).toArray(String[]::new));
            table = plus(table, table.constraint(random.nextBoolean() ? unique : unique.named("uq_" + name)));
        }
        if (random.nextBoolean() && table.columns().get(0).generator() == null) {
            Check check = Check.check(dialect.quote("id") + " > " + random.nextInt(100));
            table = plus(table, table.constraint(random.nextBoolean() ? check : check.named("ck_" + name)));
        }
        return foreignKey(table, all);
    }

    private Table foreignKey(Table table, List<String> all) {
        if (random.nextInt(3) == 0) {
            return table;
        }
        Table longer = table.column("parent", bigint());
        ForeignKey key = ForeignKey.foreignKey("parent")
                .references(QualifiedName.of(all.get(random.nextInt(all.size()))), "id")
                .onDelete(random.nextBoolean() ? ReferentialAction.NO_ACTION : ReferentialAction.SET_NULL);
        return longer.constraint(
                random.nextBoolean() ? key : key.named("fk_" + table.name().name()));
    }

    private static boolean hasMeasure(ColumnType type) {
        return type.type() != SqlType.VARCHAR || type.length() != null;
    }

    private Table plus(Table table, Table longer) {
        return takes.takes(new CreateTable(longer, false)) ? longer : table;
    }

    private Column column(String name) {
        List<ColumnType> types = RichSchema.TYPES.stream()
                .filter(it -> it.type() != SqlType.ENUM)
                .toList();
        Column column = Column.of(name, types.get(random.nextInt(types.size())));
        column = random.nextInt(3) == 0 ? column.notNull() : column;
        column = random.nextInt(6) == 0 ? column.comment("about " + word()) : column;
        return random.nextInt(3) > 0 || column.type().isArray() ? column : withDefault(column);
    }

    private Column withDefault(Column column) {
        return switch (column.type().type()) {
            case BOOLEAN -> column.defaultValue(random.nextBoolean());
            case TINYINT, SMALLINT, INTEGER, BIGINT -> column.defaultValue(random.nextInt(200) - 100);
            case NUMERIC -> column.defaultValue(column.type().scale() == null ? 12 : new BigDecimal("12.5"));
            case VARCHAR ->
                column.defaultValue(
                        List.of("", "it's", "null", "0", "true", "a\\b").get(random.nextInt(6)));
            case TIMESTAMP ->
                column.type().length() == null && !column.type().withTimeZone()
                        ? column.defaultExpression("current_timestamp")
                        : column;
            default -> column;
        };
    }

    private Index index(String name, List<String> columns) {
        Index index = Index.of(name);
        for (String column : some(columns)) {
            IndexPart part = IndexPart.column(column);
            index = index.part(random.nextInt(3) == 0 ? part.descending() : part);
        }
        return random.nextInt(3) == 0 ? index.asUnique() : index;
    }

    private List<String> some(List<String> columns) {
        List<String> left = new ArrayList<>(columns);
        List<String> some = new ArrayList<>();
        for (int number = 0; number <= random.nextInt(Math.min(2, columns.size())); number++) {
            some.add(left.remove(random.nextInt(left.size())));
        }
        return some;
    }
}
