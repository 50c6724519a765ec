package dev.migration.execution;

import dev.migration.budget.StatementBudget;
import dev.migration.error.Redaction;
import dev.migration.sql.SqlStatement;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLWarning;
import java.sql.Statement;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Runs the statements of scripts on one connection, within their limits. */
final class JdbcSqlSink implements SqlSink {

    private static final Logger logger = LoggerFactory.getLogger(JdbcSqlSink.class);

    private final Connection connection;

    private final StatementBudget budget;

    JdbcSqlSink(Connection connection, StatementBudget budget) {
        this.connection = connection;
        this.budget = budget;
    }

    @Override
    public void execute(SqlStatement sql) throws SQLException {
        if (logger.isDebugEnabled()) {
            logger.debug("{}", Redaction.of(sql.text()));
        }
        budget.prepare();
        try (Statement statement = connection.createStatement()) {
            // A script is sent as it is: braces in it are not JDBC escapes.
            statement.setEscapeProcessing(false);
            budget.send(statement, sql.text());
            logWarnings(statement.getWarnings());
        }
    }

    private static void logWarnings(SQLWarning first) {
        for (SQLWarning warning = first; warning != null; warning = warning.getNextWarning()) {
            logger.debug("{}", SqlMessages.describe(warning));
        }
    }
}
