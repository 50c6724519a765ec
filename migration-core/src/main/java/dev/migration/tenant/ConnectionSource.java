package dev.migration.tenant;

import java.sql.SQLException;

/** Where connections come from that are moved to a tenant's schema, and where they go when it is done with them. */
interface ConnectionSource {

    Borrowed take() throws SQLException;

    void giveBack(Borrowed borrowed) throws SQLException;
}
