package dev.migration.dialect.h2;

import dev.migration.dialect.CatalogNames;
import dev.migration.dialect.CatalogRow;
import dev.migration.dialect.SchemaAssembly;
import dev.migration.schema.Index;
import dev.migration.schema.IndexPart;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The indexes that were not made for a constraint. */
final class H2IndexReader {

    static final String QUERY =
            """
            select i.table_name, i.index_name, i.index_type_name, i.nulls_distinct, c.column_name,
                   c.ordering_specification, c.null_ordering
            from information_schema.indexes i
            join information_schema.index_columns c
              on c.index_schema = i.index_schema and c.index_name = i.index_name
                 and c.table_schema = i.table_schema and c.table_name = i.table_name
            where i.table_schema = ? and not i.is_generated
            order by i.table_name, i.index_name, c.ordinal_position""";

    private H2IndexReader() {}

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
        Index index = Index.of(names.written(first.text("index_name")));
        for (CatalogRow row : rows) {
            index = index.part(part(row, names));
        }
        String type = first.text("index_type_name");
        index = type.startsWith("UNIQUE") ? index.asUnique() : index;
        return first.text("nulls_distinct").equals("NO") ? index.withNullsNotDistinct() : index;
    }

    /** Nulls are the lowest unless told otherwise. */
    private static IndexPart part(CatalogRow row, CatalogNames names) {
        IndexPart part = IndexPart.column(names.written(row.text("column_name")));
        boolean descends = row.text("ordering_specification").equals("DESC");
        boolean nullsFirst = row.text("null_ordering").equals("FIRST");
        part = descends ? part.descending() : part;
        return descends == nullsFirst ? part.nulls(nullsFirst ? IndexPart.Nulls.FIRST : IndexPart.Nulls.LAST) : part;
    }
}
