package dev.migration.operation;

import dev.migration.schema.DatabaseSchema;
import dev.migration.sql.SqlSyntax;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
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
    public void limit(StatementLimits limits, Runnable block) {
        context.limit(limits, block);
    }

    @Override
    public JdbcClient jdbc() {
        return context.jdbc();
    }

    @Override
    public DatabaseSchema inspect(InspectionScope scope) {
        return context.inspect(scope);
    }

    @Override
    public boolean decide(InspectionScope scope, Predicate<DatabaseSchema> condition) {
        return context.decide(scope, condition);
    }

    @Override
    public String literal(Object value) {
        return context.literal(value);
    }

    @Override
    public String quote(String identifier) {
        return context.quote(identifier);
    }

    @Override
    public boolean isOn(String dialect) {
        return context.isOn(dialect);
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
