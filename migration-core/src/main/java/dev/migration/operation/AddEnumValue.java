package dev.migration.operation;

import dev.migration.schema.QualifiedName;
import org.jspecify.annotations.Nullable;

/**
 * Adds a word to an enum type. No database takes one away again, so there is no reverse.
 *
 * @param before the word that the new one precedes
 * @param after the word that the new one follows; without either, the new one is last
 */
public record AddEnumValue(
        QualifiedName type, String value, @Nullable String before, @Nullable String after, boolean ifNotExists)
        implements StandardOperation {

    public AddEnumValue(QualifiedName type, String value) {
        this(type, value, null, null, false);
    }

    public AddEnumValue before(String neighbour) {
        return new AddEnumValue(type, value, neighbour, null, ifNotExists);
    }

    public AddEnumValue after(String neighbour) {
        return new AddEnumValue(type, value, null, neighbour, ifNotExists);
    }

    public AddEnumValue onlyIfMissing() {
        return new AddEnumValue(type, value, before, after, true);
    }

    @Override
    public <R> R accept(OperationVisitor<R> visitor) {
        return visitor.addEnumValue(this);
    }
}
