package dev.migration.autogenerate.mutation;

import dev.migration.dialect.Dialect;
import dev.migration.schema.Column;
import dev.migration.schema.DatabaseSchema;
import dev.migration.schema.Table;
import java.math.BigDecimal;
import java.sql.Clob;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.temporal.Temporal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;

/** All that is in a database, by table and column, in the order of the rows; values in a form that any type has. */
record Rows(Map<String, Map<String, List<String>>> tables) {

    static Rows of(JdbcTemplate jdbc, Dialect dialect, DatabaseSchema schema) {
        Map<String, Map<String, List<String>>> tables = new TreeMap<>();
        for (Table table : schema.tables()) {
            tables.put(table.name().toString(), columns(jdbc, dialect, table));
        }
        return new Rows(tables);
    }

    private static Map<String, List<String>> columns(JdbcTemplate jdbc, Dialect dialect, Table table) {
        List<String> names = table.columns().stream().map(Column::name).toList();
        String list = String.join(", ", names.stream().map(dialect::quote).toList());
        List<List<String>> rows =
                jdbc.query("select %s from %s".formatted(list, dialect.qualify(table.name())), (row, number) -> {
                    List<String> values = new ArrayList<>();
                    for (int position = 1; position <= names.size(); position++) {
                        values.add(canonical(row.getObject(position)));
                    }
                    return values;
                });
        Map<String, List<String>> columns = new TreeMap<>();
        for (int position = 0; position < names.size(); position++) {
            int column = position;
            columns.put(
                    names.get(position),
                    rows.stream().map(it -> it.get(column)).sorted().toList());
        }
        return columns;
    }

    /** By the names that tables and columns have after these renames. */
    Rows renamed(List<String> renames) {
        Map<String, String> names = new HashMap<>();
        renames.forEach(it -> names.put(it.split(":", -1)[0], it.split(":", -1)[1]));
        Map<String, Map<String, List<String>>> renamed = new TreeMap<>();
        tables.forEach((table, columns) -> {
            String newName = names.getOrDefault(table, table);
            Map<String, List<String>> newColumns = new TreeMap<>();
            columns.forEach(
                    (column, values) -> newColumns.put(names.getOrDefault(newName + "." + column, column), values));
            renamed.put(newName, newColumns);
        });
        return new Rows(renamed);
    }

    /** Those of the tables and columns that the other has too. */
    Rows sharedWith(Rows other) {
        Map<String, Map<String, List<String>>> shared = new TreeMap<>();
        tables.forEach((table, columns) -> {
            Map<String, List<String>> others = other.tables.get(table);
            if (others != null) {
                Map<String, List<String>> kept = new TreeMap<>(columns);
                kept.keySet().retainAll(others.keySet());
                shared.put(table, kept);
            }
        });
        return new Rows(shared);
    }

    private static String canonical(@Nullable Object value) throws SQLException {
        if (value == null) {
            return "null";
        }
        if (value instanceof Number) {
            return new BigDecimal(value.toString()).stripTrailingZeros().toPlainString();
        }
        if (value instanceof Clob clob) {
            return clob.getSubString(1, (int) clob.length());
        }
        if (value instanceof byte[] bytes) {
            return HexFormat.of().formatHex(bytes);
        }
        boolean isTime = value instanceof Timestamp || value instanceof Temporal;
        String text = value.toString().strip();
        return isTime ? text.replace('T', ' ').substring(0, Math.min(16, text.length())) : text;
    }
}
