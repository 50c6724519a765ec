package dev.migration.execution;

import dev.migration.dialect.Dialect;
import dev.migration.dialect.TableRecreation;
import dev.migration.operation.BatchAlterTable;
import dev.migration.operation.Operation;
import java.util.List;
import java.util.Optional;

/**
 * A change for which a table has to be made anew.
 *
 * @param operation what the script asks for: the batch, or an operation that the batch stands in for
 */
record Alteration(BatchAlterTable batch, Operation operation, Dialect dialect, TableRecreation recreation) {

    /** The alteration that the operation amounts to on this dialect; none if its statements say it all. */
    static Optional<Alteration> of(Operation operation, Dialect dialect) {
        return dialect.recreation().flatMap(recreation -> {
            Optional<BatchAlterTable> batch = operation instanceof BatchAlterTable explicit
                    ? Optional.of(explicit).filter(recreation::isWanted)
                    : recreation.insteadOf(operation);
            return batch.map(it -> new Alteration(it, operation, dialect, recreation));
        });
    }

    boolean isExplicit() {
        return operation == batch;
    }

    /** Whether its statements can be told without looking at the database. */
    boolean isSelfContained() {
        return batch.options().copyFrom() != null;
    }

    /** The statements for those who cannot look at the database; refused where that would be needed. */
    List<String> printed() {
        return dialect.render(operation);
    }

    /** The same text for the same alteration, whatever the database looks like by then. */
    String description() {
        return operation.toString();
    }
}
