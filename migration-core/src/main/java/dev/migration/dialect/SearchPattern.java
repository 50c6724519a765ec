package dev.migration.dialect;

import java.sql.DatabaseMetaData;
import java.sql.SQLException;

/**
 * A name as JDBC's metadata wants it where it takes patterns. Some databases cannot escape wildcards, so what comes back has
 * to be compared too.
 */
public final class SearchPattern {

    private SearchPattern() {}

    /** Matches this name and, where the driver can escape, no other. */
    public static String of(DatabaseMetaData metaData, String name) throws SQLException {
        String escape = metaData.getSearchStringEscape();
        return name.replace("_", escape + "_").replace("%", escape + "%");
    }
}
