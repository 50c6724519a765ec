package dev.migration.execution;

import dev.migration.budget.ShownSql;
import dev.migration.budget.StatementBudget;
import dev.migration.dialect.Dialect;
import dev.migration.sql.SqlStatement;
import java.sql.SQLException;
import java.util.OptionalInt;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;

/** How the statements of a script get to its session: within their limits, and with what they set for it known before. */
final class ScriptStatements {

    private static final Logger logger = LoggerFactory.getLogger(ScriptStatements.class);

    private final Session session;

    private final Dialect dialect;

    private final StatementBudget budget;

    private final SqlSink sink;

    ScriptStatements(Session session, Dialect dialect, StatementBudget budget) {
        this.session = session;
        this.dialect = dialect;
        this.budget = budget;
        this.sink = new JdbcSqlSink(session.connection(), budget);
    }

    /** Where statements end that are the framework's, and set nothing. */
    SqlSink sink() {
        return sink;
    }

    /** Whether it does nothing that stays, so that it can be sent whenever the session is another one. */
    boolean isSetting(String statement) {
        return dialect.sessionSettings().isPresent() && SessionStatement.isOne(statement, dialect.syntax());
    }

    /** Whether it sets the same whenever it is sent. */
    boolean isRepeatable(String statement) {
        return SessionStatement.isRepeatable(statement, dialect.syntax());
    }

    /** On one line, without what stands in its strings. */
    String shown(String statement) {
        return ShownSql.of(statement, dialect.syntax());
    }

    void send(SqlStatement statement) {
        try {
            if (SessionStatement.mayBeOne(statement.text(), dialect.syntax())) {
                session.settings().expectChange(dialect.sessionSettings());
            }
            sink.execute(statement);
        } catch (SQLException exception) {
            throw new StatementFailedException(statement, exception);
        }
    }

    /** Takes away what an earlier attempt left. It can be done again, so the journal need not know. */
    void clearTheWay(String text) {
        try {
            for (String drop : dialect.leftoversOf(session.connection(), text)) {
                logger.info("Taking away what an earlier attempt left behind: {}", drop);
                sink.execute(new SqlStatement(drop, 1));
            }
        } catch (SQLException exception) {
            throw new StatementFailedException(new SqlStatement(text, 1), exception);
        }
    }

    /** The connection for Java code, within the limits of the script. */
    JdbcClient jdbc() {
        try {
            session.settings().expectChanges(dialect.sessionSettings());
            budget.prepare();
        } catch (SQLException exception) {
            throw new ConnectionLostException(exception);
        }
        OptionalInt queryTimeout = budget.queryTimeout();
        return queryTimeout.isPresent() ? session.jdbc(queryTimeout.getAsInt()) : session.jdbc();
    }

    /** Ends what the script has set for its session, before anything is written that is not the script's. */
    void putBackSettings() throws SQLException {
        if (session.settings().putBack()) {
            budget.putBackFromAnything();
        }
    }

    /** The same after a failure, on a connection that may be lost. */
    void putBackSettingsQuietly() {
        try {
            putBackSettings();
        } catch (SQLException exception) {
            logger.debug("What the script has set for its session could not be put back", exception);
        }
    }
}
