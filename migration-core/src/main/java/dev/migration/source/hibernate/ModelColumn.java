package dev.migration.source.hibernate;

import dev.migration.schema.Column;
import dev.migration.schema.Constraint;
import java.util.List;

/**
 * A column as the model wants it.
 *
 * @param constraints those that were hidden in its definition
 */
record ModelColumn(Column column, List<Constraint> constraints) {

    ModelColumn {
        constraints = List.copyOf(constraints);
    }
}
