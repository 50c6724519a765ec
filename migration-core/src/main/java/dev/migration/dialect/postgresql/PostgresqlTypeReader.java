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

/** The types of columns, among them the enum types that a schema has. */
final class PostgresqlTypeReader {

    static final String ENUMS =
            """
            select t.oid as id, t.typarray as array_id, n.nspname as schema, t.typname as name,
                   array(select e.enumlabel::text from pg_enum e where e.enumtypid = t.oid
                         order by e.enumsortorder) as labels
            from pg_type t
            join pg_namespace n on n.oid = t.typnamespace
            where t.typtype = 'e' and n.nspname = any (?)
              and not exists (select 1 from pg_depend d where d.classid = 'pg_type'::regclass
                              and d.objid = t.oid and d.deptype = 'e')""";

    private static final String ARRAY = "[]";

    private static final Map<String, String> SYNONYMS = Map.of(
            "character varying", "varchar",
            "character", "char",
            "timestamp without time zone", "timestamp",
            "time without time zone", "time");

    private final CatalogTypes types;

    private final CatalogNames names;

    /** Those that can be named by their name alone, by the numbers of the types and of arrays of them. */
    private final Map<Long, EnumType> enums = new HashMap<>();

    PostgresqlTypeReader(StandardDialect dialect, CatalogNames names) {
        this.types = new CatalogTypes(dialect, SYNONYMS);
        this.names = names;
    }

    void readEnums(List<CatalogRow> rows, SchemaAssembly assembly) {
        for (CatalogRow row : rows) {
            QualifiedName name = names.qualified(row.find("schema"), row.text("name"));
            EnumType type = new EnumType(
                    name, row.list("labels").stream().map(String::valueOf).toList());
            if (name.schema() == null) {
                enums.put(PostgresqlRelations.id(row, "id"), type);
                enums.put(PostgresqlRelations.id(row, "array_id"), type);
            }
            assembly.enumType(type);
        }
    }

    /** The type of a column; an array's is that of its elements, with its dimensions. */
    ColumnType read(CatalogRow row) {
        String text = row.text("type");
        boolean isArray = text.endsWith(ARRAY);
        ColumnType element = element(row, isArray ? text.substring(0, text.length() - ARRAY.length()) : text);
        if (!isArray) {
            return element.collate(row.find("collation"));
        }
        // A custom type is the whole text already.
        return element.type() == SqlType.CUSTOM
                ? ColumnType.custom(text)
                : element.array(Math.max(1, row.integer("dimensions")));
    }

    ColumnType read(String text) {
        return types.read(text);
    }

    private ColumnType element(CatalogRow row, String text) {
        EnumType type = enums.get(PostgresqlRelations.id(row, "type_id"));
        return type == null
                ? types.read(text)
                : ColumnType.enumeration(type.name().name(), type.values().toArray(String[]::new));
    }
}
