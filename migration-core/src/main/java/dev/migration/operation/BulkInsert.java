package dev.migration.operation;

import dev.migration.schema.QualifiedName;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Rows for a table, as literals, so that they can be written down as well as run.
 *
 * @param rows column names with their values; a column that a row leaves out gets its default. Columns are written in the
 *     order of a {@link #row}, a {@code LinkedHashMap} or a {@code SortedMap}; of any other map, in the order of their names
 * @param identityValues whether the rows bring values for an identity column of their own
 */
public record BulkInsert(QualifiedName table, List<Map<String, @Nullable Object>> rows, boolean identityValues)
        implements StandardOperation {

    public BulkInsert {
        List<Map<String, @Nullable Object>> ordered = new ArrayList<>();
        rows.forEach(row -> ordered.add(OrderedRow.of(row)));
        rows = Collections.unmodifiableList(ordered);
    }

    public BulkInsert(QualifiedName table, List<Map<String, @Nullable Object>> rows) {
        this(table, rows, false);
    }

    /** A row in the order in which it is written: {@code row("id", 1, "title", "Tea")}. */
    public static Map<String, @Nullable Object> row(@Nullable Object... namesAndValues) {
        if (namesAndValues.length % 2 == 1) {
            throw new IllegalArgumentException("A row has a column without a value; name each column and its value.");
        }
        Map<String, @Nullable Object> row = new LinkedHashMap<>();
        for (int place = 0; place < namesAndValues.length; place += 2) {
            row.put(String.valueOf(namesAndValues[place]), namesAndValues[place + 1]);
        }
        return row;
    }

    /** The rows bring their own values for an identity column. */
    public BulkInsert withIdentityValues() {
        return new BulkInsert(table, rows, true);
    }

    @Override
    public <R> R accept(OperationVisitor<R> visitor) {
        return visitor.bulkInsert(this);
    }
}
