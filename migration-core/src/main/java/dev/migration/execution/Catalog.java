package dev.migration.execution;

import dev.migration.dialect.SearchPattern;
import java.sql.DatabaseMetaData;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessResourceFailureException;

/** Whether a table exists, from the driver's metadata. */
final class Catalog {

    private final Session session;

    private final Optional<String> schema;

    Catalog(Session session, Optional<String> schema) {
        this.session = session;
        this.schema = schema;
    }

    boolean hasTable(String table) {
        try {
            DatabaseMetaData metaData = session.connection().getMetaData();
            String schemaName = schema.isPresent()
                    ? stored(metaData, schema.get())
                    : session.connection().getSchema();
            String stored = stored(metaData, table);
            return find(metaData, schemaName, stored) || !stored.equals(table) && find(metaData, schemaName, table);
        } catch (SQLException exception) {
            throw new DataAccessResourceFailureException("The catalog cannot be read.", exception);
        }
    }

    private boolean find(DatabaseMetaData metaData, @Nullable String schemaName, String table) throws SQLException {
        String catalog = session.connection().getCatalog();
        String schemaPattern = schemaName == null ? null : SearchPattern.of(metaData, schemaName);
        try (ResultSet tables =
                metaData.getTables(catalog, schemaPattern, SearchPattern.of(metaData, table), new String[] {"TABLE"})) {
            while (tables.next()) {
                if (isSame(schemaName, tables.getString("TABLE_SCHEM"))
                        && isSame(table, tables.getString("TABLE_NAME"))) {
                    return true;
                }
            }
            return false;
        }
    }

    /** Derby has wildcards that cannot be escaped. */
    private static boolean isSame(@Nullable String wanted, @Nullable String found) {
        return wanted == null || found == null || wanted.equalsIgnoreCase(found);
    }

    private static String stored(DatabaseMetaData metaData, String name) throws SQLException {
        if (metaData.storesUpperCaseIdentifiers()) {
            return name.toUpperCase(Locale.ROOT);
        }
        return metaData.storesLowerCaseIdentifiers() ? name.toLowerCase(Locale.ROOT) : name;
    }
}
