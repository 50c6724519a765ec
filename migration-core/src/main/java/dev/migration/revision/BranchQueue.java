package dev.migration.revision;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The branches that are being followed down, in line. Each is known by the revision that it has got to. */
final class BranchQueue {

    private final @Nullable Branch[] byTip;

    private @Nullable Branch first;

    private @Nullable Branch last;

    private int appended;

    /**
     * @param size of the graph
     */
    BranchQueue(int size) {
        this.byTip = new Branch[size];
    }

    @Nullable Branch first() {
        return first;
    }

    /** The branch that has got to this revision. */
    @Nullable Branch at(RevisionNode tip) {
        return byTip[tip.position()];
    }

    void appendIfAbsent(RevisionNode tip) {
        if (at(tip) == null) {
            append(tip);
        }
    }

    private void append(RevisionNode tip) {
        Branch branch = new Branch(tip, appended++, last);
        if (last == null) {
            first = branch;
        } else {
            last.next = branch;
        }
        last = branch;
        byTip[tip.position()] = branch;
    }

    /** Goes on with the first of the next revisions; the others line up as branches of their own. */
    Branch advance(Branch branch, List<RevisionNode> next) {
        if (branch.tip.effectiveParents().size() > 1) {
            branch.detours++;
        }
        byTip[branch.tip.position()] = null;
        branch.tip = next.get(0);
        byTip[branch.tip.position()] = branch;
        next.subList(1, next.size()).forEach(this::append);
        return branch;
    }

    /** Returns the branch before it in line, or the first when there is none before it. */
    @Nullable Branch remove(Branch branch) {
        branch.detours = Branch.GONE;
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
        return branch.previous == null ? first : branch.previous;
    }

    /** One branch, and the revision that it has got to. */
    static final class Branch {

        private static final int GONE = -1;

        private final int rank;

        private RevisionNode tip;

        /** How often it could have gone another way, and so left out revisions that it led to before. */
        private int detours;

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

        /** Its place in line, counted from the first that ever stood there. */
        int rank() {
            return rank;
        }

        int detours() {
            return detours;
        }

        boolean isGone() {
            return detours == GONE;
        }
    }
}
