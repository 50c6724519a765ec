package dev.migration.benchmarks.startup;

import dev.migration.benchmarks.database.TemporaryFolder;
import java.util.List;
import javax.sql.DataSource;

/** Something that brings a database to its head, from scripts that it has in a folder. */
interface Contender {

    /** Writes a script for each of the statements. */
    void write(TemporaryFolder folder, List<String> statements);

    /** Starts as an application does, with nothing in memory, and returns when the database is at its head. */
    void start(DataSource dataSource, TemporaryFolder folder);

    /** Brings the database to its head without being measured. */
    default void prepare(DataSource dataSource, TemporaryFolder folder) {
        start(dataSource, folder);
    }
}
