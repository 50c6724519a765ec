package dev.migration.dialect.postgresql;

import dev.migration.schema.DialectOption;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What only PostgreSQL knows of an index. */
public record PostgresqlIndex(Map<String, String> with, @Nullable String tablespace) implements DialectOption {

    public PostgresqlIndex {
        with = Collections.unmodifiableMap(new TreeMap<>(with));
    }

    public static PostgresqlIndex options() {
        return new PostgresqlIndex(Map.of(), null);
    }

    /** A storage parameter, such as {@code fillfactor}. */
    public PostgresqlIndex with(String parameter, Object value) {
        Map<String, String> more = new TreeMap<>(with);
        more.put(parameter, value.toString());
        return new PostgresqlIndex(more, tablespace);
    }

    public PostgresqlIndex tablespace(String newTablespace) {
        return new PostgresqlIndex(with, newTablespace);
    }
}
