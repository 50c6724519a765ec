package dev.migration.dialect.sqlite;

import dev.migration.schema.DialectOption;

/**
 * What only SQLite knows of a table.
 *
 * @param autoincrement whether the identity column never gives a number twice
 */
public record SqliteTable(boolean autoincrement, boolean withoutRowid, boolean strict) implements DialectOption {

    public static SqliteTable options() {
        return new SqliteTable(false, false, false);
    }

    public SqliteTable neverReusingNumbers() {
        return new SqliteTable(true, withoutRowid, strict);
    }

    public SqliteTable withoutRowids() {
        return new SqliteTable(autoincrement, true, strict);
    }

    public SqliteTable strictTypes() {
        return new SqliteTable(autoincrement, withoutRowid, true);
    }
}
