package dev.migration.revision;

import java.util.List;
import java.util.Optional;

/**
 * Heads that a stamp replaces by one revision, without running a script.
 *
 * @param from the heads in the lineage of the new one; none for a branch that the database was not on
 * @param to empty when the heads are forgotten
 * @param leadsUp whether the new revision stands above the heads, or beside them
 */
public record StampMove(List<RevisionNode> from, Optional<RevisionNode> to, boolean leadsUp) {

    public StampMove {
        from = List.copyOf(from);
    }
}
