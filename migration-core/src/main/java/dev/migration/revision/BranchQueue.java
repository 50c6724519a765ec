package dev.migration.revision;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The branches that are being followed down, in line. Each is known by the revision that it has got to. */
final class BranchQueue {

    private final @Nullable Branch[] byTip;

    private @Nullable Branch first;

    private @Nullable Branch last;

    private int appended;

    BranchQueue(int size) {
        this.byTip = new Branch[size];
    }

    @Nullable Branch first() {
        return first;
    }

    boolean contains(RevisionNode tip) {
        return byTip[tip.position()] != null;
    }

    void append(RevisionNode tip) {
        Branch branch = new Branch(tip, appended++, last);
        if (last == null) {
            first = branch;
        } else {
            last.next = branch;
        }
        last = branch;
        byTip[tip.position()] = branch;
    }

    void appendIfAbsent(RevisionNode tip) {
        if (!contains(tip)) {
            append(tip);
        }
    }

    /** Goes on with the first of the next revisions; the others line up as branches of their own. */
    Branch advance(Branch branch, List<RevisionNode> next) {
        byTip[branch.tip.position()] = null;
        branch.tip = next.get(0);
        byTip[branch.tip.position()] = branch;
        next.subList(1, next.size()).forEach(this::append);
        return branch;
    }

    /** Returns the branch before it in line; {@code null} when it was the first. */
    @Nullable Branch remove(Branch branch) {
        byTip[branch.tip.position()] = null;
        if (branch.previous == null) {
            first = branch.next;
        } else {
            branch.previous.next = branch.next;
        }
        if (branch.next == null) {
            last = branch.previous;
        } else {
            branch.next.previous = branch.previous;
        }
        return branch.previous;
    }

    /** The first branch in line that has yet to come down to where this one waits. */
    Branch firstAbove(Branch waiting, Pending pending) {
        Branch found = null;
        java.util.BitSet seen = new java.util.BitSet();
        Deque<RevisionNode> open = new ArrayDeque<>();
        open.push(waiting.tip);
        while (!open.isEmpty()) {
            for (RevisionNode child : open.pop().effectiveChildren()) {
                if (pending.contains(child) && !seen.get(child.position())) {
                    seen.set(child.position());
                    open.push(child);
                    Branch branch = byTip[child.position()];
                    if (branch != null && (found == null || branch.rank < found.rank)) {
                        found = branch;
                    }
                }
            }
        }
        if (found == null) {
            throw new IllegalStateException("Nothing leads to '%s'.".formatted(waiting.tip.id()));
        }
        return found;
    }

    /** One branch, and the revision that it has got to. */
    static final class Branch {

        private final int rank;

        private RevisionNode tip;

        private @Nullable Branch previous;

        private @Nullable Branch next;

        private Branch(RevisionNode tip, int rank, @Nullable Branch previous) {
            this.tip = tip;
            this.rank = rank;
            this.previous = previous;
        }

        RevisionNode tip() {
            return tip;
        }
    }
}
