package dev.migration.operation;

import dev.migration.schema.QualifiedName;
import org.jspecify.annotations.Nullable;

/**
 * Adds a word to an enum type. No database takes one away again, so there is no reverse.
 *
 * @param before the word that the new one precedes; without it, the new one is last
 */
public record AddEnumValue(QualifiedName type, String value, @Nullable String before, boolean ifNotExists)
        implements StandardOperation {

    @Override
    public <R> R accept(OperationVisitor<R> visitor) {
        return visitor.addEnumValue(this);
    }
}
