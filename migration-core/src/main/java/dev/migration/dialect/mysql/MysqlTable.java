package dev.migration.dialect.mysql;

import dev.migration.schema.DialectOption;
import org.jspecify.annotations.Nullable;

/** What only MySQL and MariaDB know of a table. */
public record MysqlTable(@Nullable String engine, @Nullable String charset, @Nullable String collation)
        implements DialectOption {

    public static MysqlTable options() {
        return new MysqlTable(null, null, null);
    }

    public MysqlTable engine(String newEngine) {
        return new MysqlTable(newEngine, charset, collation);
    }

    public MysqlTable charset(String newCharset) {
        return new MysqlTable(engine, newCharset, collation);
    }

    public MysqlTable collation(String newCollation) {
        return new MysqlTable(engine, charset, newCollation);
    }
}
