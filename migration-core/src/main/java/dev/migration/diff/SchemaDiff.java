package dev.migration.diff;

import dev.migration.operation.Operation;
import dev.migration.operation.ReversibleOperation;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * How two schemas differ.
 *
 * @param operations what makes the first into the second, in an order in which it can be done
 * @param suspicions what may be a rename instead
 * @param remarks what differs and is left to a person, with what to do about it
 */
public record SchemaDiff(List<Operation> operations, List<RenameSuspicion> suspicions, List<String> remarks) {

    public SchemaDiff {
        operations = List.copyOf(operations);
        suspicions = List.copyOf(suspicions);
        remarks = List.copyOf(remarks);
    }

    public boolean isEmpty() {
        return operations.isEmpty();
    }

    /** What makes the second into the first again. Operations that nothing takes back are missing. */
    public List<Operation> reversed() {
        List<Operation> reversed = new ArrayList<>();
        for (Operation operation : operations) {
            if (operation instanceof ReversibleOperation reversible) {
                reversed.add(reversible.reverse());
            }
        }
        Collections.reverse(reversed);
        return reversed;
    }
}
