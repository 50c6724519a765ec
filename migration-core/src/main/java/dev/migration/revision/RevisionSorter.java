package dev.migration.revision;

import dev.migration.revision.BranchQueue.Branch;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Brings revisions into an order in which none stands before what includes it, newest first. Among the right orders it
 * takes the one that Alembic takes: it follows one branch down until something else has to come first, then goes on with
 * the first branch in line that leads there.
 */
final class RevisionSorter {

    private final NodeSet revisions;

    private final Pending pending;

    private final BranchQueue queue;

    private final Leaders leaders;

    private final List<RevisionNode> sorted;

    private RevisionSorter(RevisionGraph graph, NodeSet revisions) {
        this.revisions = revisions;
        this.pending = new Pending(graph, revisions);
        this.queue = new BranchQueue(graph.nodes().size());
        this.leaders = new Leaders(graph, pending, queue);
        this.sorted = new ArrayList<>(revisions.size());
    }

    /**
     * @param heads where to start, as far as they are among the revisions
     */
    static List<RevisionNode> newestFirst(RevisionGraph graph, NodeSet revisions, Collection<RevisionNode> heads) {
        RevisionSorter sorter = new RevisionSorter(graph, revisions);
        graph.reach().none().addAll(heads).retainAll(revisions).forEach(sorter.queue::appendIfAbsent);
        sorter.pending.free().forEach(sorter.queue::appendIfAbsent);
        sorter.sort();
        return sorter.sorted;
    }

    private void sort() {
        Branch branch = queue.first();
        while (branch != null) {
            branch = pending.isFree(branch.tip()) ? goDown(branch) : leaders.above(branch);
        }
    }

    /** Takes the tip of the branch and returns the branch to go on with. */
    private @Nullable Branch goDown(Branch branch) {
        RevisionNode tip = branch.tip();
        sorted.add(tip);
        List<RevisionNode> freed = pending.remove(tip);
        List<RevisionNode> next = tip.effectiveParents().stream()
                .filter(revisions::contains)
                .filter(parent -> queue.at(parent) == null)
                .toList();
        Branch following = next.isEmpty() ? queue.remove(branch) : queue.advance(branch, next);
        freed.forEach(queue::appendIfAbsent);
        return following == null ? queue.first() : following;
    }
}
