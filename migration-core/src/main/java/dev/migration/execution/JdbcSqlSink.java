package dev.migration.execution;

import dev.migration.error.Redaction;
import dev.migration.sql.SqlStatement;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLWarning;
import java.sql.Statement;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Runs statements on one connection. */
final class JdbcSqlSink implements SqlSink {

    private static final Logger logger = LoggerFactory.getLogger(JdbcSqlSink.class);

    private final Connection connection;

    JdbcSqlSink(Connection connection) {
        this.connection = connection;
    }

    @Override
    public void execute(SqlStatement sql) throws SQLException {
        if (logger.isDebugEnabled()) {
            logger.debug("{}", Redaction.of(sql.text()));
        }
        try (Statement statement = connection.createStatement()) {
            // A script is sent as it is: braces in it are not JDBC escapes.
            statement.setEscapeProcessing(false);
            boolean isResultSet = statement.execute(sql.text());
            // A later result of the same statement may be an error, which only surfaces when it is read.
            while (isResultSet || statement.getUpdateCount() != -1) {
                isResultSet = statement.getMoreResults();
            }
            logWarnings(statement.getWarnings());
        }
    }

    private static void logWarnings(SQLWarning first) {
        for (SQLWarning warning = first; warning != null; warning = warning.getNextWarning()) {
            logger.debug("{} ({})", warning.getMessage(), warning.getSQLState());
        }
    }
}
