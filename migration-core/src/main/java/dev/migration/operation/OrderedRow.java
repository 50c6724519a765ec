package dev.migration.operation;

import java.util.AbstractMap;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A row whose columns are in the same order in every process, so that its statement has the same text in each of them: what
 * a script that was killed goes on from is told by the text.
 *
 * <p>The order of {@link Map#of} is another one each time that Java starts, and that of a {@code HashMap} is nobody's
 * choice; of those, columns are in the order of their names.
 */
final class OrderedRow extends AbstractMap<String, @Nullable Object> {

    private final Map<String, @Nullable Object> columns;

    private OrderedRow(Map<String, @Nullable Object> columns) {
        this.columns = Collections.unmodifiableMap(columns);
    }

    static OrderedRow of(Map<String, @Nullable Object> row) {
        if (row instanceof OrderedRow ordered) {
            return ordered;
        }
        if (row instanceof LinkedHashMap || row instanceof SortedMap) {
            return new OrderedRow(new LinkedHashMap<>(row));
        }
        Map<String, @Nullable Object> sorted = new TreeMap<>(Comparator.nullsFirst(Comparator.naturalOrder()));
        sorted.putAll(row);
        return new OrderedRow(sorted);
    }

    @Override
    public Set<Entry<String, @Nullable Object>> entrySet() {
        return columns.entrySet();
    }
}
