package dev.migration.benchmarks.autogenerate;

import static dev.migration.schema.ColumnType.bigint;
import static dev.migration.schema.ColumnType.bool;
import static dev.migration.schema.ColumnType.date;
import static dev.migration.schema.ColumnType.integer;
import static dev.migration.schema.ColumnType.numeric;
import static dev.migration.schema.ColumnType.text;
import static dev.migration.schema.ColumnType.timestamp;
import static dev.migration.schema.ColumnType.varchar;

import dev.migration.schema.Column;
import dev.migration.schema.DatabaseSchema;
import dev.migration.schema.ForeignKey;
import dev.migration.schema.Table;
import dev.migration.schema.Unique;
import java.util.stream.IntStream;

/** A schema of any size: tables of ten columns, each with its keys, a default, an index, and a reference to another table. */
final class GeneratedModel {

    private GeneratedModel() {}

    static DatabaseSchema of(int tables) {
        return DatabaseSchema.of(
                IntStream.range(0, tables).mapToObj(GeneratedModel::table).toArray(Table[]::new));
    }

    /** As {@link #of}, with a column more in every hundredth table. */
    static DatabaseSchema changed(int tables) {
        return DatabaseSchema.of(IntStream.range(0, tables)
                .mapToObj(number -> number % 100 == 0 ? table(number).column("nickname", varchar(40)) : table(number))
                .toArray(Table[]::new));
    }

    private static Table table(int number) {
        String name = name(number);
        Table table = Table.of(name)
                .column("id", bigint(), it -> it.notNull().identity())
                .column("code", varchar(40), Column::notNull)
                .column("title", varchar(200), Column::notNull)
                .column("description", text())
                .column("quantity", integer(), it -> it.notNull().defaultValue(0))
                .column("price", numeric(12, 2))
                .column("active", bool(), it -> it.notNull().defaultValue(true))
                .column("due", date())
                .column("created_at", timestamp().zoned(), Column::notNull)
                .column("parent_id", bigint())
                .primaryKey("id")
                .constraint(Unique.unique("code").named("uq_" + name + "_code"))
                .index("ix_" + name + "_title", "title");
        return number == 0
                ? table
                : table.constraint(ForeignKey.foreignKey("parent_id")
                        .references(name(number - 1), "id")
                        .named("fk_" + name + "_parent"));
    }

    private static String name(int number) {
        return "item_%04d".formatted(number);
    }
}
