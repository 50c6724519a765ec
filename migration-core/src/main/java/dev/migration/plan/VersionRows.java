package dev.migration.plan;

import dev.migration.plan.VersionChange.Delete;
import dev.migration.plan.VersionChange.Insert;
import dev.migration.plan.VersionChange.Update;
import dev.migration.revision.RevisionNode;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The rows of the version table while a plan is made, and the changes that lead from one step to the next. */
final class VersionRows {

    private final Set<String> rows;

    VersionRows(Heads start) {
        this.rows = new LinkedHashSet<>(start.revisions());
    }

    Heads heads() {
        return new Heads(List.copyOf(rows));
    }

    /** The revision takes the place of the rows that it follows or depends on. */
    List<VersionChange> apply(RevisionNode revision) {
        return join(revision.effectiveParents().stream().map(RevisionNode::id).toList(), revision.id());
    }

    /** The revision makes room for those that come to the top again. */
    List<VersionChange> revert(RevisionNode revision, List<RevisionNode> uncovered) {
        List<String> to = uncovered.stream()
                .map(RevisionNode::id)
                .filter(id -> !rows.contains(id))
                .toList();
        List<VersionChange> changes = new ArrayList<>();
        if (to.isEmpty()) {
            changes.add(new Delete(revision.id()));
        } else {
            int last = to.size() - 1;
            to.subList(0, last).forEach(id -> changes.add(new Insert(id)));
            changes.add(new Update(revision.id(), to.get(last)));
        }
        return record(changes);
    }

    /** Puts one row in the place of all of the given ones that are there. */
    List<VersionChange> join(List<String> from, String to) {
        List<String> present = from.stream().filter(rows::contains).toList();
        List<VersionChange> changes = new ArrayList<>();
        if (present.isEmpty()) {
            changes.add(new Insert(to));
        } else {
            int last = present.size() - 1;
            present.subList(0, last).forEach(id -> changes.add(new Delete(id)));
            changes.add(new Update(present.get(last), to));
        }
        return record(changes);
    }

    List<VersionChange> delete(List<String> revisions) {
        return record(
                revisions.stream().map(id -> (VersionChange) new Delete(id)).toList());
    }

    private List<VersionChange> record(List<VersionChange> changes) {
        for (VersionChange change : changes) {
            if (change instanceof Insert insert) {
                rows.add(insert.revision());
            } else if (change instanceof Delete delete) {
                rows.remove(delete.revision());
            } else if (change instanceof Update update) {
                rows.remove(update.from());
                rows.add(update.to());
            }
        }
        return changes;
    }
}
