package dev.migration;

import dev.migration.execution.DatabaseStatus;
import dev.migration.execution.MigrationResult;
import dev.migration.plan.Heads;
import dev.migration.revision.RevisionGraph;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;

/**
 * The migrations of one database: what each command does, as a method. Safe for use by several threads; nothing is read
 * or connected before a method is called.
 */
public final class Migrator {

    private final MigratorOptions options;

    Migrator(MigratorOptions options) {
        this.options = options;
    }

    public static MigratorBuilder builder(DataSource dataSource) {
        return new MigratorBuilder(dataSource);
    }

    /** The name that logs, reports and commands call this database by. */
    public String name() {
        return options.name();
    }

    /** The database that is migrated. */
    public DataSource dataSource() {
        return options.dataSource();
    }

    /** Where the scripts are looked for. */
    public List<String> locations() {
        return options.locations();
    }

    /** The schema of the state tables; empty for the connection's own. */
    public Optional<String> schema() {
        return Optional.ofNullable(options.schema());
    }

    /** The table that holds the current revisions. */
    public String versionTable() {
        return options.versionTable();
    }

    /** Upgrades to the configured target. At that target, this costs one SELECT: no lock, no script read. */
    public MigrationResult upgrade() {
        throw new IllegalStateException();
    }

    public MigrationResult upgrade(String... targets) {
        throw new IllegalStateException();
    }

    public MigrationResult downgrade(String target) {
        throw new IllegalStateException();
    }

    /** Moves the version table to the targets without running a script. */
    public MigrationResult stamp(String... targets) {
        throw new IllegalStateException();
    }

    /** Empties the version table, then stamps: the way out when it names revisions that no script has. */
    public MigrationResult stampPurging(String... targets) {
        throw new IllegalStateException();
    }

    /**
     * Changes nothing.
     *
     * @throws dev.migration.execution.NotUpToDateException if the database is not at the configured target, naming what is
     *     pending
     */
    public void verify() {
        throw new IllegalStateException();
    }

    /**
     * Returns when another process has brought the database to the configured target.
     *
     * @throws dev.migration.execution.NotUpToDateException if that has not happened within the time
     */
    public void await(Duration timeout) {
        throw new IllegalStateException();
    }

    /** Where the database stands: no lock, nothing changed, no table created. */
    public DatabaseStatus status(int historyLimit) {
        throw new IllegalStateException();
    }

    /** The rows of the version table. */
    public Heads current() {
        throw new IllegalStateException();
    }

    /** The scripts as a graph, read anew. */
    public RevisionGraph graph() {
        throw new IllegalStateException();
    }
}
