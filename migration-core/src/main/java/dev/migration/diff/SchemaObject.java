package dev.migration.diff;

import dev.migration.operation.ObjectType;
import dev.migration.schema.Column;
import dev.migration.schema.Constraint;
import dev.migration.schema.EnumType;
import dev.migration.schema.Index;
import dev.migration.schema.QualifiedName;
import dev.migration.schema.Sequence;
import dev.migration.schema.Table;
import dev.migration.schema.View;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Something in a schema that a comparison can be told to leave out.
 *
 * @param name its own; empty for a constraint that has none
 * @param owner the table of a column, an index or a constraint
 * @param definition the {@link Table}, {@link Column}, {@link Constraint}, {@link Index}, {@link Sequence}, {@link
 *     EnumType} or {@link View}
 */
public record SchemaObject(
        ObjectType type, Optional<QualifiedName> name, Optional<QualifiedName> owner, Object definition) {

    static SchemaObject of(Table table) {
        return new SchemaObject(ObjectType.TABLE, Optional.of(table.name()), Optional.empty(), table);
    }

    static SchemaObject of(QualifiedName table, Column column) {
        return owned(ObjectType.COLUMN, table, column.name(), column);
    }

    static SchemaObject of(QualifiedName table, Index index) {
        return owned(ObjectType.INDEX, table, index.name(), index);
    }

    static SchemaObject of(QualifiedName table, Constraint constraint) {
        return owned(ObjectType.of(constraint.type()), table, constraint.name(), constraint);
    }

    static SchemaObject of(Sequence sequence) {
        return new SchemaObject(ObjectType.SEQUENCE, Optional.of(sequence.name()), Optional.empty(), sequence);
    }

    static SchemaObject of(EnumType type) {
        return new SchemaObject(ObjectType.ENUM_TYPE, Optional.of(type.name()), Optional.empty(), type);
    }

    static SchemaObject of(View view) {
        ObjectType type = view.materialized() ? ObjectType.MATERIALIZED_VIEW : ObjectType.VIEW;
        return new SchemaObject(type, Optional.of(view.name()), Optional.empty(), view);
    }

    private static SchemaObject owned(ObjectType type, QualifiedName table, @Nullable String name, Object definition) {
        return new SchemaObject(type, Optional.ofNullable(name).map(table::sibling), Optional.of(table), definition);
    }
}
