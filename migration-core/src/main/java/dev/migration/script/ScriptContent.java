package dev.migration.script;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * What a new script does, where it does something from the beginning.
 *
 * @param remarks lines for the header; none of them may look like one of its keys
 * @param imports of a Java migration, as {@code java.util.List} or {@code static java.util.List.of}
 * @param upgrade statements in the language of the script, without indentation
 */
public record ScriptContent(List<String> remarks, Set<String> imports, String upgrade, String downgrade) {

    static final ScriptContent NONE = new ScriptContent(List.of(), Set.of(), "", "");

    public ScriptContent {
        remarks = List.copyOf(remarks);
        imports = Collections.unmodifiableSet(new TreeSet<>(imports));
    }
}
