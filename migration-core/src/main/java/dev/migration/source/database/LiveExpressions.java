package dev.migration.source.database;

import dev.migration.dialect.Dialect;
import dev.migration.schema.Column;
import dev.migration.schema.ColumnType;
import dev.migration.schema.DefaultValue;
import dev.migration.schema.QualifiedName;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;
import javax.sql.DataSource;

/**
 * Has a live database work out two expressions and compare what comes out: {@code '1 day'} is {@code '24:00:00'}. Nothing
 * can be changed by that: a database is asked only where it has transactions that change nothing at all, not even a
 * sequence, and in one of these.
 */
public final class LiveExpressions {

    private final DataSource dataSource;

    private final Dialect dialect;

    public LiveExpressions(DataSource dataSource, Dialect dialect) {
        this.dataSource = dataSource;
        this.dialect = dialect;
    }

    /**
     * Whether the defaults of two columns differ, as a rule of a comparison. Asks only about two that are spelled in
     * different ways, and is certain only that two are the same: what comes out once may come out otherwise tomorrow.
     */
    public Optional<Boolean> differs(QualifiedName table, Column actual, Column wanted) {
        DefaultValue first = actual.defaultValue();
        DefaultValue second = wanted.defaultValue();
        return first == null || second == null || dialect.comparison().sameDefault(actual, wanted)
                ? Optional.empty()
                : same(wanted.type(), sql(first), sql(second))
                        .filter(isSame -> isSame)
                        .map(isSame -> false);
    }

    private String sql(DefaultValue value) {
        return value instanceof DefaultValue.Literal literal
                ? dialect.literal(literal.value())
                : ((DefaultValue.Expression) value).sql();
    }

    /** Whether both come to the same value of the type; empty where the database does not say. */
    Optional<Boolean> same(ColumnType type, String first, String second) {
        if (first.contains(";") || second.contains(";")) {
            // What ends the question could begin something else.
            return Optional.empty();
        }
        return dialect.comparison().harmlessTransaction().flatMap(harmless -> {
            String question = question(dialect.type(type), first, second);
            try (Connection connection = dataSource.getConnection()) {
                return answer(connection, harmless, question);
            } catch (SQLException notComparable) {
                return Optional.empty();
            }
        });
    }

    private String question(String type, String first, String second) {
        String comparison = "case when cast((%s) as %s) = cast((%s) as %s) then 1 else 0 end"
                .formatted(first, type, second, type);
        // How this database selects something that is in no table.
        return dialect.selectCurrentTimestamp().replace(dialect.currentTimestamp(), comparison);
    }

    private static Optional<Boolean> answer(Connection connection, String harmless, String question)
            throws SQLException {
        boolean wasAutoCommit = connection.getAutoCommit();
        connection.setAutoCommit(false);
        try (Statement statement = connection.createStatement()) {
            statement.execute(harmless);
            try (ResultSet result = statement.executeQuery(question)) {
                return result.next() ? Optional.of(result.getBoolean(1)) : Optional.empty();
            }
        } finally {
            connection.rollback();
            connection.setAutoCommit(wasAutoCommit);
        }
    }
}
