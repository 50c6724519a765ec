package dev.migration.execution;

import dev.migration.dialect.Dialect;
import dev.migration.operation.ExecuteSql;
import dev.migration.operation.Operation;
import dev.migration.operation.OperationContext;
import dev.migration.operation.Operations;
import dev.migration.sql.SqlSyntax;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Takes down what a script would send. Ends where the script asks for the connection. */
final class StatementCollector implements OperationContext {

    private final Dialect dialect;

    private final Map<String, String> arguments;

    private final List<String> statements = new ArrayList<>();

    StatementCollector(Dialect dialect, Map<String, String> arguments) {
        this.dialect = dialect;
        this.arguments = arguments;
    }

    PreviewedStatements collect(Consumer<Operations> script) {
        try {
            script.accept(new Operations(this));
            return new PreviewedStatements(statements, true);
        } catch (ConnectionWanted end) {
            return new PreviewedStatements(statements, false);
        }
    }

    @Override
    public void run(Operation operation) {
        if (operation instanceof ExecuteSql sql) {
            statements.add(sql.statement().text());
        } else {
            statements.addAll(dialect.render(operation));
        }
    }

    @Override
    public void autocommit(Runnable block) {
        block.run();
    }

    @Override
    public JdbcClient jdbc() {
        throw new ConnectionWanted();
    }

    @Override
    public String dialect() {
        return dialect.name();
    }

    @Override
    public SqlSyntax syntax() {
        return dialect.syntax();
    }

    @Override
    public boolean offline() {
        return true;
    }

    @Override
    public Map<String, String> arguments() {
        return arguments;
    }

    /** Ends a script whose further statements nobody can know. */
    private static final class ConnectionWanted extends RuntimeException {

        private ConnectionWanted() {
            super("the script asks for the connection", null, false, false);
        }
    }
}
