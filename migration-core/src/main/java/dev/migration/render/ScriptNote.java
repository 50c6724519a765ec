package dev.migration.render;

import dev.migration.dialect.UnsupportedOperationOnDialectException;
import dev.migration.operation.Operation;

/**
 * A comment in a script, where it stands among the operations. Does nothing, and no dialect knows it.
 *
 * @param isAboutNext whether it stands right above the next operation, or by itself
 */
public record ScriptNote(String text, boolean isAboutNext) implements Operation {

    public ScriptNote(String text) {
        this(text, true);
    }

    /** Stands where an operation would that the database cannot do. */
    public static ScriptNote notDone(UnsupportedOperationOnDialectException impossible) {
        return new ScriptNote("NOT DONE. " + impossible.problem() + "\n" + impossible.remedy(), false);
    }
}
