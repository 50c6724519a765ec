package dev.migration.execution;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.ArrayList;
import java.util.List;
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

    private final List<Change> changes = new ArrayList<>();

    StateChanges(Session session, boolean areSentTogether) {
        this.session = session;
        this.areSentTogether = areSentTogether;
    }

    boolean areSentTogether() {
        return areSentTogether;
    }

    JdbcClient jdbc() {
        return session.jdbc();
    }

    void add(String sql, List<@Nullable Object> values) {
        add(sql, values, rows -> {});
    }

    /** @param check is told how many rows were changed or found; what it throws, {@link #send} throws */
    void add(String sql, List<@Nullable Object> values, IntConsumer check) {
        changes.add(new Change(sql, values, check));
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
        String sql = changes.stream().map(Change::sql).collect(Collectors.joining(";\n"));
        try (PreparedStatement statement = session.connection().prepareStatement(sql)) {
            int position = 1;
            for (Change change : changes) {
                for (Object value : change.values()) {
                    set(statement, position++, value);
                }
            }
            boolean isResult = statement.execute();
            for (Change change : changes) {
                change.check().accept(isResult ? rows(statement) : statement.getUpdateCount());
                isResult = statement.getMoreResults();
            }
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

    private record Change(String sql, List<@Nullable Object> values, IntConsumer check) {}
}
