package dev.migration.dialect.hsqldb;

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
import dev.migration.schema.SqlType;
import java.util.List;
import java.util.Map;

/** Columns as HSQLDB's {@code information_schema} tells of them. */
final class HsqldbColumnReader {

    static final String QUERY =
            """
            select c.table_schema, c.table_name, c.column_name, c.column_default, c.is_nullable, m.comment,
                   c.domain_schema, c.domain_name, c.dtd_identifier as type, c.data_type,
                   case when c.collation_name not in ('SQL_TEXT', 'SQL_IDENTIFIER') then c.collation_name end
                     as collation,
                   c.is_identity, c.identity_generation, c.identity_start as start_value,
                   c.identity_increment as increment, c.identity_minimum as minimum_value,
                   c.identity_maximum as maximum_value, c.identity_cycle as cycle_option,
                   c.is_generated, c.generation_expression
            from information_schema.columns c
            left join information_schema.system_comments m
              on m.object_schema = c.table_schema and m.object_name = c.table_name
                 and m.column_name = c.column_name and m.object_type = 'COLUMN'
            where c.table_schema = ?
            order by c.table_name, c.ordinal_position""";

    private static final String ARRAY = " ARRAY";

    private static final Map<String, String> SYNONYMS = Map.of(
            "character varying", "varchar",
            "character", "char",
            "clob(1g)", "clob",
            "blob(1g)", "blob",
            "decimal", "numeric",
            "double", "double precision");

    private final CatalogNames names;

    private final CatalogTypes types;

    private final CatalogDefaults defaults;

    private final CatalogSql sql;

    HsqldbColumnReader(StandardDialect dialect, CatalogNames names) {
        this.names = names;
        this.types = new CatalogTypes(dialect, SYNONYMS);
        this.defaults = new CatalogDefaults(dialect.syntax());
        this.sql = new CatalogSql(dialect.syntax());
    }

    void read(List<CatalogRow> rows, String schema, SchemaAssembly assembly) {
        rows.forEach(row ->
                assembly.onTable(names.qualified(schema, row.text("table_name")), table -> table.column(column(row))));
    }

    private Column column(CatalogRow row) {
        ColumnType type = type(row);
        Column column = Column.of(names.written(row.text("column_name")), type)
                .nullable(row.flag("is_nullable"))
                .withComment(row.text("comment").isEmpty() ? null : row.exact("comment"));
        if (row.flag("is_identity")) {
            return column.withIdentity(
                    new Identity(row.text("identity_generation").equals("ALWAYS"), HsqldbSequenceReader.counting(row)));
        }
        if (row.text("is_generated").equals("ALWAYS")) {
            String expression =
                    sql.without(row.text("generation_expression"), row.text("table_schema"), row.text("table_name"));
            return column.withComputed(Computed.of(sql.bare(expression)));
        }
        return column.withDefault(defaults.read(row.exact("column_default"), type));
    }

    private ColumnType type(CatalogRow row) {
        return types.domain(row, names).orElseGet(() -> type(row.text("type")).collate(row.find("collation")));
    }

    ColumnType type(String text) {
        if (!text.endsWith(ARRAY)) {
            return types.read(text);
        }
        ColumnType element = types.read(text.substring(0, text.length() - ARRAY.length()));
        return element.type() == SqlType.CUSTOM ? ColumnType.custom(text) : element.array();
    }
}
