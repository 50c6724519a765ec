package dev.migration.script;

import dev.migration.dialect.Dialect;
import dev.migration.dialect.Dialects;
import dev.migration.operation.ExecuteSql;
import dev.migration.operation.InspectionScope;
import dev.migration.operation.Operation;
import dev.migration.operation.OperationContext;
import dev.migration.operation.Operations;
import dev.migration.operation.StatementLimits;
import dev.migration.schema.DatabaseSchema;
import dev.migration.sql.SqlSyntax;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Writes down what a script does: one line per statement, with its line, and brackets around autocommit blocks. */
final class RecordingContext implements OperationContext {

    private final String dialect;

    private final Map<String, String> arguments;

    private final List<String> done = new ArrayList<>();

    RecordingContext(String dialect) {
        this(dialect, Map.of());
    }

    private RecordingContext(String dialect, Map<String, String> arguments) {
        this.dialect = dialect;
        this.arguments = arguments;
    }

    /** With values and names as the real dialect writes them. */
    static List<String> upgrade(Script script, String dialect, Map<String, String> arguments) {
        RecordingContext context = new RecordingContext(dialect, arguments);
        script.upgrade(new Operations(context));
        return context.done;
    }

    private Dialect realDialect() {
        return Dialects.load(getClass().getClassLoader()).named(dialect);
    }

    static List<String> upgrade(Script script, String dialect) {
        RecordingContext context = new RecordingContext(dialect);
        script.upgrade(new Operations(context));
        return context.done;
    }

    static List<String> downgrade(Script script, String dialect) {
        RecordingContext context = new RecordingContext(dialect);
        script.downgrade(new Operations(context));
        return context.done;
    }

    @Override
    public void run(Operation operation) {
        ExecuteSql sql = (ExecuteSql) operation;
        done.add(sql.statement().line() + ": " + sql.statement().text());
    }

    @Override
    public void autocommit(Runnable block) {
        done.add("[");
        block.run();
        done.add("]");
    }

    @Override
    public void limit(StatementLimits limits, Runnable block) {
        done.add("(%s, %s".formatted(limits.lockTimeout(), limits.statementTimeout()));
        block.run();
        done.add(")");
    }

    @Override
    public JdbcClient jdbc() {
        throw new IllegalStateException("There is no database here");
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
        return dialect;
    }

    @Override
    public SqlSyntax syntax() {
        if (!arguments.isEmpty()) {
            return realDialect().syntax();
        }
        return dialect.equals("postgresql") ? SqlSyntax.postgresql() : SqlSyntax.standard();
    }

    @Override
    public String literal(Object value) {
        return arguments.isEmpty() ? "'" + value + "'" : realDialect().literal(value);
    }

    @Override
    public String quote(String identifier) {
        return arguments.isEmpty() ? identifier : realDialect().quote(identifier);
    }

    @Override
    public boolean offline() {
        return true;
    }

    @Override
    public Map<String, String> arguments() {
        return arguments;
    }
}
