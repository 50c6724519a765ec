package dev.migration.operation;

import java.util.ArrayList;
import java.util.List;

/**
 * Something that a database keeps as text: a function, a procedure, a trigger, a policy. Holds the statements that make
 * it and take it away, exactly as the database reads them. Keep each version in a constant, so that one migration
 * replaces what another created.
 *
 * @param name for messages alone, such as {@code function total(integer)}
 */
public record ReplaceableObject(String name, List<String> create, List<String> drop) {

    public ReplaceableObject {
        create = List.copyOf(create);
        drop = List.copyOf(drop);
    }

    /** With the statement that makes it and the one that takes it away. */
    public static ReplaceableObject of(String name, String create, String drop) {
        return new ReplaceableObject(name, List.of(create), List.of(drop));
    }

    /** With one more statement after those that make it: a comment, a grant. */
    public ReplaceableObject then(String statement) {
        List<String> more = new ArrayList<>(create);
        more.add(statement);
        return new ReplaceableObject(name, more, drop);
    }
}
