package dev.migration.dialect.sqlserver;

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
import dev.migration.schema.SequenceOptions;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Columns as SQL Server's catalog views tell of them. */
final class SqlServerColumnReader {

    static final String QUERY =
            """
            select t.name as table_name, c.name, y.name as type, y.is_user_defined, c.max_length, c.precision, c.scale,
                   case when c.collation_name <> cast(databasepropertyex(db_name(), 'Collation') as sysname)
                        then c.collation_name end as collation,
                   c.is_nullable, d.definition as default_text, m.definition as computed, m.is_persisted,
                   c.is_identity, cast(i.seed_value as bigint) as seed, cast(i.increment_value as bigint) as increment,
                   cast(p.value as nvarchar(4000)) as comment
            from sys.columns c
            join sys.tables t on t.object_id = c.object_id
            join sys.schemas s on s.schema_id = t.schema_id
            join sys.types y on y.user_type_id = c.user_type_id
            left join sys.default_constraints d on d.object_id = c.default_object_id
            left join sys.computed_columns m on m.object_id = c.object_id and m.column_id = c.column_id
            left join sys.identity_columns i on i.object_id = c.object_id and i.column_id = c.column_id
            left join sys.extended_properties p on p.class = 1 and p.major_id = c.object_id
                 and p.minor_id = c.column_id and p.name = 'MS_Description'
            where s.name = ? and t.is_ms_shipped = 0
            order by t.name, c.column_id""";

    private static final Map<String, String> SYNONYMS = Map.of("int", "integer", "decimal", "numeric");

    private final CatalogNames names;

    private final CatalogTypes types;

    private final CatalogDefaults defaults;

    private final CatalogSql sql;

    private final StandardDialect dialect;

    SqlServerColumnReader(StandardDialect dialect, CatalogNames names) {
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
        ColumnType type = row.flag("is_user_defined")
                ? ColumnType.custom(dialect.quote(row.text("type")))
                : types.read(typeText(row), row.find("collation"));
        Column column = Column.of(row.text("name"), type)
                .nullable(row.flag("is_nullable"))
                .withComment(row.exact("comment"));
        if (row.has("computed")) {
            return column.withComputed(new Computed(sql.bare(row.text("computed")), row.flag("is_persisted")));
        }
        return row.flag("is_identity")
                ? column.withIdentity(new Identity(false, counting(row)))
                : column.withDefault(defaults.read(bare(row.exact("default_text")), type));
    }

    /** Defaults come in parentheses, numbers in two pairs of them; strings may say that they are of Unicode. */
    private @Nullable String bare(@Nullable String text) {
        String bare = text == null ? null : sql.bare(text);
        return bare != null && bare.startsWith("N'") ? bare.substring(1) : bare;
    }

    private static SequenceOptions counting(CatalogRow row) {
        Long seed = row.number("seed");
        Long increment = row.number("increment");
        return new SequenceOptions(
                seed == null || seed == 1 ? null : seed,
                increment == null || increment == 1 ? null : increment,
                null,
                null,
                null,
                false);
    }

    ColumnType type(String text) {
        return types.read(text);
    }

    private static String typeText(CatalogRow row) {
        String name = row.text("type");
        int length = row.integer("max_length");
        return switch (name) {
            case "char", "varchar", "binary", "varbinary" -> name + "(" + (length < 0 ? "max" : length) + ")";
            case "nchar", "nvarchar" -> name + "(" + (length < 0 ? "max" : length / 2) + ")";
            case "numeric", "decimal" -> "%s(%d, %d)".formatted(name, row.integer("precision"), row.integer("scale"));
            // Seven digits of the second are the most there are, and what one gets without a number.
            case "time", "datetime2", "datetimeoffset" ->
                row.integer("scale") == 7 ? name : name + "(" + row.integer("scale") + ")";
            case "float" -> row.integer("precision") == 53 ? "double precision" : name;
            default -> name;
        };
    }
}
