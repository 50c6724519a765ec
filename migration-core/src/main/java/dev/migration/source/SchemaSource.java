package dev.migration.source;

import dev.migration.schema.DatabaseSchema;

/** Something that a schema can be read from. */
public interface SchemaSource {

    DatabaseSchema read();

    /** With what no schema can say, where the source knows of any. */
    default WantedSchema wanted() {
        return WantedSchema.of(read());
    }
}
