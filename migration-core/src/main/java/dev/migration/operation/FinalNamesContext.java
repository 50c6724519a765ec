package dev.migration.operation;

import dev.migration.sql.SqlSyntax;
import java.util.Map;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Marks the names of all operations that pass through as final. */
record FinalNamesContext(OperationContext context, Set<String> names) implements OperationContext {

    @Override
    public void run(Operation operation) {
        context.run(operation instanceof StandardOperation standard ? new FinalNames(standard, names) : operation);
    }

    @Override
    public void autocommit(Runnable block) {
        context.autocommit(block);
    }

    @Override
    public JdbcClient jdbc() {
        return context.jdbc();
    }

    @Override
    public String dialect() {
        return context.dialect();
    }

    @Override
    public SqlSyntax syntax() {
        return context.syntax();
    }

    @Override
    public boolean offline() {
        return context.offline();
    }

    @Override
    public Map<String, String> arguments() {
        return context.arguments();
    }
}
