package dev.migration.source.database;

import dev.migration.dialect.CatalogScope;
import dev.migration.dialect.Dialect;
import dev.migration.schema.DatabaseSchema;
import dev.migration.source.SchemaSource;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;

/** The schema that a live database has now. */
public final class DatabaseSchemaSource implements SchemaSource {

    private final Connections connections;

    private final Dialect dialect;

    private final CatalogScope scope;

    private DatabaseSchemaSource(Connections connections, Dialect dialect, CatalogScope scope) {
        this.connections = connections;
        this.dialect = dialect;
        this.scope = scope;
    }

    /** Each reading takes a connection and gives it back. */
    public static DatabaseSchemaSource of(DataSource dataSource, Dialect dialect, CatalogScope scope) {
        return new DatabaseSchemaSource(
                reading -> {
                    try (Connection connection = dataSource.getConnection()) {
                        return reading.from(connection);
                    }
                },
                dialect,
                scope);
    }

    /** Readings see what the connection's transaction sees; it stays open. */
    public static DatabaseSchemaSource of(Connection connection, Dialect dialect, CatalogScope scope) {
        return new DatabaseSchemaSource(reading -> reading.from(connection), dialect, scope);
    }

    @Override
    public DatabaseSchema read() {
        try {
            return connections.read(connection -> dialect.catalog().read(connection, scope));
        } catch (SQLException failure) {
            throw new UnreadableCatalogException(dialect.name(), failure);
        }
    }

    private interface Connections {

        DatabaseSchema read(Reading reading) throws SQLException;
    }

    private interface Reading {

        DatabaseSchema from(Connection connection) throws SQLException;
    }
}
