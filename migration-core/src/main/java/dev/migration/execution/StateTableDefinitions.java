package dev.migration.execution;

import static dev.migration.schema.ColumnType.bigint;
import static dev.migration.schema.ColumnType.integer;
import static dev.migration.schema.ColumnType.timestamp;
import static dev.migration.schema.ColumnType.varchar;
import static dev.migration.schema.PrimaryKey.primaryKey;

import dev.migration.backfill.BackfillTable;
import dev.migration.operation.CreateTable;
import dev.migration.schema.PrimaryKey;
import dev.migration.schema.QualifiedName;
import dev.migration.schema.Table;
import java.util.List;

/**
 * What the state tables look like, as operations, so that each dialect finds its own words for them.
 *
 * @param longestName how many characters a name may have; a key whose name would have more goes without one
 * @param leaseSuffix what tells the row of one lock from that of the other
 */
record StateTableDefinitions(ExecutionOptions options, int longestName, String leaseSuffix) {

    private static final int TEXT = 255;

    private static final String LEASE = "_lock";

    private static final String BACKGROUND_LEASE = "_background";

    StateTableDefinitions(ExecutionOptions options, int longestName) {
        this(options, longestName, LEASE);
    }

    /** Beside the version table, so that two migrators with version tables of their own do not share it. */
    String fingerprintTable() {
        return options.versionTable() + "_fingerprint";
    }

    /** The same, with the lock of those who run revisions in the background. */
    StateTableDefinitions ofBackground() {
        return new StateTableDefinitions(options, longestName, BACKGROUND_LEASE);
    }

    String leaseTable() {
        return options.versionTable() + leaseSuffix;
    }

    /** All of them, whether they are there or not. */
    List<String> names() {
        return List.of(
                options.versionTable(),
                options.historyTable(),
                fingerprintTable(),
                backfillTable(),
                options.versionTable() + LEASE,
                options.versionTable() + BACKGROUND_LEASE);
    }

    String backfillTable() {
        return options.versionTable() + "_backfill";
    }

    /** The same shape and constraint name as Alembic's. */
    CreateTable versions() {
        String name = options.versionTable();
        return create(table(name)
                .column("version_num", varchar(32), column -> column.notNull())
                .constraint(key(name + "_pkc", "version_num")));
    }

    CreateTable history() {
        String name = options.historyTable();
        return create(table(name)
                .column("id", bigint(), column -> column.notNull())
                .column("revision", varchar(TEXT), column -> column.notNull())
                .column("direction", varchar(16), column -> column.notNull())
                .column("message", varchar(TEXT))
                .column("checksum", varchar(80))
                .column("started_at", timestamp(3), column -> column.notNull())
                .column("finished_at", timestamp(3))
                .column("status", varchar(16), column -> column.notNull())
                .column("statements_done", integer(), column -> column.notNull())
                .column("statements_checksum", varchar(80))
                .column("statement_begun", varchar(TEXT))
                .column("applied_by", varchar(TEXT))
                .column("host", varchar(TEXT))
                .column("application_version", varchar(TEXT))
                .constraint(key(name + "_pk", "id")));
    }

    CreateTable fingerprints() {
        String name = fingerprintTable();
        return create(table(name)
                .column("fingerprint", varchar(80), column -> column.notNull())
                .constraint(key(name + "_pk", "fingerprint")));
    }

    CreateTable backfills() {
        String name = backfillTable();
        return create(table(name)
                .column("revision", varchar(32), column -> column.notNull())
                .column("direction", varchar(16), column -> column.notNull())
                .column("backfill_number", integer(), column -> column.notNull())
                .column("table_name", varchar(TEXT), column -> column.notNull())
                .column("definition", varchar(BackfillTable.LONGEST_DEFINITION), column -> column.notNull())
                .column("last_key", varchar(BackfillTable.LONGEST_KEY))
                .column("batches_done", bigint(), column -> column.notNull())
                .column("rows_done", bigint(), column -> column.notNull())
                .column("rows_total", bigint(), column -> column.notNull())
                .column("finished", integer(), column -> column.notNull())
                .column("background", integer(), column -> column.notNull())
                .column("started", bigint(), column -> column.notNull())
                .column("updated", bigint(), column -> column.notNull())
                .constraint(key(name + "_pk", "revision", "direction", "backfill_number")));
    }

    CreateTable lease() {
        String name = leaseTable();
        return create(table(name)
                .column("id", integer(), column -> column.notNull())
                .column("owner", varchar(TEXT), column -> column.notNull())
                .column("token", bigint(), column -> column.notNull())
                .column("acquired", bigint(), column -> column.notNull())
                .column("expires", bigint(), column -> column.notNull())
                .column("session_id", bigint())
                .column("host", varchar(TEXT))
                .column("process_id", bigint())
                .column("application", varchar(TEXT))
                .column("application_version", varchar(TEXT))
                .column("revision", varchar(TEXT))
                .column("step_number", integer())
                .column("step_count", integer())
                .column("statement_number", integer())
                .column("statement_count", integer())
                .constraint(key(name + "_pk", "id")));
    }

    private Table table(String name) {
        return Table.of(new QualifiedName(options.schemaName(), name));
    }

    private PrimaryKey key(String name, String... columns) {
        PrimaryKey key = primaryKey(columns);
        return name.length() <= longestName ? key.named(name) : key;
    }

    private static CreateTable create(Table table) {
        return new CreateTable(table, false);
    }
}
