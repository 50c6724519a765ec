package dev.migration.plan;

import java.util.List;

/**
 * The rows of a version table: the revisions where a database stands, in the order in which the rows were read.
 *
 * <p>No rows means base: nothing has been applied.
 */
public record Heads(List<String> revisions) {

    public Heads {
        revisions = revisions instanceof LaterRows ? revisions : List.copyOf(revisions);
    }

    public static Heads of(String... revisions) {
        return new Heads(List.of(revisions));
    }

    public static Heads base() {
        return new Heads(List.of());
    }
}
