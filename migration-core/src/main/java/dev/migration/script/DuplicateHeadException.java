package dev.migration.script;

import dev.migration.error.MigrationException;
import java.util.List;

/** A new revision was to follow another one twice. */
public final class DuplicateHeadException extends MigrationException {

    private final List<String> heads;

    DuplicateHeadException(List<String> heads) {
        super(
                "A revision cannot follow another one twice: '%s'.".formatted(String.join("', '", heads)),
                "Name each revision once; a label, an id and the beginning of an id may all mean the same one.");
        this.heads = List.copyOf(heads);
    }

    /** The revisions that the targets stand for. */
    public List<String> heads() {
        return heads;
    }
}
