package dev.migration.dialect;

import dev.migration.schema.QualifiedName;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * How much of a database is read. Names are those that a script would write.
 *
 * @param schemas the schemas that are read; if empty, the connection's own
 * @param tables the tables that are read; if empty, all
 * @param excluded tables, views and sequences that are passed over, such as those that keep our own state
 */
public record CatalogScope(List<String> schemas, Set<String> tables, Set<QualifiedName> excluded) {

    public CatalogScope {
        schemas = List.copyOf(schemas);
        tables = Set.copyOf(tables);
        excluded = Set.copyOf(excluded);
    }

    /** All that is in the connection's own schema. */
    public static CatalogScope own() {
        return new CatalogScope(List.of(), Set.of(), Set.of());
    }

    public CatalogScope withSchemas(String... names) {
        return new CatalogScope(List.of(names), tables, excluded);
    }

    /** Only these tables, and nothing that is no table. */
    public CatalogScope withTables(String... names) {
        return new CatalogScope(schemas, Set.of(names), excluded);
    }

    /** Without these as well. */
    public CatalogScope excluding(QualifiedName... names) {
        Set<QualifiedName> more = new LinkedHashSet<>(excluded);
        more.addAll(Arrays.asList(names));
        return new CatalogScope(schemas, tables, more);
    }

    /** The schemas to read, as a database keeps them that always has one of the connection's own. */
    public List<String> schemas(CatalogNames names, String own) {
        return schemas.isEmpty()
                ? List.of(own)
                : schemas.stream().map(names::stored).toList();
    }

    public boolean includesTable(QualifiedName table) {
        return (tables.isEmpty() || tables.contains(table.name())) && !excluded.contains(table);
    }

    /** Whether a view, a sequence or a type counts. */
    public boolean includesOther(QualifiedName name) {
        return tables.isEmpty() && !excluded.contains(name);
    }
}
