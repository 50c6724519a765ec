package dev.migration.execution;

import dev.migration.sql.SqlScriptWriter;
import dev.migration.sql.SqlStatement;

/**
 * Writes statements down, with what ends them and the transactions around them.
 *
 * @param transactions whether there are any: databases whose DDL commits by itself have no use for them
 */
record ScriptSqlSink(SqlScriptWriter writer, boolean transactions) implements SqlSink {

    @Override
    public void execute(SqlStatement statement) {
        writer.statement(statement.text());
    }

    void comment(String text) {
        writer.comment(text);
    }

    void begin() {
        if (transactions) {
            writer.begin();
        }
    }

    void commit() {
        if (transactions) {
            writer.commit();
        } else {
            writer.keep();
        }
    }
}
