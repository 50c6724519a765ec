package dev.migration.source;

import dev.migration.schema.DatabaseSchema;

/** Something that a schema can be read from. */
public interface SchemaSource {

    DatabaseSchema read();
}
