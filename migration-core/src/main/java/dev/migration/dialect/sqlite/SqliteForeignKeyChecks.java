package dev.migration.dialect.sqlite;

import dev.migration.dialect.ForeignKeyChecks;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/** The manual, "Pragma foreign_keys": it is a no-op within a transaction. */
final class SqliteForeignKeyChecks implements ForeignKeyChecks {

    @Override
    public boolean areOn(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery("pragma foreign_keys")) {
            return result.next() && result.getBoolean(1);
        }
    }

    @Override
    public String off() {
        return "pragma foreign_keys = off";
    }

    @Override
    public String on() {
        return "pragma foreign_keys = on";
    }

    @Override
    public List<String> violations(Connection connection) throws SQLException {
        List<String> violations = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery("pragma foreign_key_check")) {
            while (result.next()) {
                violations.add("a row of '%s' refers to no row of '%s'"
                        .formatted(result.getString("table"), result.getString("parent")));
            }
        }
        return violations;
    }
}
