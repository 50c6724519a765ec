package dev.migration.boot.autoconfigure;

import org.jspecify.annotations.Nullable;

/**
 * By what connection a database is migrated, as configured.
 *
 * @param datasource name of a bean
 */
record ConnectionSettings(
        @Nullable String url,
        @Nullable String user,
        @Nullable String password,
        @Nullable String driverClassName,
        @Nullable String datasource) {

    /**
     * These, and the inherited ones where they are silent. Where to connect is inherited as a whole and so are the
     * credentials: another database's URL or another user's password would be worse than none.
     */
    ConnectionSettings over(ConnectionSettings inherited) {
        ConnectionSettings where = url != null || datasource != null ? this : inherited;
        ConnectionSettings who = user != null ? this : inherited;
        String driver = driverClassName != null ? driverClassName : where.driverClassName;
        return new ConnectionSettings(where.url, who.user, who.password, driver, where.datasource);
    }

    /** Without credentials: a URL may hold some too. */
    @Override
    public String toString() {
        return "ConnectionSettings[datasource=%s]".formatted(datasource);
    }
}
