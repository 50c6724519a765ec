package dev.migration.script;

import dev.migration.operation.Operations;
import dev.migration.revision.Revision;
import java.util.Optional;

/** A revision together with what it does. */
public interface Script {

    Revision revision();

    ScriptType type();

    /** Where it was found, for people: a file name with its location, or a class name. */
    String location();

    /**
     * Fingerprint of what the script does, with the algorithm's version in it. White space, comments and line endings do
     * not count. Empty for Java, where the same source gives different class files.
     */
    Optional<String> checksum();

    /** Whether a downgrade is written for this dialect. */
    boolean reversible(String dialect);

    void upgrade(Operations op);

    void downgrade(Operations op);
}
