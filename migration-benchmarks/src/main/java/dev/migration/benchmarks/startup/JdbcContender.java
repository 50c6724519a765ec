package dev.migration.benchmarks.startup;

import dev.migration.benchmarks.database.TemporaryFolder;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import javax.sql.DataSource;

/** Plain JDBC, with the statements in memory: what nobody who reads them from files can undercut. */
final class JdbcContender implements Contender {

    private final JdbcMemory memory;

    private List<String> statements = List.of();

    JdbcContender(JdbcMemory memory) {
        this.memory = memory;
    }

    @Override
    public void write(TemporaryFolder folder, List<String> newStatements) {
        statements = List.copyOf(newStatements);
    }

    @Override
    public void start(DataSource dataSource, TemporaryFolder folder) {
        try (Connection connection = dataSource.getConnection();
                Statement statement = connection.createStatement()) {
            memory.prepare(statement);
            connection.setAutoCommit(false);
            for (int number = 0; number < statements.size(); number++) {
                statement.execute(statements.get(number));
                memory.remember(connection, number);
                connection.commit();
            }
            connection.setAutoCommit(true);
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }
}
