package dev.migration.boot.autoconfigure;

import org.jspecify.annotations.Nullable;
import org.springframework.util.StringUtils;

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

    // An empty value takes back what another file sets, such as the URL in a test.
    ConnectionSettings {
        url = StringUtils.hasText(url) ? url : null;
        user = StringUtils.hasText(user) ? user : null;
        driverClassName = StringUtils.hasText(driverClassName) ? driverClassName : null;
        datasource = StringUtils.hasText(datasource) ? datasource : null;
    }

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
