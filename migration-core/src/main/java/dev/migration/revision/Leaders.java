package dev.migration.revision;

import dev.migration.revision.BranchQueue.Branch;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.PriorityQueue;
import org.jspecify.annotations.Nullable;

/**
 * Finds the first branch in line that leads down to a revision.
 *
 * <p>What was found is kept. It can only become wrong in one way, that the branch no longer leads there, and then a
 * branch further back takes its place: branches get shorter, and new ones line up at the end. So each revision needs to
 * look only at the child that seemed to be first, and most revisions are never asked.
 */
final class Leaders {

    private final Pending pending;

    private final BranchQueue queue;

    private final @Nullable Leader[] leaders;

    private final @Nullable PriorityQueue<Candidate>[] candidates;

    private @Nullable UpwardTree tree;

    @SuppressWarnings({"unchecked", "rawtypes"})
    Leaders(RevisionGraph graph, Pending pending, BranchQueue queue) {
        this.pending = pending;
        this.queue = queue;
        this.leaders = new Leader[graph.nodes().size()];
        this.candidates = new PriorityQueue[graph.nodes().size()];
    }

    /** The first branch in line that has yet to come down to where this one waits. */
    Branch above(Branch waiting) {
        Deque<RevisionNode> open = new ArrayDeque<>();
        open.push(waiting.tip());
        while (true) {
            RevisionNode node = open.element();
            PriorityQueue<Candidate> children = candidates(node);
            RevisionNode unknown = firstUnknown(children);
            if (unknown != null) {
                open.push(unknown);
                continue;
            }
            open.pop();
            Branch above = children.isEmpty() ? null : leader(children.element().child);
            if (open.isEmpty() && above != null) {
                return above;
            }
            keep(node, above);
        }
    }

    /** Orders the children until the first is known to be; returns the one that has to be looked at before that. */
    private @Nullable RevisionNode firstUnknown(PriorityQueue<Candidate> children) {
        while (!children.isEmpty()) {
            Candidate first = children.element();
            Branch leader = pending.contains(first.child) ? leader(first.child) : null;
            if (leader != null && leader.rank() == first.rank) {
                return null;
            }
            if (leader == null && pending.contains(first.child)) {
                return first.child;
            }
            children.remove();
            if (leader != null) {
                children.add(new Candidate(first.child, leader.rank()));
            }
        }
        return null;
    }

    private void keep(RevisionNode node, @Nullable Branch above) {
        Branch own = queue.at(node);
        Branch first = own == null || above != null && above.rank() < own.rank() ? above : own;
        if (first == null) {
            throw new IllegalStateException("No branch leads to '%s'.".formatted(node.id()));
        }
        leaders[node.position()] = new Leader(first, first.detours());
    }

    private PriorityQueue<Candidate> candidates(RevisionNode node) {
        PriorityQueue<Candidate> known = candidates[node.position()];
        if (known != null) {
            return known;
        }
        PriorityQueue<Candidate> children =
                new PriorityQueue<>(node.effectiveChildren().size() + 1, Comparator.comparingInt(Candidate::rank));
        for (RevisionNode child : node.effectiveChildren()) {
            if (pending.contains(child)) {
                children.add(new Candidate(child, -1));
            }
        }
        candidates[node.position()] = children;
        return children;
    }

    private @Nullable Branch leader(RevisionNode node) {
        Leader leader = leaders[node.position()];
        return leader == null || leader.branch.isGone() || !stillLeadsTo(node, leader) ? null : leader.branch;
    }

    private boolean stillLeadsTo(RevisionNode node, Leader leader) {
        if (leader.detours == leader.branch.detours()) {
            return true;
        }
        if (tree == null) {
            tree = pending.upwardTree();
        }
        return tree.isAbove(leader.branch.tip(), node);
    }

    /** A child, and the place in line of what leads to it, as far as known. */
    private record Candidate(RevisionNode child, int rank) {}

    /** A branch, and what it had passed when it was found to be the first. */
    private record Leader(Branch branch, int detours) {}
}
