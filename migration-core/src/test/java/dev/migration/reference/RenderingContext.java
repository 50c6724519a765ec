package dev.migration.reference;

import dev.migration.backfill.BackfillSql;
import dev.migration.dialect.Dialect;
import dev.migration.operation.Backfill;
import dev.migration.operation.InspectionScope;
import dev.migration.operation.Operation;
import dev.migration.operation.OperationContext;
import dev.migration.schema.DatabaseSchema;
import dev.migration.sql.SqlSyntax;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Renders what a script asks for, and knows no database. */
final class RenderingContext implements OperationContext {

    private final Dialect dialect;

    private final List<String> statements = new ArrayList<>();

    RenderingContext(Dialect dialect) {
        this.dialect = dialect;
    }

    List<String> statements() {
        return statements;
    }

    @Override
    public void run(Operation operation) {
        if (operation instanceof Backfill backfill) {
            statements.add(new BackfillSql(backfill, dialect).whole().orElseThrow());
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
        throw new NeedsDatabase();
    }

    @Override
    public DatabaseSchema inspect(InspectionScope scope) {
        throw new NeedsDatabase();
    }

    @Override
    public boolean decide(InspectionScope scope, Predicate<DatabaseSchema> condition) {
        throw new NeedsDatabase();
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
    public String literal(Object value) {
        return dialect.literal(value);
    }

    @Override
    public String quote(String identifier) {
        return dialect.quote(identifier);
    }

    @Override
    public boolean offline() {
        return true;
    }

    @Override
    public Map<String, String> arguments() {
        return Map.of();
    }

    static final class NeedsDatabase extends RuntimeException {

        NeedsDatabase() {
            super("needs the database");
        }
    }
}
