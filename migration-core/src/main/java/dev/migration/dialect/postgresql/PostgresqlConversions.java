package dev.migration.dialect.postgresql;

import dev.migration.schema.ColumnType;
import dev.migration.schema.SqlType;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Which types PostgreSQL turns into each other without being told how. The manual, CREATE CAST: anything is assigned to a
 * string by itself, and nothing from one; between others there has to be a cast for assignments.
 */
final class PostgresqlConversions {

    private static final Set<SqlType> STRINGS =
            EnumSet.of(SqlType.CHAR, SqlType.VARCHAR, SqlType.NCHAR, SqlType.NVARCHAR, SqlType.TEXT);

    private static final List<Set<SqlType>> FAMILIES = List.of(
            EnumSet.of(
                    SqlType.TINYINT,
                    SqlType.SMALLINT,
                    SqlType.INTEGER,
                    SqlType.BIGINT,
                    SqlType.NUMERIC,
                    SqlType.REAL,
                    SqlType.FLOAT,
                    SqlType.DOUBLE),
            EnumSet.of(SqlType.DATE, SqlType.TIMESTAMP),
            EnumSet.of(SqlType.TIME),
            EnumSet.of(SqlType.INTERVAL),
            EnumSet.of(SqlType.BINARY, SqlType.VARBINARY, SqlType.BLOB),
            EnumSet.of(SqlType.JSON, SqlType.JSONB));

    private PostgresqlConversions() {}

    static boolean areImplicit(ColumnType from, ColumnType to) {
        if (from.isArray() != to.isArray()) {
            return false;
        }
        return from.type() == to.type() && from.type() != SqlType.CUSTOM && from.type() != SqlType.ENUM
                || STRINGS.contains(to.type()) && !to.isArray()
                || STRINGS.contains(to.type()) && STRINGS.contains(from.type())
                || FAMILIES.stream().anyMatch(it -> it.contains(from.type()) && it.contains(to.type()));
    }
}
