package dev.migration.dialect.derby;

import dev.migration.dialect.CatalogDefaults;
import dev.migration.dialect.CatalogNames;
import dev.migration.dialect.CatalogRow;
import dev.migration.dialect.CatalogSql;
import dev.migration.dialect.CatalogTypes;
import dev.migration.dialect.SchemaAssembly;
import dev.migration.dialect.StandardDialect;
import dev.migration.schema.Column;
import dev.migration.schema.ColumnType;
import dev.migration.schema.Computed;
import dev.migration.schema.Identity;
import dev.migration.schema.QualifiedName;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Columns as Derby's system tables tell of them. */
final class DerbyColumnReader {

    /** Of all schemas, as foreign keys give the columns of what they lead to by their number alone. */
    static final String QUERY =
            """
            select s.schemaname as schema_name, t.tablename as table_name, c.columnname as column_name,
                   c.columnnumber as place, c.columndatatype as type, c.columndefault as value,
                   c.autoincrementstart as start_value, c.autoincrementinc as increment,
                   c.autoincrementcycle as cycle_option
            from sys.syscolumns c
            join sys.systables t on t.tableid = c.referenceid
            join sys.sysschemas s on s.schemaid = t.schemaid
            where t.tabletype = 'T'
            order by s.schemaname, t.tablename, c.columnnumber""";

    private static final String COMPUTED = "GENERATED ALWAYS AS";

    private static final String NOT_NULL = " NOT NULL";

    private static final Map<String, String> SYNONYMS = Map.of(
            "clob(2147483647)", "clob",
            "blob(2147483647)", "blob",
            "decimal", "numeric");

    private final CatalogNames names;

    private final CatalogTypes types;

    private final CatalogDefaults defaults;

    private final CatalogSql sql;

    private final Map<QualifiedName, Map<Integer, String>> places = new HashMap<>();

    DerbyColumnReader(StandardDialect dialect, CatalogNames names) {
        this.names = names;
        this.types = new CatalogTypes(dialect, SYNONYMS);
        this.defaults = new CatalogDefaults(dialect.syntax());
        this.sql = new CatalogSql(dialect.syntax());
    }

    void read(List<CatalogRow> rows, String schema, SchemaAssembly assembly) {
        for (CatalogRow row : rows) {
            QualifiedName table = names.qualified(row.find("schema_name"), row.text("table_name"));
            places.computeIfAbsent(table, it -> new HashMap<>())
                    .put(row.integer("place"), names.written(row.text("column_name")));
            if (row.text("schema_name").equals(schema)) {
                assembly.onTable(table, it -> it.column(column(row)));
            }
        }
    }

    /** The name of the column at this place of the table, counted from one. */
    String at(QualifiedName table, int place) {
        return places.getOrDefault(table, Map.of()).getOrDefault(place, String.valueOf(place));
    }

    private Column column(CatalogRow row) {
        String text = row.text("type");
        boolean notNull = text.endsWith(NOT_NULL);
        ColumnType type = type(notNull ? text.substring(0, text.length() - NOT_NULL.length()) : text);
        Column column = Column.of(names.written(row.text("column_name")), type).nullable(!notNull);
        String value = row.exact("value");
        if (row.has("increment")) {
            return column.withIdentity(new Identity(value == null, DerbySequenceReader.ofIdentity(row)));
        }
        return value != null && value.startsWith(COMPUTED)
                ? column.withComputed(Computed.of(sql.bare(value.substring(COMPUTED.length()))))
                : column.withDefault(defaults.read(value, type));
    }

    ColumnType type(String text) {
        return types.read(text);
    }
}
