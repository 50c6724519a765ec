package dev.migration.script;

import dev.migration.error.MigrationException;

/** A script was asked for, and the target stands for no revision. */
public final class NoScriptException extends MigrationException {

    private final String target;

    NoScriptException(String target) {
        super(
                "'%s' stands for no revision, so there is no script.".formatted(target),
                "Name a revision by its id, a label or `head`; `migrate history` lists them.");
        this.target = target;
    }

    public String target() {
        return target;
    }
}
