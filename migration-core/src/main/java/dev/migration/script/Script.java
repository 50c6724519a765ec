package dev.migration.script;

import dev.migration.operation.Operations;
import dev.migration.revision.Revision;
import dev.migration.sql.SqlSyntax;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A revision together with what it does. */
public interface Script {

    Revision revision();

    ScriptType type();

    /** Where it was found, for people: a file name with its location, or a class name. */
    String location();

    /**
     * Fingerprint of what the upgrade does to a database of this dialect, with the algorithm's version in it. White space,
     * comments and line endings do not count; nor do sections for other databases and the downgrade, which can be written
     * when the revision has long been applied. Empty for Java, where the same source gives different class files.
     */
    Optional<String> checksum(String dialect, SqlSyntax syntax);

    /** What keeps the script from running on a database of this dialect, as far as can be told without one. */
    List<ScriptProblem> problems(String dialect, SqlSyntax syntax);

    /** What it lacks of these arguments, each as a sentence about this script that does not name a value. */
    default List<String> argumentProblems(Map<String, String> arguments) {
        return List.of();
    }

    /** The databases that its sections are for, as far as they name any. */
    default Set<String> dialects() {
        return Set.of();
    }

    /** The line in which its header says something, such as {@code down-revision}; 0 where there is no such line. */
    default int headerLine(String key) {
        return 0;
    }

    /** Whether a downgrade is written for this dialect. */
    boolean reversible(String dialect);

    /** How many statements the upgrade has on this dialect; 0 where that is known only when it has run, as in Java. */
    default int upgradeLength(String dialect, SqlSyntax syntax) {
        return 0;
    }

    /** As {@link #upgradeLength}, of the downgrade. */
    default int downgradeLength(String dialect, SqlSyntax syntax) {
        return 0;
    }

    void upgrade(Operations op);

    void downgrade(Operations op);
}
