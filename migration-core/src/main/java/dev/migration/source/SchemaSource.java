package dev.migration.source;

import dev.migration.schema.DatabaseSchema;
import java.util.Set;

/** Something that a schema can be read from. */
public interface SchemaSource {

    DatabaseSchema read();

    /** The schemas that it speaks of, for those who need no more than that. */
    default Set<String> schemas() {
        return read().schemas();
    }

    /** With what no schema can say, where the source knows of any. */
    default WantedSchema wanted() {
        return WantedSchema.of(read());
    }
}
