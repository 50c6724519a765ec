package dev.migration.dialect;

import java.sql.Connection;
import java.sql.SQLException;

/**
 * What scripts set for their session: the schema that names mean, the role, the checking of foreign keys. Whoever has the session
 * next would find it there: the next revision, the next tenant, or the application from its pool.
 */
@FunctionalInterface
public interface SessionSettings {

    /** The schema alone. */
    static SessionSettings of(SessionSchemas schemas) {
        return connection -> new Schema(schemas, schemas.current(connection));
    }

    /** What JDBC calls the catalog of a connection: the database, where one server has several. */
    static SessionSettings ofCatalog() {
        return connection -> new CatalogOf(connection.getCatalog());
    }

    /** What they are now. */
    Snapshot read(Connection connection) throws SQLException;

    /** What they were at a moment. Equal where they were the same. */
    interface Snapshot {

        void restore(Connection connection) throws SQLException;

        /** Whether all of it takes effect within a transaction; else it is restored again after that. */
        default boolean isRestoredWithinTransaction() {
            return true;
        }
    }

    /** The schema at a moment. */
    record Schema(SessionSchemas schemas, String name) implements Snapshot {

        @Override
        public void restore(Connection connection) throws SQLException {
            schemas.restore(connection, name);
        }
    }

    /** The catalog at a moment. */
    record CatalogOf(String name) implements Snapshot {

        @Override
        public void restore(Connection connection) throws SQLException {
            connection.setCatalog(name);
        }
    }
}
