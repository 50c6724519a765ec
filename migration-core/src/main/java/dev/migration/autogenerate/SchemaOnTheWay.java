package dev.migration.autogenerate;

import dev.migration.operation.AlteredSchema;
import dev.migration.operation.InapplicableOperationException;
import dev.migration.operation.Operation;
import dev.migration.operation.StandardOperation;
import dev.migration.schema.DatabaseSchema;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/**
 * The schema as it is between two operations of a script. It is worked out when somebody asks: for the operations of most
 * scripts nobody does, and each would go through all tables.
 */
final class SchemaOnTheWay {

    private final Supplier<DatabaseSchema> begin;

    private final List<StandardOperation> since = new ArrayList<>();

    private DatabaseSchema schema = DatabaseSchema.empty();

    private boolean isBegun;

    /** @param begin asked once at most */
    SchemaOnTheWay(Supplier<DatabaseSchema> begin) {
        this.begin = begin;
    }

    void add(Operation operation) {
        if (operation instanceof StandardOperation standard) {
            since.add(standard);
        }
    }

    /** After all that was added. */
    DatabaseSchema now() {
        if (!isBegun) {
            schema = begin.get();
            isBegun = true;
        }
        for (StandardOperation operation : since) {
            try {
                schema = AlteredSchema.after(schema, operation);
            } catch (InapplicableOperationException unknown) {
                // A rewriter may speak of what nobody has read.
                continue;
            }
        }
        since.clear();
        return schema;
    }
}
