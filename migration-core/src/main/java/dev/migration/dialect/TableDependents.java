package dev.migration.dialect;

import dev.migration.operation.CreateConstraint;
import java.util.List;
import java.util.Map;

/**
 * What hangs on a table and goes with it when the table is dropped, though it is no part of it.
 *
 * @param references foreign keys of other tables that lead to it
 * @param restoring statements that bring back the rest, such as triggers
 * @param nextNumbers the number that each identity column gives next, by name
 */
public record TableDependents(
        List<CreateConstraint> references, List<String> restoring, Map<String, Long> nextNumbers) {

    public TableDependents {
        references = List.copyOf(references);
        restoring = List.copyOf(restoring);
        nextNumbers = Map.copyOf(nextNumbers);
    }

    public static TableDependents none() {
        return new TableDependents(List.of(), List.of(), Map.of());
    }

    /** The same where the table has one counter, whatever column it is for. */
    public TableDependents numberedFrom(long next) {
        return new TableDependents(references, restoring, Map.of("", next));
    }

    public TableDependents restoring(List<String> statements) {
        return new TableDependents(references, statements, nextNumbers);
    }
}
