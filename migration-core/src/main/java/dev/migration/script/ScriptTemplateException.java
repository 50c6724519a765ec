package dev.migration.script;

import dev.migration.error.MigrationException;

/** There is no such template, or no script can be made from it. */
public final class ScriptTemplateException extends MigrationException {

    ScriptTemplateException(String problem, String remedy) {
        super(problem, remedy);
    }
}
