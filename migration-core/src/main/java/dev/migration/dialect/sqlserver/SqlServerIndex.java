package dev.migration.dialect.sqlserver;

import dev.migration.schema.DialectOption;

/** Whether an index, primary key or unique constraint is the order of the table's rows. */
public record SqlServerIndex(boolean isClustered) implements DialectOption {

    public static SqlServerIndex clustered() {
        return new SqlServerIndex(true);
    }

    public static SqlServerIndex nonclustered() {
        return new SqlServerIndex(false);
    }
}
