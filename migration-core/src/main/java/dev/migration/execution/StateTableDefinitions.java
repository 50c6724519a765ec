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

/**
 * What the state tables look like, as operations, so that each dialect finds its own words for them.
 *
 * @param longestName how many characters a name may have; a key whose name would have more goes without one
 */
record StateTableDefinitions(ExecutionOptions options, int longestName) {

    private static final int TEXT = 255;

    /** Beside the version table, so that two migrators with version tables of their own do not share it. */
    String fingerprintTable() {
        return options.versionTable() + "_fingerprint";
    }

    String backgroundLeaseTable() {
        return options.versionTable() + "_background";
    }

    String leaseTable() {
        return options.versionTable() + "_lock";
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
        return lease(leaseTable());
    }

    /** What keeps those apart that run revisions in the background, where the database has no lock. */
    CreateTable backgroundLease() {
        return lease(backgroundLeaseTable());
    }

    private CreateTable lease(String name) {
        return create(table(name)
                .column("id", integer(), column -> column.notNull())
                .column("owner", varchar(TEXT), column -> column.notNull())
                .column("token", bigint(), column -> column.notNull())
                .column("acquired", bigint(), column -> column.notNull())
                .column("expires", bigint(), column -> column.notNull())
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
