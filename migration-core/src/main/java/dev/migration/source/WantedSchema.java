package dev.migration.source;

import dev.migration.schema.DatabaseSchema;
import java.util.List;

/**
 * A schema with what it needs besides.
 *
 * @param remarks what is left to a person
 */
public record WantedSchema(DatabaseSchema schema, List<SchemaSupplement> supplements, List<SchemaRemark> remarks) {

    public WantedSchema {
        supplements = List.copyOf(supplements);
        remarks = List.copyOf(remarks);
    }

    /** Where nothing else is known of it. */
    public static WantedSchema of(DatabaseSchema schema) {
        return new WantedSchema(schema, List.of(), List.of());
    }
}
