package dev.migration.benchmarks.startup;

import dev.migration.benchmarks.database.TemporaryFolder;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import javax.sql.DataSource;

/** Plain JDBC, with the statements in memory: what nobody who reads them from files can undercut. */
final class JdbcContender implements Contender {

    private final boolean writesHistory;

    private List<String> statements = List.of();

    JdbcContender(boolean writesHistory) {
        this.writesHistory = writesHistory;
    }

    @Override
    public void write(TemporaryFolder folder, List<String> newStatements) {
        statements = List.copyOf(newStatements);
    }

    @Override
    public void start(DataSource dataSource, TemporaryFolder folder) {
        try (Connection connection = dataSource.getConnection();
                Statement statement = connection.createStatement()) {
            if (writesHistory) {
                statement.execute("create table history (id bigint primary key, script varchar(250), done timestamp)");
            }
            connection.setAutoCommit(false);
            for (int number = 0; number < statements.size(); number++) {
                statement.execute(statements.get(number));
                if (writesHistory) {
                    remember(connection, number);
                }
                connection.commit();
            }
            connection.setAutoCommit(true);
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static void remember(Connection connection, int number) throws SQLException {
        try (PreparedStatement insert =
                connection.prepareStatement("insert into history (id, script, done) values (?, ?, current_timestamp)")) {
            insert.setLong(1, number);
            insert.setString(2, "step " + number);
            insert.executeUpdate();
        }
    }
}
