package dev.migration.dialect.postgresql;

import dev.migration.schema.DialectOption;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What only PostgreSQL knows of a table.
 *
 * @param kind {@code unlogged} or {@code temporary}
 * @param onCommit what becomes of a temporary table's rows, such as {@code delete rows}
 */
public record PostgresqlTable(
        @Nullable String kind,
        @Nullable String partitionBy,
        List<String> inherits,
        Map<String, String> with,
        @Nullable String tablespace,
        @Nullable String onCommit)
        implements DialectOption {

    public PostgresqlTable {
        inherits = List.copyOf(inherits);
        with = Collections.unmodifiableMap(new TreeMap<>(with));
    }

    /** Those of the tables that it inherits from. */
    @Override
    public boolean bringsColumns() {
        return !inherits.isEmpty();
    }

    public static PostgresqlTable options() {
        return new PostgresqlTable(null, null, List.of(), Map.of(), null, null);
    }

    public PostgresqlTable unlogged() {
        return new PostgresqlTable("unlogged", partitionBy, inherits, with, tablespace, onCommit);
    }

    public PostgresqlTable temporary() {
        return new PostgresqlTable("temporary", partitionBy, inherits, with, tablespace, onCommit);
    }

    /** Such as {@code range (created)}. */
    public PostgresqlTable partitionBy(String newPartitionBy) {
        return new PostgresqlTable(kind, newPartitionBy, inherits, with, tablespace, onCommit);
    }

    public PostgresqlTable inherits(String... tables) {
        return new PostgresqlTable(kind, partitionBy, List.of(tables), with, tablespace, onCommit);
    }

    /** A storage parameter, such as {@code fillfactor}. */
    public PostgresqlTable with(String parameter, Object value) {
        Map<String, String> more = new TreeMap<>(with);
        more.put(parameter, value.toString());
        return new PostgresqlTable(kind, partitionBy, inherits, more, tablespace, onCommit);
    }

    public PostgresqlTable tablespace(String newTablespace) {
        return new PostgresqlTable(kind, partitionBy, inherits, with, newTablespace, onCommit);
    }

    public PostgresqlTable onCommit(String newOnCommit) {
        return new PostgresqlTable(kind, partitionBy, inherits, with, tablespace, newOnCommit);
    }
}
