package dev.migration.execution;

import dev.migration.dialect.StatementRefusal;
import dev.migration.error.MigrationException;
import dev.migration.script.Script;
import dev.migration.script.ScriptType;
import dev.migration.sql.SqlStatement;

/** A script has a statement after which a revision could be kept in part, and nobody would know of it. It was not sent. */
public final class RefusedStatementException extends MigrationException {

    private final String revision;

    RefusedStatementException(Script script, SqlStatement statement, StatementRefusal refusal) {
        super(
                "Revision '%s' (%s%s) has the statement '%s', which %s."
                        .formatted(
                                script.revision().id(),
                                script.location(),
                                script.type() == ScriptType.JAVA ? "" : ", line " + statement.line(),
                                statement.text(),
                                refusal.reason()),
                refusal.remedy());
        this.revision = script.revision().id();
    }

    public String revision() {
        return revision;
    }
}
