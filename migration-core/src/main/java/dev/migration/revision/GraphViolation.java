package dev.migration.revision;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One thing that keeps a set of scripts from being a graph of revisions. */
public sealed interface GraphViolation {

    /** What is wrong, as one sentence. */
    String problem();

    /** What to change in which script. */
    String remedy();

    /** A revision that names itself as its parent. */
    record SelfLoop(String revision) implements GraphViolation {
        @Override
        public String problem() {
            return "Revision '%s' names itself as its down-revision.".formatted(revision);
        }

        @Override
        public String remedy() {
            return "Set the down-revision of '%s' to the revision before it, or leave it empty.".formatted(revision);
        }
    }

    /** A revision that depends on itself. */
    record DependencySelfLoop(String revision) implements GraphViolation {
        @Override
        public String problem() {
            return "Revision '%s' depends on itself.".formatted(revision);
        }

        @Override
        public String remedy() {
            return "Remove '%1$s' from the depends-on of '%1$s'.".formatted(revision);
        }
    }

    /** Revisions that follow each other in a circle. */
    record Cycle(List<String> revisions) implements GraphViolation {
        public Cycle {
            revisions = List.copyOf(revisions);
        }

        @Override
        public String problem() {
            return "The down-revisions of %s form a cycle.".formatted(Quoted.list(revisions));
        }

        @Override
        public String remedy() {
            return "Correct the down-revision of one of them.";
        }
    }

    /** Revisions that form a circle once their dependencies count. */
    record DependencyCycle(List<String> revisions) implements GraphViolation {
        public DependencyCycle {
            revisions = List.copyOf(revisions);
        }

        @Override
        public String problem() {
            return "The down-revisions and dependencies of %s form a cycle.".formatted(Quoted.list(revisions));
        }

        @Override
        public String remedy() {
            return "Remove the depends-on that closes the circle.";
        }
    }

    /** A parent that no script has. */
    record MissingParent(String revision, String parent, @Nullable String suggestion) implements GraphViolation {
        @Override
        public String problem() {
            return "Revision '%s' has parent '%s', which does not exist.".formatted(revision, parent);
        }

        @Override
        public String remedy() {
            return suggestion == null
                    ? "Restore the script of '%s', or correct the down-revision of '%s'.".formatted(parent, revision)
                    : "Did you mean '%s'? A down-revision is a full id, not a part of it and not a label."
                            .formatted(suggestion);
        }
    }

    /** A dependency that no script has as id or label. */
    record MissingDependency(String revision, String dependency, @Nullable String suggestion)
            implements GraphViolation {
        @Override
        public String problem() {
            return "Revision '%s' depends on '%s', which is neither a revision nor a branch label."
                    .formatted(revision, dependency);
        }

        @Override
        public String remedy() {
            return suggestion == null
                    ? "Restore the script of '%s', or correct the depends-on of '%s'.".formatted(dependency, revision)
                    : "Did you mean '%s'? A depends-on is a full id or a label.".formatted(suggestion);
        }
    }

    /** An id that several scripts claim. */
    record DuplicateRevision(String revision) implements GraphViolation {
        @Override
        public String problem() {
            return "Several scripts have the id '%s'.".formatted(revision);
        }

        @Override
        public String remedy() {
            return "Give all but one of them an id of their own, and correct the down-revision of what follows them.";
        }
    }

    /** A branch label that is taken, by another label or by an id. */
    record DuplicateLabel(String label, String revision, String usedBy) implements GraphViolation {
        @Override
        public String problem() {
            return "Branch label '%s' of revision '%s' is already used by revision '%s'."
                    .formatted(label, revision, usedBy);
        }

        @Override
        public String remedy() {
            return "Give the branch of '%s' another label; its descendants inherit it without naming it."
                    .formatted(revision);
        }
    }

    /** An id that could not be told from the rest of a target, or does not fit into the version table. */
    record IllegalId(String revision, Set<String> characters) implements GraphViolation {
        public IllegalId {
            characters = Set.copyOf(characters);
        }

        @Override
        public String problem() {
            return RevisionId.problem(revision);
        }

        @Override
        public String remedy() {
            return RevisionId.REMEDY;
        }
    }
}
