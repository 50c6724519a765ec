package dev.migration.dialect.hsqldb;

import dev.migration.dialect.CatalogNames;
import dev.migration.dialect.CatalogRow;
import dev.migration.dialect.SchemaAssembly;
import dev.migration.schema.Index;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The indexes that were not made for a constraint. HSQLDB takes an order for their columns, and forgets it. */
final class HsqldbIndexReader {

    static final String QUERY =
            """
            select i.table_name, i.index_name, i.non_unique, i.column_name
            from information_schema.system_indexinfo i
            left join information_schema.table_constraints c
              on c.table_schema = i.table_schem and c.table_name = i.table_name and c.constraint_name = i.index_name
            where i.table_schem = ? and c.constraint_name is null and i.index_name not like 'SYS!_IDX!_%' escape '!'
            order by i.table_name, i.index_name, i.ordinal_position""";

    private HsqldbIndexReader() {}

    static void read(List<CatalogRow> rows, String schema, CatalogNames names, SchemaAssembly assembly) {
        Map<String, List<CatalogRow>> indexes = new LinkedHashMap<>();
        rows.forEach(row -> indexes.computeIfAbsent(row.text("index_name"), it -> new ArrayList<>())
                .add(row));
        indexes.values()
                .forEach(index -> assembly.onTable(
                        names.qualified(schema, index.get(0).text("table_name")),
                        table -> table.index(index(index, names))));
    }

    private static Index index(List<CatalogRow> rows, CatalogNames names) {
        CatalogRow first = rows.get(0);
        Index index = Index.of(
                names.written(first.text("index_name")),
                rows.stream().map(it -> names.written(it.text("column_name"))).toArray(String[]::new));
        return first.flag("non_unique") ? index : index.asUnique();
    }
}
