package dev.migration.revision;

import dev.migration.error.MigrationException;
import java.util.List;

/** The one base is asked for, and the graph has several. */
public final class MultipleBasesException extends MigrationException {

    private final List<String> bases;

    MultipleBasesException(List<String> bases) {
        super(
                "There is no single first revision: the graph has %d bases, %s."
                        .formatted(bases.size(), Quoted.list(bases)),
                "Name the one that is meant, or its branch: BRANCH@base.");
        this.bases = List.copyOf(bases);
    }

    public List<String> bases() {
        return bases;
    }
}
