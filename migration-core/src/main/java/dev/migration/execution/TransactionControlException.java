package dev.migration.execution;

import dev.migration.error.MigrationException;
import dev.migration.script.Script;
import dev.migration.script.ScriptType;
import dev.migration.sql.SqlStatement;

/** A script begins or ends a transaction, which would keep a revision in part, and nobody would know of it. */
public final class TransactionControlException extends MigrationException {

    private final String revision;

    TransactionControlException(Script script, SqlStatement statement) {
        super(
                "Revision '%s' (%s%s) begins, ends or takes back a transaction: '%s'. That is for the framework to do, so that what a"
                                .formatted(
                                        script.revision().id(),
                                        script.location(),
                                        script.type() == ScriptType.JAVA ? "" : ", line " + statement.line(),
                                        statement.text())
                        + " revision does is kept together with the record of it, or not at all.",
                """
                Take the statement out. What must not be in a transaction belongs into a section of its own:
                -- migrate:upgrade transaction=false""");
        this.revision = script.revision().id();
    }

    public String revision() {
        return revision;
    }
}
