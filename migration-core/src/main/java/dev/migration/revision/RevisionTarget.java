package dev.migration.revision;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a user names when saying where to go: {@code head}, {@code ae10}, {@code +2}, {@code ae10-1},
 * {@code branch@head}, {@code branch@+1}, {@code tag:v1.0}. Read only; what it stands for depends on the graph.
 */
public sealed interface RevisionTarget {

    /**
     * Reads a target.
     *
     * @throws InvalidTargetException if it is empty or half of it is missing
     */
    static RevisionTarget parse(String text) {
        return TargetParser.parse(text);
    }

    /** As the user wrote it. */
    String text();

    /** What stands before {@code @} and narrows the target down: a label, or any revision of the branch. */
    default Optional<String> branch() {
        return Optional.empty();
    }

    /**
     * A place in the graph, whatever has been applied.
     *
     * @param symbol an id or its beginning, a label, {@code head}, {@code heads} or {@code base}
     */
    record Place(String text, @Nullable String branchName, String symbol) implements RevisionTarget {

        @Override
        public Optional<String> branch() {
            return Optional.ofNullable(branchName);
        }

        /** The same name, wherever in the graph. */
        Place inAnyBranch() {
            return new Place(symbol, null, symbol);
        }
    }

    /** So many steps up (positive) or down (negative) from a place. */
    record StepsFromPlace(String text, Place start, int steps) implements RevisionTarget {

        @Override
        public Optional<String> branch() {
            return start.branch();
        }
    }

    /** So many steps up (positive) or down (negative) from where the database stands. */
    record StepsFromCurrent(String text, @Nullable String branchName, int steps) implements RevisionTarget {

        @Override
        public Optional<String> branch() {
            return Optional.ofNullable(branchName);
        }
    }

    /** The newest revisions that bear a tag. */
    record Tag(String text, String name) implements RevisionTarget {}
}
