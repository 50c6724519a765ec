package dev.migration.dialect;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;

/** What a database makes of a name that is not quoted. */
public enum Folding {
    /** {@code Items} becomes {@code items}. */
    LOWER,
    /** {@code Items} becomes {@code ITEMS}. */
    UPPER,
    /** {@code Items} stays as it is, or its case does not matter. */
    NONE;

    /** The name as the database stores it when it is not quoted. */
    public String fold(String name) {
        return switch (this) {
            case LOWER -> name.toLowerCase(Locale.ROOT);
            case UPPER -> name.toUpperCase(Locale.ROOT);
            case NONE -> name;
        };
    }

    /** Which of the stored names this one means: itself, or else what it is without quotes. */
    public Optional<String> find(String name, Collection<String> stored) {
        if (stored.contains(name)) {
            return Optional.of(name);
        }
        return Optional.of(fold(name)).filter(stored::contains);
    }
}
