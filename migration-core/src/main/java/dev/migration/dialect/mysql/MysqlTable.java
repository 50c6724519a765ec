package dev.migration.dialect.mysql;

import dev.migration.schema.DialectOption;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What only MySQL and MariaDB know of a table.
 *
 * @param with further options as the database spells them, such as {@code row_format}
 * @param partitionBy such as {@code hash (id) partitions 4}
 */
public record MysqlTable(
        boolean temporary,
        @Nullable String engine,
        @Nullable String charset,
        @Nullable String collation,
        Map<String, String> with,
        @Nullable String partitionBy)
        implements DialectOption {

    public MysqlTable {
        with = Collections.unmodifiableMap(new TreeMap<>(with));
    }

    public static MysqlTable options() {
        return new MysqlTable(false, null, null, null, Map.of(), null);
    }

    /** Seen by its connection alone, and gone with it. */
    public MysqlTable asTemporary() {
        return new MysqlTable(true, engine, charset, collation, with, partitionBy);
    }

    public MysqlTable engine(String newEngine) {
        return new MysqlTable(temporary, newEngine, charset, collation, with, partitionBy);
    }

    public MysqlTable charset(String newCharset) {
        return new MysqlTable(temporary, engine, newCharset, collation, with, partitionBy);
    }

    public MysqlTable collation(String newCollation) {
        return new MysqlTable(temporary, engine, charset, newCollation, with, partitionBy);
    }

    /** Any other option: {@code with("row_format", "compressed")}. */
    public MysqlTable with(String option, Object value) {
        Map<String, String> more = new TreeMap<>(with);
        more.put(option, value.toString());
        return new MysqlTable(temporary, engine, charset, collation, more, partitionBy);
    }

    /** Such as {@code hash (id) partitions 4}. */
    public MysqlTable partitionBy(String newPartitionBy) {
        return new MysqlTable(temporary, engine, charset, collation, with, newPartitionBy);
    }
}
