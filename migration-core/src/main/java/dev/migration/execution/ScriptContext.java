package dev.migration.execution;

import dev.migration.backfill.BackfillSql;
import dev.migration.dialect.CatalogScope;
import dev.migration.dialect.Dialect;
import dev.migration.operation.Backfill;
import dev.migration.operation.ConventionalNames;
import dev.migration.operation.ExecuteSql;
import dev.migration.operation.InspectionScope;
import dev.migration.operation.Operation;
import dev.migration.operation.OperationContext;
import dev.migration.operation.StatementLimits;
import dev.migration.schema.DatabaseSchema;
import dev.migration.schema.NamingConvention;
import dev.migration.script.Script;
import dev.migration.sql.SqlStatement;
import dev.migration.sql.SqlSyntax;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What a script sees while it runs: here its operations become statements, wherever those end. */
final class ScriptContext implements OperationContext {

    private final Script script;

    private final Dialect dialect;

    private final Map<String, String> arguments;

    private final ConventionalNames names;

    private final ScriptEnd end;

    private boolean inAutocommitBlock;

    ScriptContext(
            Script script, Dialect dialect, Map<String, String> arguments, NamingConvention naming, ScriptEnd end) {
        this.script = script;
        this.dialect = dialect;
        this.arguments = arguments;
        this.names = new ConventionalNames(naming, dialect.maxIdentifierLength());
        this.end = end;
    }

    @Override
    public void run(Operation operation) {
        if (operation instanceof ExecuteSql sql) {
            dialect.refusal(sql.statement().text()).ifPresent(it -> {
                throw new RefusedStatementException(script, sql.statement(), it);
            });
            end.execute(sql.statement());
            return;
        }
        if (operation instanceof Backfill backfill) {
            end.backfill(new BackfillSql(backfill, dialect));
            return;
        }
        Operation named = names.named(operation);
        Optional<Alteration> alteration = Alteration.of(named, dialect);
        if (alteration.isPresent()) {
            end.alter(alteration.get());
        } else {
            dialect.render(named).forEach(text -> end.execute(new SqlStatement(text, 1)));
        }
    }

    @Override
    public void autocommit(Runnable block) {
        if (inAutocommitBlock) {
            block.run();
            return;
        }
        end.leaveTransaction();
        inAutocommitBlock = true;
        try {
            block.run();
        } catch (RuntimeException | Error failure) {
            inAutocommitBlock = false;
            enterTransactionAfter(failure);
            throw failure;
        }
        inAutocommitBlock = false;
        end.enterTransaction();
    }

    /** Java code may catch the failure and go on, and what comes then belongs into a transaction as ever. */
    private void enterTransactionAfter(Throwable failure) {
        try {
            end.enterTransaction();
        } catch (RuntimeException another) {
            failure.addSuppressed(another);
        }
    }

    @Override
    public void limit(StatementLimits limits, Runnable block) {
        end.limit(limits, block);
    }

    @Override
    public JdbcClient jdbc() {
        return end.jdbc();
    }

    @Override
    public DatabaseSchema inspect(InspectionScope scope) {
        return end.inspect(catalogScope(scope));
    }

    @Override
    public boolean decide(InspectionScope scope, Predicate<DatabaseSchema> condition) {
        return end.decide(catalogScope(scope), condition);
    }

    private static CatalogScope catalogScope(InspectionScope scope) {
        CatalogScope catalog = CatalogScope.own();
        String schema = scope.schema();
        String table = scope.table();
        catalog = schema == null ? catalog : catalog.withSchemas(schema);
        return table == null ? catalog : catalog.withTables(table);
    }

    @Override
    public String dialect() {
        return dialect.name();
    }

    @Override
    public boolean isOn(String name) {
        return dialect.name().equals(name) || dialect.aliases().contains(name);
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
        return end.offline();
    }

    @Override
    public Map<String, String> arguments() {
        return arguments;
    }
}
