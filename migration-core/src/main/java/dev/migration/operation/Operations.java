package dev.migration.operation;

import dev.migration.sql.SqlSplitter;
import dev.migration.sql.SqlStatement;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What a script can do: the {@code op} that every migration receives. */
public final class Operations {

    private final OperationContext context;

    public Operations(OperationContext context) {
        this.context = context;
    }

    /** Runs one statement exactly as it is written. */
    public void execute(String sql) {
        context.run(new ExecuteSql(new SqlStatement(sql, 1)));
    }

    /** Runs the statements of a script, one by one, as the database's own client would split them. */
    public void executeScript(String script) {
        executeScript(script, 1);
    }

    /** Runs the statements of a part of a script that begins in the given line of its file, counted from 1. */
    public void executeScript(String script, int firstLine) {
        SqlSplitter.split(script, firstLine, context.syntax()).forEach(it -> context.run(new ExecuteSql(it)));
    }

    /** Runs any operation, the project's own or yours. */
    public void run(Operation operation) {
        context.run(operation);
    }

    /** The migration's own connection, in its transaction, for data migrations. */
    public JdbcClient jdbc() {
        return context.jdbc();
    }

    /** Commits what came before, runs each statement of the block on its own, and begins a new transaction after. */
    public void autocommitBlock(Runnable block) {
        context.autocommit(block);
    }

    /** Name of the dialect that the script runs on, such as {@code postgresql}. */
    public String dialect() {
        return context.dialect();
    }

    /** The {@code -x key=value} arguments of the call. */
    public Map<String, String> arguments() {
        return context.arguments();
    }
}
