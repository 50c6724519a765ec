package dev.migration.operation;

import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;

/**
 * An operation in which names are final: the naming convention leaves them as they are. Alembic's {@code op.f}.
 *
 * @param names the names that are final; if empty, all are
 */
public record FinalNames(StandardOperation operation, Set<String> names) implements StandardOperation {

    public FinalNames {
        names = Collections.unmodifiableSet(new TreeSet<>(names));
    }

    @Override
    public <R> R accept(OperationVisitor<R> visitor) {
        return visitor.finalNames(this);
    }
}
