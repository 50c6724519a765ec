package dev.migration.dialect;

import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Set;
import java.util.TreeSet;

/** The schema that a session means by a name without one, and how it is moved to another. Names are as they are stored. */
public interface SessionSchemas {

    /** As JDBC has it, for databases whose drivers do what {@link Connection#setSchema} says. */
    static SessionSchemas jdbc() {
        return new JdbcSchemas(true);
    }

    /** The same for a database in which one that creates tables keeps all others from it. */
    static SessionSchemas jdbcOneByOne() {
        return new JdbcSchemas(false);
    }

    /** Whether several sessions can change the definitions of several schemas without waiting for each other. */
    default boolean canChangeTogether() {
        return true;
    }

    /** All schemas that the session sees, as they are stored. */
    default Set<String> names(Connection connection) throws SQLException {
        Set<String> names = new TreeSet<>();
        DatabaseMetaData metaData = connection.getMetaData();
        try (ResultSet rows = areCatalogs() ? metaData.getCatalogs() : metaData.getSchemas()) {
            while (rows.next()) {
                names.add(rows.getString(1));
            }
        }
        return names;
    }

    /** Whether JDBC calls them catalogs, as it does where a database is no more than a schema. */
    default boolean areCatalogs() {
        return false;
    }

    /** What {@link #restore} needs to put the session back. */
    String current(Connection connection) throws SQLException;

    /** @throws SQLException also where the session would go on in another schema */
    void use(Connection connection, String schema) throws SQLException;

    void restore(Connection connection, String before) throws SQLException;
}
