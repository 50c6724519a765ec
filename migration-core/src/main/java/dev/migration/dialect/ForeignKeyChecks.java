package dev.migration.dialect;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/**
 * The switch for the checking of foreign keys, where dropping a table deletes the rows elsewhere that refer to it and the
 * switch has no effect within a transaction.
 */
public interface ForeignKeyChecks {

    boolean areOn(Connection connection) throws SQLException;

    /** The statement that switches them off; to be sent outside of a transaction. */
    String off();

    /** The statement that switches them on; to be sent outside of a transaction. */
    String on();

    /** One description for each row whose foreign key leads nowhere. */
    List<String> violations(Connection connection) throws SQLException;
}
