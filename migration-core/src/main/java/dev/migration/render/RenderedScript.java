package dev.migration.render;

import dev.migration.dialect.UnsupportedOperationOnDialectException;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * What goes into the two directions of a script.
 *
 * @param imports of a Java migration, as {@code java.util.List} or {@code static java.util.List.of}, sorted
 * @param upgrade ends without a line break; empty if there is nothing to do
 * @param remarks what could not be written, and stands in the script as a comment
 */
public record RenderedScript(Set<String> imports, String upgrade, String downgrade, List<String> remarks) {

    public RenderedScript {
        imports = Collections.unmodifiableSet(new TreeSet<>(imports));
        remarks = List.copyOf(remarks);
    }

    /**
     * What the header says of an operation that is missing.
     *
     * @param direction {@code upgrade} or {@code downgrade}
     */
    public static String incomplete(String direction, UnsupportedOperationOnDialectException impossible) {
        return "The %s is incomplete. %s".formatted(direction, impossible.problem());
    }
}
