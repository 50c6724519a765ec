package dev.migration.source.hibernate;

import dev.migration.dialect.SchemaComparison;
import dev.migration.schema.Index;
import dev.migration.schema.IndexPart;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.hibernate.dialect.Dialect;
import org.hibernate.mapping.Column;
import org.hibernate.mapping.Selectable;
import org.hibernate.mapping.Table;
import org.hibernate.mapping.UniqueKey;
import org.jspecify.annotations.Nullable;

/** Indexes, and those unique keys that can only be indexes. */
final class IndexReader {

    private final ModelNames names;

    private final UniqueKeys uniqueKeys;

    private final Dialect hibernateDialect;

    private final SchemaComparison comparison;

    IndexReader(ModelNames names, UniqueKeys uniqueKeys, Dialect hibernateDialect, SchemaComparison comparison) {
        this.names = names;
        this.uniqueKeys = uniqueKeys;
        this.hibernateDialect = hibernateDialect;
        this.comparison = comparison;
    }

    List<Index> read(Table table) {
        List<Index> indexes = new ArrayList<>();
        table.getIndexes().values().forEach(it -> indexes.add(index(it, table)));
        uniqueKeys.of(table).stream().filter(uniqueKeys::isIndex).forEach(it -> indexes.add(index(it, table)));
        return indexes.stream()
                .map(comparison::kept)
                .sorted(Comparator.comparing(Index::name))
                .toList();
    }

    private Index index(org.hibernate.mapping.Index index, Table table) {
        Index read = Index.of(names.of(index.getName()));
        for (Selectable part : index.getSelectables()) {
            read = read.part(part(part, index.getSelectableOrderMap().get(part), table));
        }
        return index.isUnique() ? read.asUnique() : read;
    }

    private Index index(UniqueKey key, Table table) {
        Index read = Index.of(names.of(key.getName())).asUnique();
        for (Column column : key.getColumns()) {
            read = read.part(part(column, key.getColumnOrderMap().get(column), table));
        }
        return uniqueKeys.condition(key).map(read::where).orElse(read);
    }

    private IndexPart part(Selectable selectable, @Nullable String order, Table table) {
        IndexPart part = selectable instanceof Column column && !IndexedParts.isExpression(column, table)
                ? IndexPart.column(names.of(column))
                : IndexPart.expression(
                        selectable instanceof Column column ? column.getName() : selectable.getText(hibernateDialect));
        return order == null ? part : ordered(part, order.toLowerCase(Locale.ROOT));
    }

    private static IndexPart ordered(IndexPart part, String order) {
        IndexPart read = order.contains("desc") ? part.descending() : part;
        if (order.contains("nulls first")) {
            return read.nulls(IndexPart.Nulls.FIRST);
        }
        return order.contains("nulls last") ? read.nulls(IndexPart.Nulls.LAST) : read;
    }
}
