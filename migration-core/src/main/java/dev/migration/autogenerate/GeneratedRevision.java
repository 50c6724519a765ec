package dev.migration.autogenerate;

import dev.migration.operation.Operation;
import dev.migration.script.NewRevision;
import java.util.List;

/**
 * A script before it is written: its header, and what its upgrade does. The downgrade is what takes that back.
 *
 * @param request what it follows and how it is called; if that is as in the call, it follows the script before it
 */
public record GeneratedRevision(NewRevision request, List<Operation> operations) {

    public GeneratedRevision {
        operations = List.copyOf(operations);
    }

    public GeneratedRevision withMessage(String message) {
        return new GeneratedRevision(request.withMessage(message), operations);
    }

    public GeneratedRevision withOperations(List<? extends Operation> newOperations) {
        return new GeneratedRevision(request, List.copyOf(newOperations));
    }
}
