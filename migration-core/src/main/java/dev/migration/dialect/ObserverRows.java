package dev.migration.dialect;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads the answers of a {@link SessionObserver} out of queries that name their columns alike. */
public final class ObserverRows {

    private ObserverRows() {}

    /** The one value that the query has. */
    public static String single(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            row.next();
            return row.getString(1);
        }
    }

    /**
     * One blocker for each row of {@code session, application, username, address, state, age, query}, with the age in seconds.
     *
     * @param parameter for each placeholder of the query
     */
    public static List<Blocker> blockers(Connection observer, String sql, String parameter, boolean certain)
            throws SQLException {
        List<Blocker> blockers = new ArrayList<>();
        try (PreparedStatement statement = prepare(observer, sql, parameter);
                ResultSet row = statement.executeQuery()) {
            while (row.next()) {
                blockers.add(blocker(row, certain));
            }
        }
        return blockers;
    }

    /** The first column of the first row, if there is one and it says something. */
    public static Optional<String> text(Connection observer, String sql, String parameter) throws SQLException {
        try (PreparedStatement statement = prepare(observer, sql, parameter);
                ResultSet row = statement.executeQuery()) {
            return row.next() ? Optional.ofNullable(filled(row.getString(1))) : Optional.empty();
        }
    }

    private static PreparedStatement prepare(Connection observer, String sql, String parameter) throws SQLException {
        PreparedStatement statement = observer.prepareStatement(sql);
        try {
            long placeholders = sql.chars().filter(it -> it == '?').count();
            for (int index = 1; index <= placeholders; index++) {
                statement.setInt(index, Integer.parseInt(parameter));
            }
            // Whoever waits for a lock is not helped by an observer that waits, too.
            statement.setQueryTimeout(5);
            return statement;
        } catch (SQLException | RuntimeException failure) {
            statement.close();
            throw failure;
        }
    }

    private static Blocker blocker(ResultSet row, boolean certain) throws SQLException {
        double age = row.getDouble("age");
        boolean isAgeKnown = !row.wasNull();
        return new Blocker(
                row.getString("session"),
                filled(row.getString("application")),
                filled(row.getString("username")),
                filled(row.getString("address")),
                filled(row.getString("state")),
                isAgeKnown ? Duration.ofMillis(Math.round(age * 1_000)) : null,
                filled(row.getString("query")),
                certain);
    }

    private static @Nullable String filled(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
