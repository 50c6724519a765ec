package dev.migration.source;

import dev.migration.schema.DatabaseSchema;
import java.util.List;

/** Something that a schema can be read from. */
public interface SchemaSource {

    DatabaseSchema read();

    /** With what no schema can say, where the source knows of any. */
    default WantedSchema wanted() {
        return new WantedSchema(read(), List.of());
    }
}
