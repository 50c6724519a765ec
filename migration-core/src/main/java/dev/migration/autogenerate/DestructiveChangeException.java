package dev.migration.autogenerate;

import dev.migration.error.MigrationException;
import java.util.List;

/** A script would take data away, and the project does not want that. */
public final class DestructiveChangeException extends MigrationException {

    private final List<String> changes;

    DestructiveChangeException(List<String> changes) {
        super(
                "The script would take data away, which is refused: %s.".formatted(String.join("; ", changes)),
                """
                If something has another name now, say so:  migrate revision --autogenerate --rename old:new
                To have it written as a comment:            --destructive comment
                To have it written:                         --destructive emit""");
        this.changes = List.copyOf(changes);
    }

    /** What would be dropped, as the header of a script tells it. */
    public List<String> changes() {
        return changes;
    }
}
