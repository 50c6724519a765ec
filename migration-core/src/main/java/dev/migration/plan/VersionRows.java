package dev.migration.plan;

import dev.migration.plan.VersionChange.Delete;
import dev.migration.plan.VersionChange.Insert;
import dev.migration.plan.VersionChange.Update;
import dev.migration.revision.RevisionNode;
import java.util.ArrayList;
import java.util.List;

/** The rows of the version table while a plan is made, and the changes that lead from one step to the next. */
final class VersionRows {

    /** Up to here, rows are cheaper to copy than to work out. */
    private static final int FEW = 32;

    private final RowSet rows;

    private final List<VersionChange> changes = new ArrayList<>();

    private List<String> copied;

    private int changesWhenCopied;

    VersionRows(Heads start) {
        this.rows = new RowSet(start.revisions());
        this.copied = rows.toList();
    }

    Heads heads() {
        int later = changes.size() - changesWhenCopied;
        if (rows.size() <= FEW || later > rows.size()) {
            copied = rows.toList();
            changesWhenCopied = changes.size();
            return new Heads(copied);
        }
        return new Heads(new LaterRows(copied, changes, changesWhenCopied, changes.size(), rows.size()));
    }

    /** The revision takes the place of the rows that it follows or depends on. */
    List<VersionChange> apply(RevisionNode revision) {
        return join(ids(revision.effectiveParents()), revision.id());
    }

    /** The revision makes room for those that come to the top again. */
    List<VersionChange> revert(RevisionNode revision, List<RevisionNode> uncovered) {
        List<String> to = new ArrayList<>(ids(uncovered));
        to.removeIf(rows::contains);
        if (to.isEmpty()) {
            return delete(List.of(revision.id()));
        }
        List<VersionChange> made = new ArrayList<>();
        String last = to.remove(to.size() - 1);
        to.forEach(id -> made.add(new Insert(id)));
        made.add(new Update(revision.id(), last));
        return record(made);
    }

    /** Puts one row in the place of all of the given ones that are there. */
    List<VersionChange> join(List<String> from, String to) {
        List<String> present = new ArrayList<>(from);
        present.removeIf(id -> !rows.contains(id));
        if (present.isEmpty()) {
            return record(List.of(new Insert(to)));
        }
        List<VersionChange> made = new ArrayList<>();
        String last = present.remove(present.size() - 1);
        present.forEach(id -> made.add(new Delete(id)));
        made.add(new Update(last, to));
        return record(made);
    }

    List<VersionChange> delete(List<String> revisions) {
        List<VersionChange> made = new ArrayList<>();
        revisions.forEach(id -> made.add(new Delete(id)));
        return record(made);
    }

    private List<VersionChange> record(List<VersionChange> made) {
        made.forEach(rows::apply);
        changes.addAll(made);
        return made;
    }

    private static List<String> ids(List<RevisionNode> nodes) {
        return nodes.stream().map(RevisionNode::id).toList();
    }
}
