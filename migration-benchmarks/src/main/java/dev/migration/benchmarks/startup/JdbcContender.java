package dev.migration.benchmarks.startup;

import dev.migration.benchmarks.database.TemporaryFolder;
import dev.migration.execution.TransactionMode;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import javax.sql.DataSource;

/** Plain JDBC, with the statements in memory: what nobody who reads them from files can undercut. */
final class JdbcContender implements Contender {

    private final JdbcMemory memory;

    private final TransactionMode transactions;

    private List<String> statements = List.of();

    JdbcContender(JdbcMemory memory, TransactionMode transactions) {
        this.memory = memory;
        this.transactions = transactions;
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
                if (transactions == TransactionMode.PER_REVISION) {
                    connection.commit();
                }
            }
            connection.commit();
            connection.setAutoCommit(true);
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }
}
