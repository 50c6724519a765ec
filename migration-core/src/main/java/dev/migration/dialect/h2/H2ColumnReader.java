package dev.migration.dialect.h2;

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
import dev.migration.sql.SqlToken;
import java.util.List;
import java.util.Map;

/** Columns as H2's {@code information_schema} tells of them. */
final class H2ColumnReader {

    static final String QUERY =
            """
            select table_name, column_name, column_default, is_nullable, remarks, domain_schema, domain_name,
                   data_type_sql(table_schema, table_name, 'TABLE', dtd_identifier) as type, data_type,
                   is_identity, identity_generation, identity_start as start_value,
                   identity_increment as increment, identity_minimum as minimum_value,
                   identity_maximum as maximum_value, identity_cycle as cycle_option, identity_cache as cache,
                   is_generated, generation_expression
            from information_schema.columns
            where table_schema = ?
            order by table_name, ordinal_position""";

    private static final String ARRAY = " ARRAY";

    private static final Map<String, String> SYNONYMS = Map.of(
            "character varying", "varchar",
            "character", "char",
            "character large object", "clob",
            "binary large object", "blob",
            "binary varying", "varbinary");

    private final CatalogNames names;

    private final CatalogTypes types;

    private final CatalogDefaults defaults;

    private final CatalogSql sql;

    private final StandardDialect dialect;

    H2ColumnReader(StandardDialect dialect, CatalogNames names) {
        this.dialect = dialect;
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
                .withComment(row.exact("remarks"));
        if (row.flag("is_identity")) {
            return column.withIdentity(
                    new Identity(row.text("identity_generation").equals("ALWAYS"), H2SequenceReader.options(row)));
        }
        return row.text("is_generated").equals("ALWAYS")
                ? column.withComputed(Computed.of(sql.bare(row.text("generation_expression"))))
                : column.withDefault(defaults.read(row.exact("column_default"), type));
    }

    private ColumnType type(CatalogRow row) {
        boolean isEnum = row.text("data_type").equals("ENUM");
        return types.domain(row, names)
                .orElseGet(() -> isEnum ? enumeration(row.text("type")) : type(row.text("type")));
    }

    ColumnType type(String text) {
        String element = text;
        int dimensions = 0;
        while (element.endsWith(ARRAY)) {
            element = element.substring(0, element.length() - ARRAY.length());
            dimensions++;
        }
        ColumnType type = types.read(element);
        return type.type() == SqlType.CUSTOM ? ColumnType.custom(text) : type.array(dimensions);
    }

    private ColumnType enumeration(String text) {
        List<String> words = SqlToken.of(text, dialect.syntax()).stream()
                .filter(it -> it.kind() == SqlToken.Kind.QUOTED)
                .map(SqlToken::unquoted)
                .toList();
        return new ColumnType(SqlType.ENUM, null, null, false, 0, null, null, words);
    }
}
