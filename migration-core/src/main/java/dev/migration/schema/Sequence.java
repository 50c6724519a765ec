package dev.migration.schema;

import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** A counter that stands for itself. */
public record Sequence(QualifiedName name, @Nullable ColumnType type, SequenceOptions options) {

    public static Sequence of(String name) {
        return of(QualifiedName.of(name));
    }

    public static Sequence of(QualifiedName name) {
        return new Sequence(name, null, SequenceOptions.defaults());
    }

    public Sequence type(ColumnType newType) {
        return new Sequence(name, newType, options);
    }

    public Sequence counting(UnaryOperator<SequenceOptions> change) {
        return new Sequence(name, type, change.apply(options));
    }
}
