package dev.migration.operation;

import dev.migration.schema.DatabaseSchema;
import dev.migration.sql.SqlSyntax;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Keeps what a script asks for. */
final class RecordingContext implements OperationContext {

    final List<Operation> operations = new ArrayList<>();

    @Override
    public void run(Operation operation) {
        operations.add(operation);
    }

    @Override
    public void autocommit(Runnable block) {
        block.run();
    }

    @Override
    public JdbcClient jdbc() {
        throw new UnsupportedOperationException("Nothing is run here.");
    }

    @Override
    public DatabaseSchema inspect(InspectionScope scope) {
        throw new UnsupportedOperationException("Nothing is run here.");
    }

    @Override
    public boolean decide(InspectionScope scope, Predicate<DatabaseSchema> condition) {
        throw new UnsupportedOperationException("Nothing is run here.");
    }

    @Override
    public String dialect() {
        return "postgresql";
    }

    @Override
    public SqlSyntax syntax() {
        return SqlSyntax.postgresql();
    }

    @Override
    public String literal(Object value) {
        return "'" + value + "'";
    }

    @Override
    public String quote(String identifier) {
        return identifier;
    }

    @Override
    public boolean offline() {
        return true;
    }

    @Override
    public Map<String, String> arguments() {
        return Map.of();
    }
}
