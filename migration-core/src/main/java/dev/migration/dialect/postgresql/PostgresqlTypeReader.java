package dev.migration.dialect.postgresql;

import dev.migration.dialect.CatalogNames;
import dev.migration.dialect.CatalogRow;
import dev.migration.dialect.CatalogTypes;
import dev.migration.dialect.SchemaAssembly;
import dev.migration.dialect.StandardDialect;
import dev.migration.schema.ColumnType;
import dev.migration.schema.EnumType;
import dev.migration.schema.QualifiedName;
import dev.migration.schema.SqlType;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The types of columns, among them the enum types that a schema has. */
final class PostgresqlTypeReader {

    static final String ENUMS =
            """
            select n.nspname as schema, t.typname as name,
                   array(select e.enumlabel::text from pg_enum e where e.enumtypid = t.oid
                         order by e.enumsortorder) as labels
            from pg_type t
            join pg_namespace n on n.oid = t.typnamespace
            where t.typtype = 'e' and n.nspname = any (?)
              and not exists (select 1 from pg_depend d where d.classid = 'pg_type'::regclass
                              and d.objid = t.oid and d.deptype = 'e')
            order by n.nspname, t.typname""";

    private static final Map<String, String> SYNONYMS = Map.of(
            "character varying", "varchar",
            "character", "char",
            "timestamp without time zone", "timestamp",
            "time without time zone", "time");

    private final CatalogTypes types;

    private final CatalogNames names;

    private final Map<QualifiedName, EnumType> enums = new HashMap<>();

    PostgresqlTypeReader(StandardDialect dialect, CatalogNames names) {
        this.types = new CatalogTypes(dialect, SYNONYMS);
        this.names = names;
    }

    void readEnums(List<CatalogRow> rows, SchemaAssembly assembly) {
        for (CatalogRow row : rows) {
            QualifiedName name = names.qualified(row.find("schema"), row.text("name"));
            EnumType type = new EnumType(
                    name, row.list("labels").stream().map(String::valueOf).toList());
            enums.put(name, type);
            assembly.enumType(type);
        }
    }

    /** The type of a column; an array's is that of its elements, with its dimensions. */
    ColumnType read(CatalogRow row) {
        ColumnType element = element(row);
        if (!row.flag("is_array")) {
            return element.collate(row.find("collation"));
        }
        // A custom type is the whole text already.
        return element.type() == SqlType.CUSTOM
                ? ColumnType.custom(row.text("type"))
                : element.array(Math.max(1, row.integer("dimensions")));
    }

    ColumnType read(String text) {
        return types.read(text);
    }

    private ColumnType element(CatalogRow row) {
        EnumType type = row.flag("is_enum") ? enumOf(row) : null;
        return type == null
                ? types.read(row.text("element_type"))
                : ColumnType.enumeration(type.name().name(), type.values().toArray(String[]::new));
    }

    /** Those of other schemas cannot be named by their name alone. */
    private @Nullable EnumType enumOf(CatalogRow row) {
        QualifiedName name = names.qualified(row.find("type_schema"), row.text("type_name"));
        return name.schema() == null ? enums.get(name) : null;
    }
}
