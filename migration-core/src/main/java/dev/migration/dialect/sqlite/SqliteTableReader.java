package dev.migration.dialect.sqlite;

import dev.migration.dialect.CatalogDefaults;
import dev.migration.dialect.CatalogRow;
import dev.migration.dialect.CatalogTypes;
import dev.migration.dialect.TableAssembly;
import dev.migration.schema.Column;
import dev.migration.schema.ColumnType;
import dev.migration.schema.Computed;
import dev.migration.sql.SqlSyntax;
import java.util.List;

/** Puts a table together from the pragma about its columns and the statement that made it. */
final class SqliteTableReader {

    private final CatalogTypes types;

    private final CatalogDefaults defaults = new CatalogDefaults(SqlSyntax.sqlite());

    SqliteTableReader(CatalogTypes types) {
        this.types = types;
    }

    void read(CatalogRow object, List<CatalogRow> columns, TableAssembly table) {
        SqliteDefinition definition = SqliteDefinition.of(object.text("sql"));
        long keyColumns = columns.stream().filter(it -> it.integer("pk") > 0).count();
        boolean withRowid = !object.flag("wr");
        for (CatalogRow row : columns) {
            Column column = column(row, definition);
            boolean isRowid = row.integer("pk") == 1
                    && keyColumns == 1
                    && withRowid
                    && row.text("type").equalsIgnoreCase("integer")
                    && !definition.hasDescendingKey();
            // The number of a row is never null, whatever is said of it.
            table.column(isRowid ? column.identity().notNull() : column);
        }
        definition.constraints().forEach(table::constraint);
        if (definition.isAutoincrement() || !withRowid || object.flag("strict")) {
            table.option(new SqliteTable(definition.isAutoincrement(), !withRowid, object.flag("strict")));
        }
    }

    private Column column(CatalogRow row, SqliteDefinition definition) {
        String name = row.text("name");
        ColumnType type = types.read(row.text("type").isEmpty() ? "blob" : row.text("type"));
        String collation = definition.collation(name);
        Computed computed = definition.computed(name);
        Column column = Column.of(name, collation == null ? type : type.collate(collation))
                .nullable(!row.flag("notnull"));
        return computed == null
                ? column.withDefault(defaults.read(row.find("dflt_value"), type))
                : column.withComputed(computed);
    }
}
