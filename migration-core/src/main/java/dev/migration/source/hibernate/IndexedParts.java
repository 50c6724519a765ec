package dev.migration.source.hibernate;

import java.util.Map;
import org.hibernate.mapping.Column;
import org.hibernate.mapping.Table;
import org.hibernate.mapping.UniqueKey;

/**
 * Tells what only an index can have. Hibernate makes a unique key of every {@code @Index(unique = true)}, also
 * of expressions, as columns that the table does not have, and of descending columns.
 */
final class IndexedParts {

    private IndexedParts() {}

    static boolean needIndex(UniqueKey key) {
        return key.getColumns().stream()
                .anyMatch(it -> isExpression(it, key.getTable()) || isOrdered(key.getColumnOrderMap(), it));
    }

    static boolean isExpression(Column column, Table table) {
        return !table.containsColumn(column);
    }

    private static boolean isOrdered(Map<Column, String> orders, Column column) {
        String order = orders.get(column);
        return order != null && !order.isBlank() && !order.strip().equalsIgnoreCase("asc");
    }
}
