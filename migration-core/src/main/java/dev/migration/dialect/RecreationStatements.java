package dev.migration.dialect;

import java.util.List;
import java.util.stream.Stream;

/**
 * The statements that make a table anew.
 *
 * @param early what comes before the table is looked at once more for what hangs on it
 * @param copy until the new table is complete beside the old one
 * @param undo what takes the copy back as long as the old table is there
 * @param replace what puts the new table into the place of the old one
 */
public record RecreationStatements(List<String> early, List<String> copy, List<String> undo, List<String> replace) {

    public RecreationStatements {
        early = List.copyOf(early);
        copy = List.copyOf(copy);
        undo = List.copyOf(undo);
        replace = List.copyOf(replace);
    }

    /** All of them, if nothing goes wrong. */
    public List<String> all() {
        return Stream.of(early, copy, replace).flatMap(List::stream).toList();
    }
}
