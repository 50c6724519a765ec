package dev.migration.schema;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The name of a table, sequence, type or view, in a schema or in whichever one the connection has. */
public record QualifiedName(@Nullable String schema, String name) {

    public static QualifiedName of(String name) {
        return new QualifiedName(null, name);
    }

    public static QualifiedName of(String schema, String name) {
        return new QualifiedName(schema, name);
    }

    public Optional<String> schemaName() {
        return Optional.ofNullable(schema);
    }

    /** Another object in the same schema. */
    public QualifiedName sibling(String siblingName) {
        return new QualifiedName(schema, siblingName);
    }

    @Override
    public String toString() {
        return schema == null ? name : schema + "." + name;
    }
}
