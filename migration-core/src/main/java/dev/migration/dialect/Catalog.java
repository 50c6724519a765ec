package dev.migration.dialect;

import dev.migration.schema.DatabaseSchema;
import java.sql.Connection;
import java.sql.SQLException;

/**
 * What a live database holds, read from its catalog in a number of queries that does not depend on how much there is.
 *
 * <p>Names come back as a script would write them: what the database folded to upper case comes back in lower case, and
 * the connection's own schema is left out. Whatever is the system's, temporary, an extension's or part of a partitioned
 * table does not count.
 */
public interface Catalog {

    DatabaseSchema read(Connection connection, CatalogScope scope) throws SQLException;
}
