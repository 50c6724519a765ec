package dev.migration.dialect;

import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** All that a driver tells of a schema, and what the database itself tells when asked, as sorted lines, to see whether two moments are alike. */
final class CatalogSnapshot {

    /** MariaDB keeps how a sequence counts in the sequence itself. */
    private static final String SEQUENCE =
            "select '%s', minimum_value, maximum_value, start_value, increment, cache_size, cycle_option from `%s`";

    private final DatabaseMetaData metaData;

    private final String catalog;

    private final String schema;

    private CatalogSnapshot(Connection connection) throws SQLException {
        metaData = connection.getMetaData();
        catalog = connection.getCatalog();
        schema = connection.getSchema();
    }

    static List<String> of(Connection connection, List<String> queries) throws SQLException {
        CatalogSnapshot snapshot = new CatalogSnapshot(connection);
        TreeSet<String> lines = new TreeSet<>();
        for (String query : queries) {
            ask(connection, query, lines);
        }
        for (String table : snapshot.tables(lines)) {
            snapshot.describe(table, lines);
        }
        return List.copyOf(lines);
    }

    private static void ask(Connection connection, String query, TreeSet<String> lines) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            while (rows.next()) {
                List<String> values = new ArrayList<>();
                for (int i = 1; i <= rows.getMetaData().getColumnCount(); i++) {
                    values.add(String.valueOf(rows.getString(i)).strip());
                }
                lines.add(String.join(" ", values));
            }
        }
    }

    private List<String> tables(TreeSet<String> lines) throws SQLException {
        List<String> tables = new ArrayList<>();
        List<String> sequences = new ArrayList<>();
        try (ResultSet row = metaData.getTables(catalog, schema, "%", null)) {
            while (row.next()) {
                String kind = row.getString("TABLE_TYPE");
                String name = row.getString("TABLE_NAME");
                if (!kind.contains("SYSTEM") && !kind.contains("INDEX") && !name.startsWith("sqlite_")) {
                    lines.add("%s %s, %s".formatted(kind, name, text(row, "REMARKS")));
                    tables.add(name);
                    if (kind.equals("SEQUENCE")
                            && metaData.getDatabaseProductName().equals("MariaDB")) {
                        sequences.add(name);
                    }
                }
            }
        }
        for (String sequence : sequences) {
            ask(metaData.getConnection(), SEQUENCE.formatted(sequence, sequence), lines);
        }
        return tables;
    }

    private void describe(String table, TreeSet<String> lines) throws SQLException {
        add(
                lines,
                metaData.getColumns(catalog, schema, table, "%"),
                "column",
                "TABLE_NAME COLUMN_NAME TYPE_NAME COLUMN_SIZE DECIMAL_DIGITS IS_NULLABLE COLUMN_DEF REMARKS");
        add(lines, metaData.getPrimaryKeys(catalog, schema, table), "key", "TABLE_NAME COLUMN_NAME KEY_SEQ");
        add(
                lines,
                metaData.getImportedKeys(catalog, schema, table),
                "reference",
                "FKTABLE_NAME FKCOLUMN_NAME PKTABLE_NAME PKCOLUMN_NAME UPDATE_RULE DELETE_RULE FK_NAME");
    }

    private static void add(TreeSet<String> lines, ResultSet rows, String what, String columns) throws SQLException {
        try (rows) {
            while (rows.next()) {
                List<String> values = new ArrayList<>();
                for (String column : columns.split(" ")) {
                    values.add(text(rows, column));
                }
                lines.add(Stream.concat(Stream.of(what), values.stream()).collect(Collectors.joining(" ")));
            }
        }
    }

    /** The value; an empty comment is none. */
    private static String text(ResultSet row, String column) throws SQLException {
        String value = row.getString(column);
        return column.equals("REMARKS") && value != null && value.isEmpty() ? "null" : String.valueOf(value);
    }
}
