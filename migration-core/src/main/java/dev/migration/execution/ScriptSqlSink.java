package dev.migration.execution;

import dev.migration.sql.SqlScriptWriter;
import dev.migration.sql.SqlStatement;

/** Writes statements down, with what ends them and the transactions around them. */
final class ScriptSqlSink implements SqlSink {

    private final SqlScriptWriter writer;

    private final boolean transactions;

    private boolean inTransaction;

    private int count;

    /** @param transactions whether there are any: databases whose DDL commits by itself have no use for them */
    ScriptSqlSink(SqlScriptWriter writer, boolean transactions) {
        this.writer = writer;
        this.transactions = transactions;
    }

    @Override
    public void execute(SqlStatement statement) {
        writer.statement(statement.text());
        if (!inTransaction) {
            writer.keep();
        }
    }

    boolean isInTransaction() {
        return inTransaction;
    }

    /** A number that is another one for each transaction. */
    int transaction() {
        return count;
    }

    void comment(String text) {
        writer.comment(text);
    }

    void begin() {
        if (transactions) {
            writer.begin();
            inTransaction = true;
            count++;
        }
    }

    void commit() {
        if (inTransaction) {
            writer.commit();
            inTransaction = false;
        }
    }
}
