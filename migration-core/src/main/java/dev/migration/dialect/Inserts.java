package dev.migration.dialect;

import static java.util.stream.Collectors.joining;

import dev.migration.operation.BulkInsert;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Rows as {@code insert} statements: neighbours with the same columns share one, up to a number of rows and of
 * characters, so that neither the database nor a reader of a printed script meets a statement without end.
 */
final class Inserts {

    /** SQL Server takes no more than a thousand; a hundred is where more rows save no time. */
    static final int ROWS_PER_STATEMENT = 100;

    private static final int CHARACTERS_PER_STATEMENT = 60_000;

    private final StandardStatements statements;

    private final BulkInsert operation;

    private final int limit;

    private final List<String> finished = new ArrayList<>();

    private final List<String> rows = new ArrayList<>();

    private List<String> columns = List.of();

    private int length;

    Inserts(StandardStatements statements, BulkInsert operation, int limit) {
        this.statements = statements;
        this.operation = operation;
        this.limit = limit;
    }

    List<String> statements() {
        operation.rows().forEach(this::add);
        finish();
        return finished;
    }

    private void add(Map<String, @Nullable Object> row) {
        List<String> rowColumns = List.copyOf(row.keySet());
        String values = row.values().stream()
                .map(it -> it == null ? "null" : statements.dialect.literal(it))
                .collect(joining(", ", "(", ")"));
        boolean isFull = rows.size() == limit || length + values.length() > CHARACTERS_PER_STATEMENT;
        if (isFull || !rowColumns.equals(columns)) {
            finish();
        }
        columns = rowColumns;
        length += values.length();
        rows.add(values);
    }

    private void finish() {
        if (!rows.isEmpty()) {
            finished.add(statements.insert(operation, columns, rows));
        }
        rows.clear();
        length = 0;
    }
}
