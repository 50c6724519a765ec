package dev.migration.execution;

import dev.migration.dialect.Dialect;
import dev.migration.dialect.RowGuard;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.IntConsumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.SqlTypeValue;
import org.springframework.jdbc.core.StatementCreatorUtils;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * What is written at the end of a step. Where the driver takes several statements at once it costs one round trip; elsewhere
 * they are sent one after the other.
 */
final class StateChanges {

    private final Session session;

    private final boolean areSentTogether;

    private final Optional<RowGuard> guard;

    private final List<Change> changes = new ArrayList<>();

    StateChanges(Session session, Dialect dialect) {
        this.session = session;
        this.areSentTogether = dialect.takesStatementsTogether();
        this.guard = dialect.rowGuard();
    }

    boolean areSentTogether() {
        return areSentTogether;
    }

    /** Whether the round trip in which they are sent can have the commit too. */
    boolean canCommit() {
        return areSentTogether && guard.isPresent();
    }

    JdbcClient jdbc() {
        return session.jdbc();
    }

    void add(String sql, List<@Nullable Object> values) {
        changes.add(new Change(sql, sql, values, rows -> {}));
    }

    /** @param check is told how many rows were changed, which should be one; what it throws, {@link #send} throws */
    void change(String sql, List<@Nullable Object> values, IntConsumer check) {
        int number = changes.size();
        changes.add(new Change(sql, guard.map(it -> it.change(sql, number)).orElse(sql), values, check));
    }

    /** @param check is told how many rows were found, which should be one; what it throws, {@link #send} throws */
    void find(String sql, List<@Nullable Object> values, IntConsumer check) {
        int number = changes.size();
        changes.add(new Change(sql, guard.map(it -> it.query(sql, number)).orElse(sql), values, check));
    }

    void send() throws SQLException {
        if (areSentTogether) {
            sendTogether();
        } else {
            changes.forEach(it ->
                    it.check().accept(jdbc().sql(it.sql()).params(it.values()).update()));
        }
    }

    private void sendTogether() throws SQLException {
        try (PreparedStatement statement = prepare(Change::sql, "")) {
            boolean isResult = statement.execute();
            for (Change change : changes) {
                change.check().accept(isResult ? rows(statement) : statement.getUpdateCount());
                isResult = statement.getMoreResults();
            }
        }
    }

    /**
     * Does the same and commits, in one round trip; the server finds out by itself what is not as it should be, and commits nothing
     * then. For those that {@link #canCommit} only.
     */
    void sendAndCommit() throws SQLException {
        try {
            session.commitBy(() -> {
                try (PreparedStatement statement = prepare(Change::guarded, ";\ncommit")) {
                    statement.execute();
                }
            });
        } catch (SQLException failure) {
            guard.flatMap(it -> it.refusal(failure))
                    .ifPresent(it -> changes.get(it.number()).check().accept(it.rows()));
            throw failure;
        }
    }

    private PreparedStatement prepare(Function<Change, String> sql, String end) throws SQLException {
        PreparedStatement statement = session.connection()
                .prepareStatement(changes.stream().map(sql).collect(Collectors.joining(";\n", "", end)));
        try {
            int position = 1;
            for (Change change : changes) {
                for (Object value : change.values()) {
                    set(statement, position++, value);
                }
            }
            return statement;
        } catch (SQLException | RuntimeException failure) {
            statement.close();
            throw failure;
        }
    }

    /** Spring would ask the driver each time which kind of null it likes. */
    private static void set(PreparedStatement statement, int position, @Nullable Object value) throws SQLException {
        if (value == null) {
            statement.setNull(position, Types.NULL);
        } else {
            StatementCreatorUtils.setParameterValue(statement, position, SqlTypeValue.TYPE_UNKNOWN, value);
        }
    }

    private static int rows(PreparedStatement statement) throws SQLException {
        int rows = 0;
        try (ResultSet result = statement.getResultSet()) {
            while (result.next()) {
                rows++;
            }
        }
        return rows;
    }

    /** @param guarded what fails by itself where the check would throw */
    private record Change(String sql, String guarded, List<@Nullable Object> values, IntConsumer check) {}
}
