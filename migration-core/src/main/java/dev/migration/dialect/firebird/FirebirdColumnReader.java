package dev.migration.dialect.firebird;

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

/** Columns as Firebird's system tables tell of them. The type of each is that of a domain, if need be one of its own. */
final class FirebirdColumnReader {

    static final String QUERY =
            """
            select c.rdb$relation_name as table_name, c.rdb$field_name as name, c.rdb$field_source as domain_name,
                   coalesce(c.rdb$null_flag, f.rdb$null_flag, 0) as not_null, c.rdb$default_source as default_text,
                   f.rdb$computed_source as computed, c.rdb$description as comment,
                   f.rdb$field_type as type, f.rdb$field_sub_type as sub_type, f.rdb$field_scale as scale,
                   f.rdb$field_precision as digits, f.rdb$character_length as characters,
                   s.rdb$character_set_name as charset,
                   case when o.rdb$collation_name <> s.rdb$default_collate_name then o.rdb$collation_name end
                     as collation,
                   c.rdb$identity_type as identity_type, g.rdb$initial_value as first_value,
                   c.rdb$base_field as base_name
            from rdb$relation_fields c
            join rdb$relations r on r.rdb$relation_name = c.rdb$relation_name
            join rdb$fields f on f.rdb$field_name = c.rdb$field_source
            left join rdb$character_sets s on s.rdb$character_set_id = f.rdb$character_set_id
            left join rdb$collations o on o.rdb$character_set_id = f.rdb$character_set_id
                 and o.rdb$collation_id = coalesce(c.rdb$collation_id, f.rdb$collation_id)
            left join rdb$generators g on g.rdb$generator_name = c.rdb$generator_name
            where coalesce(r.rdb$system_flag, 0) = 0
            order by c.rdb$relation_name, c.rdb$field_position""";

    private static final Map<String, String> SYNONYMS = Map.of("float", "real", "decimal", "numeric");

    private final StandardDialect dialect;

    private final CatalogNames names;

    private final CatalogTypes types;

    private final CatalogDefaults defaults;

    FirebirdColumnReader(StandardDialect dialect, CatalogNames names) {
        this.dialect = dialect;
        this.names = names;
        this.types = new CatalogTypes(dialect, SYNONYMS);
        this.defaults = new CatalogDefaults(dialect.syntax());
    }

    void read(List<CatalogRow> rows, SchemaAssembly assembly) {
        rows.forEach(row ->
                assembly.onTable(names.qualified(null, row.text("table_name")), table -> table.column(column(row))));
    }

    private Column column(CatalogRow row) {
        ColumnType type = type(row);
        Column column = Column.of(names.written(row.text("name")), type)
                .nullable(!row.flag("not_null"))
                .withComment(row.exact("comment"));
        if (row.has("computed")) {
            return column.withComputed(Computed.of(new CatalogSql(dialect.syntax()).bare(row.text("computed"))));
        }
        return row.has("identity_type")
                ? column.withIdentity(identity(row))
                : column.withDefault(defaults.read(value(row.exact("default_text")), type));
    }

    private static Identity identity(CatalogRow row) {
        SequenceOptions options = SequenceOptions.defaults();
        Long first = row.number("first_value");
        // Version 3 says nought of one that begins with one.
        if (first != null && first != 0 && first != 1) {
            options = options.startWith(first);
        }
        return new Identity(row.integer("identity_type") == 0, options);
    }

    /** What follows the word {@code default}, or the sign that may stand for it. */
    private static @Nullable String value(@Nullable String source) {
        return source == null ? null : source.strip().replaceFirst("(?i)^(default\\b|=)\\s*", "");
    }

    private ColumnType type(CatalogRow row) {
        String domain = row.text("domain_name");
        return domain.startsWith("RDB$")
                ? types.read(FirebirdTypeText.of(row), row.find("collation"))
                : ColumnType.custom(dialect.quote(names.written(domain)));
    }
}
