package dev.migration.tenant;

import dev.migration.Migrator;
import dev.migration.dialect.Dialect;
import dev.migration.dialect.SessionSchemas;
import javax.sql.DataSource;

/**
 * A database that holds tenants in its schemas.
 *
 * @param migrator of the database itself, for what concerns it as a whole
 */
record Home(Migrator migrator, Dialect dialect, SessionSchemas schemas) {

    DataSource dataSource() {
        return migrator.dataSource();
    }

    /** What a schema is stored as that is created by this name. */
    String nameOfNew(String schema) {
        boolean isQuoted = !dialect.quote(schema).equals(schema);
        return isQuoted ? schema : dialect.folding().fold(schema);
    }

    PooledConnections connections() {
        return new PooledConnections(dataSource(), schemas);
    }
}
