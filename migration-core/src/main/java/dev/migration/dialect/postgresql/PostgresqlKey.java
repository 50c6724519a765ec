package dev.migration.dialect.postgresql;

import dev.migration.schema.DialectOption;
import java.util.List;

/**
 * What only PostgreSQL knows of a primary key or a unique constraint.
 *
 * @param include columns that ride along in its index without being part of the key
 */
public record PostgresqlKey(List<String> include) implements DialectOption {

    public PostgresqlKey {
        include = List.copyOf(include);
    }

    public static PostgresqlKey including(String... columns) {
        return new PostgresqlKey(List.of(columns));
    }
}
