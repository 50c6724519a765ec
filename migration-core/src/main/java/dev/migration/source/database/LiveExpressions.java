package dev.migration.source.database;

import dev.migration.dialect.Dialect;
import dev.migration.schema.ColumnType;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;
import javax.sql.DataSource;

/**
 * Has a live database work out two expressions and compare what comes out: {@code '1 day'} is {@code '24:00:00'}. Nothing
 * can be changed by that: it is asked in a transaction that only reads, and taken back.
 */
public final class LiveExpressions {

    private final DataSource dataSource;

    private final Dialect dialect;

    public LiveExpressions(DataSource dataSource, Dialect dialect) {
        this.dataSource = dataSource;
        this.dialect = dialect;
    }

    /** Whether both come to the same value of the type; empty where the database does not say. */
    public Optional<Boolean> same(ColumnType type, String first, String second) {
        String cast = "cast((%s) as " + dialect.type(type).replace("%", "%%") + ")";
        try (Connection connection = dataSource.getConnection()) {
            return same(connection, cast.formatted(first), cast.formatted(second));
        } catch (SQLException notComparable) {
            return Optional.empty();
        }
    }

    private Optional<Boolean> same(Connection connection, String first, String second) throws SQLException {
        boolean wasReadOnly = connection.isReadOnly();
        boolean wasAutoCommit = connection.getAutoCommit();
        connection.setReadOnly(true);
        connection.setAutoCommit(false);
        try (Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(question(first, second))) {
            return result.next() ? answer(result) : Optional.empty();
        } finally {
            connection.rollback();
            connection.setAutoCommit(wasAutoCommit);
            connection.setReadOnly(wasReadOnly);
        }
    }

    private static Optional<Boolean> answer(ResultSet result) throws SQLException {
        boolean isSame = result.getBoolean(1);
        return result.wasNull() ? Optional.empty() : Optional.of(isSame);
    }

    /** {@link Dialect#selectCurrentTimestamp} tells how this database selects something that is in no table. */
    private String question(String first, String second) {
        String comparison = "case when %s = %s then 1 else 0 end".formatted(first, second);
        return dialect.selectCurrentTimestamp().replace(dialect.currentTimestamp(), comparison);
    }
}
