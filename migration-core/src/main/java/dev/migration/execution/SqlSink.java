package dev.migration.execution;

import dev.migration.sql.SqlStatement;
import java.sql.SQLException;

/** Where the statements of a script end: in a database, or in a file. */
interface SqlSink {

    void execute(SqlStatement statement) throws SQLException;
}
