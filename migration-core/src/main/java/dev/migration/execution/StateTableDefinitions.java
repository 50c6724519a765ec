package dev.migration.execution;

import static dev.migration.schema.ColumnType.bigint;
import static dev.migration.schema.ColumnType.integer;
import static dev.migration.schema.ColumnType.timestamp;
import static dev.migration.schema.ColumnType.varchar;
import static dev.migration.schema.PrimaryKey.primaryKey;

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

    String leaseTable() {
        return options.versionTable() + "_lock";
    }

    /** The same shape and constraint name as Alembic's. */
    CreateTable versions() {
        String name = options.versionTable();
        return create(table(name)
                .column("version_num", varchar(32), column -> column.notNull())
                .constraint(key("version_num", name + "_pkc")));
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
                .constraint(key("id", name + "_pk")));
    }

    CreateTable fingerprints() {
        String name = fingerprintTable();
        return create(table(name)
                .column("fingerprint", varchar(80), column -> column.notNull())
                .constraint(key("fingerprint", name + "_pk")));
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
                .constraint(key("id", name + "_pk")));
    }

    private Table table(String name) {
        return Table.of(new QualifiedName(options.schemaName(), name));
    }

    private PrimaryKey key(String column, String name) {
        PrimaryKey key = primaryKey(column);
        return name.length() <= longestName ? key.named(name) : key;
    }

    private static CreateTable create(Table table) {
        return new CreateTable(table, false);
    }
}
