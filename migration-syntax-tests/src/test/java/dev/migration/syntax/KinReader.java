package dev.migration.syntax;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * A database of the same kin that runs each statement. That something is missing or there already is no refusal: a
 * statement has been understood then.
 *
 * @param url of a database that is made when first opened; holds {@code NAME}
 * @param isRolledBack whether statements are taken back, or each has a database of its own
 * @param beginning statements that create what the golden statements are about
 * @param syntaxErrors the SQL states that say so
 */
record KinReader(String url, boolean isRolledBack, List<String> beginning, Set<String> syntaxErrors)
        implements StatementReader {

    @Override
    public Map<String, String> refusals(List<String> statements) {
        Map<String, String> refusals = new LinkedHashMap<>();
        List<List<String>> portions = isRolledBack
                ? List.of(statements)
                : statements.stream().map(List::of).toList();
        for (List<String> portion : portions) {
            try (Connection connection = open()) {
                for (String sql : portion) {
                    refuse(connection, sql, refusals);
                }
            } catch (SQLException failure) {
                throw new IllegalStateException(failure);
            }
        }
        return refusals;
    }

    private Connection open() throws SQLException {
        Connection connection = DriverManager.getConnection(
                url.replace("NAME", UUID.randomUUID().toString()));
        try (Statement statement = connection.createStatement()) {
            for (String first : beginning) {
                statement.execute(first);
            }
        }
        connection.setAutoCommit(!isRolledBack);
        return connection;
    }

    private void refuse(Connection connection, String sql, Map<String, String> refusals) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException refusal) {
            if (syntaxErrors.contains(refusal.getSQLState())) {
                refusals.put(sql, SyntaxCheck.firstLine(refusal));
            }
        }
        if (isRolledBack) {
            connection.rollback();
        }
    }
}
