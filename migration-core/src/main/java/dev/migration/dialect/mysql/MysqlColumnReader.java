package dev.migration.dialect.mysql;

import dev.migration.dialect.CatalogDefaults;
import dev.migration.dialect.CatalogRow;
import dev.migration.dialect.CatalogTypes;
import dev.migration.dialect.StandardDialect;
import dev.migration.schema.Column;
import dev.migration.schema.ColumnType;
import dev.migration.schema.Computed;
import dev.migration.schema.DefaultValue;
import dev.migration.schema.SqlType;
import dev.migration.sql.SqlSyntax;
import dev.migration.sql.SqlToken;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Columns as {@code information_schema} tells of them. */
final class MysqlColumnReader {

    static final String QUERY =
            """
            select c.table_name, c.column_name, c.column_type, c.is_nullable, c.column_default, c.extra,
                   c.column_comment, c.generation_expression,
                   case when c.collation_name <> t.table_collation then c.collation_name end as collation
            from information_schema.columns c
            join information_schema.tables t on t.table_schema = c.table_schema and t.table_name = c.table_name
            where c.table_schema = ?
            order by c.table_name, c.ordinal_position""";

    /** Some servers say how wide a whole number is shown, which means nothing but for the one that stands for a boolean. */
    private static final Map<String, String> SYNONYMS = Map.ofEntries(
            Map.entry("tinyint(1)", "boolean"),
            Map.entry("tinyint(4)", "tinyint"),
            Map.entry("smallint(6)", "smallint"),
            Map.entry("int(11)", "integer"),
            Map.entry("int", "integer"),
            Map.entry("bigint(20)", "bigint"),
            Map.entry("decimal", "numeric"),
            Map.entry("real", "double"),
            Map.entry("datetime", "datetime(0)"));

    private final CatalogTypes types;

    private final CatalogDefaults defaults = new CatalogDefaults(SqlSyntax.mysql());

    private final MysqlFlavor flavor;

    private final Set<String> jsonColumns;

    /** @param jsonColumns table and column, with a line break between, of those that a check makes JSON */
    MysqlColumnReader(StandardDialect dialect, MysqlFlavor flavor, Set<String> jsonColumns) {
        this.types = new CatalogTypes(dialect, SYNONYMS);
        this.flavor = flavor;
        this.jsonColumns = jsonColumns;
    }

    Column read(CatalogRow row) {
        ColumnType type = type(row);
        Column column = Column.of(row.text("column_name"), type)
                .nullable(row.flag("is_nullable"))
                .withComment(row.text("column_comment").isEmpty() ? null : row.exact("column_comment"));
        String extra = row.text("extra").toLowerCase(Locale.ROOT);
        if (!row.text("generation_expression").isEmpty()) {
            String expression = MysqlText.expression(row.text("generation_expression"), flavor);
            return column.withComputed(new Computed(expression, extra.contains("stored")));
        }
        return extra.contains("auto_increment")
                ? column.identity()
                : column.withDefault(defaultValue(row, extra, type));
    }

    private ColumnType type(CatalogRow row) {
        String text = row.text("column_type");
        if (text.startsWith("enum(")) {
            return new ColumnType(SqlType.ENUM, null, null, false, 0, row.find("collation"), null, words(text));
        }
        return jsonColumns.contains(row.text("table_name") + "\n" + row.text("column_name"))
                ? ColumnType.json()
                : types.read(text, row.find("collation"));
    }

    private static List<String> words(String type) {
        return SqlToken.of(type, SqlSyntax.mysql()).stream()
                .filter(it -> it.kind() == SqlToken.Kind.QUOTED)
                .map(SqlToken::unquoted)
                .toList();
    }

    private @Nullable DefaultValue defaultValue(CatalogRow row, String extra, ColumnType type) {
        String text = row.exact("column_default");
        if (text == null) {
            return null;
        }
        int onUpdate = extra.indexOf("on update ");
        if (onUpdate >= 0) {
            return DefaultValue.expression(text + " " + extra.substring(onUpdate));
        }
        if (flavor == MysqlFlavor.MARIADB) {
            return defaults.read(text, type);
        }
        return extra.contains("default_generated") || text.startsWith("b'")
                ? DefaultValue.expression(MysqlText.expression(text, flavor))
                : CatalogDefaults.ofText(text, type);
    }
}
