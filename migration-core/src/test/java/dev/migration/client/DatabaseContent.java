package dev.migration.client;

import dev.migration.server.TestDatabase;
import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/** The tables of a database, their columns and their rows, but for those that only a run needs. */
record DatabaseContent(List<String> lines) {

    static DatabaseContent of(TestDatabase database) {
        TreeSet<String> lines = new TreeSet<>();
        try (Connection connection = database.dataSource().getConnection()) {
            DatabaseMetaData metaData = connection.getMetaData();
            try (ResultSet tables =
                    metaData.getTables(connection.getCatalog(), connection.getSchema(), "%", new String[] {"TABLE"})) {
                while (tables.next()) {
                    read(tables.getString("TABLE_NAME"), connection, lines);
                }
            }
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
        return new DatabaseContent(List.copyOf(lines));
    }

    private static void read(String table, Connection connection, TreeSet<String> lines) throws SQLException {
        String name = table.toLowerCase(Locale.ROOT);
        if (name.matches("migration_(history|version_fingerprint|version_lock)") || name.startsWith("sqlite_")) {
            return;
        }
        DatabaseMetaData metaData = connection.getMetaData();
        try (ResultSet columns = metaData.getColumns(connection.getCatalog(), connection.getSchema(), table, "%")) {
            while (columns.next()) {
                lines.add("%s.%s %s(%s) %s"
                        .formatted(
                                name,
                                columns.getString("COLUMN_NAME"),
                                columns.getString("TYPE_NAME"),
                                columns.getString("COLUMN_SIZE"),
                                columns.getString("IS_NULLABLE")));
            }
        }
        new JdbcTemplate(new SingleConnectionDataSource(connection, true))
                .queryForList("select * from " + name)
                .forEach(row -> lines.add(name + " has " + row.values()));
    }
}
