package dev.migration.source;

import dev.migration.schema.DatabaseSchema;
import java.util.List;

/** A schema with what it needs besides. */
public record WantedSchema(DatabaseSchema schema, List<SchemaSupplement> supplements) {

    public WantedSchema {
        supplements = List.copyOf(supplements);
    }
}
