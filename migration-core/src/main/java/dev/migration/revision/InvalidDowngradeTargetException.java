package dev.migration.revision;

import dev.migration.error.MigrationException;
import java.util.List;

/** A downgrade cannot reach its target, since nothing above the target is applied. */
public final class InvalidDowngradeTargetException extends MigrationException {

    private final String target;

    private final List<String> current;

    InvalidDowngradeTargetException(String target, List<String> current) {
        super(
                "'%s' cannot be reached by a downgrade from %s."
                        .formatted(target, current.isEmpty() ? "base" : Quoted.list(current)),
                "Name a revision below one that is applied; `migrate current` and `migrate history` show them.");
        this.target = target;
        this.current = List.copyOf(current);
    }

    public String target() {
        return target;
    }

    public List<String> current() {
        return current;
    }
}
