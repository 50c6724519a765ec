package dev.migration.execution;

import dev.migration.sql.SqlScriptWriter;
import dev.migration.sql.SqlStatement;

/** Writes statements down, with what ends them and the transactions around them. */
final class ScriptSqlSink implements SqlSink {

    private final SqlScriptWriter writer;

    private final boolean transactions;

    private final UnseenChanges changes;

    private boolean inTransaction;

    /** @param transactions whether there are any: databases whose DDL commits by itself have no use for them */
    ScriptSqlSink(SqlScriptWriter writer, boolean transactions, UnseenChanges changes) {
        this.writer = writer;
        this.transactions = transactions;
        this.changes = changes;
    }

    @Override
    public void execute(SqlStatement statement) {
        if (changes.needCommitBefore(statement) && inTransaction) {
            writer.commitAndContinue();
        }
        write(statement);
    }

    /** Writes a statement that uses nothing but what was there before the script. */
    void record(SqlStatement statement) {
        write(statement);
    }

    private void write(SqlStatement statement) {
        writer.statement(statement.text());
        if (!inTransaction) {
            writer.keep();
        }
    }

    void comment(String text) {
        writer.comment(text);
    }

    void begin() {
        if (transactions) {
            writer.begin();
            inTransaction = true;
        }
    }

    void commit() {
        if (inTransaction) {
            writer.commit();
            inTransaction = false;
            changes.committed();
        }
    }

    /** Lets what follows use what was created so far. */
    void show() {
        if (inTransaction && changes.needCommit()) {
            writer.commitAndContinue();
            changes.committed();
        }
    }
}
