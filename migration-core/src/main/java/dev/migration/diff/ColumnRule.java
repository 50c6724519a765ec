package dev.migration.diff;

import dev.migration.schema.Column;
import dev.migration.schema.QualifiedName;
import java.util.Optional;

/** A user's own word on whether something about two columns differs: Alembic's callables for types and defaults. */
@FunctionalInterface
public interface ColumnRule {

    /** Has no opinion. */
    ColumnRule NONE = (table, actual, wanted) -> Optional.empty();

    /** Whether they differ; empty leaves it to the dialect. */
    Optional<Boolean> differs(QualifiedName table, Column actual, Column wanted);

    /** Asks the other where this one has no opinion. */
    default ColumnRule or(ColumnRule other) {
        return (table, actual, wanted) -> differs(table, actual, wanted).or(() -> other.differs(table, actual, wanted));
    }
}
