package dev.migration.execution;

import dev.migration.backfill.BackfillSql;
import dev.migration.dialect.CatalogScope;
import dev.migration.operation.Operations;
import dev.migration.operation.StatementLimits;
import dev.migration.schema.DatabaseSchema;
import dev.migration.sql.SqlStatement;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Takes down what a script would send. Ends where the script asks for the connection. */
final class StatementCollector implements ScriptEnd {

    private final List<String> statements = new ArrayList<>();

    private boolean isComplete = true;

    PreviewedStatements collect(Consumer<Operations> script, Operations op) {
        try {
            script.accept(op);
            return new PreviewedStatements(statements, isComplete);
        } catch (ConnectionWanted end) {
            return new PreviewedStatements(statements, false);
        }
    }

    @Override
    public void execute(SqlStatement statement) {
        statements.add(statement.text());
    }

    @Override
    public void alter(Alteration alteration) {
        if (alteration.isSelfContained()) {
            statements.addAll(alteration.printed());
        } else {
            statements.add("-- makes the table '%s' anew, from how it is by then"
                    .formatted(alteration.batch().table()));
            isComplete = false;
        }
    }

    @Override
    public void backfill(BackfillSql backfill) {
        statements.add(backfill.whole().orElseThrow(ConnectionWanted::new));
    }

    @Override
    public void leaveTransaction() {
        // A preview tells what is sent, and not in which transaction.
    }

    @Override
    public void enterTransaction() {
        // As above.
    }

    @Override
    public void limit(StatementLimits limits, Runnable block) {
        block.run();
    }

    @Override
    public JdbcClient jdbc() {
        throw new ConnectionWanted();
    }

    @Override
    public DatabaseSchema inspect(CatalogScope scope) {
        throw new ConnectionWanted();
    }

    @Override
    public boolean decide(CatalogScope scope, Predicate<DatabaseSchema> condition) {
        throw new ConnectionWanted();
    }

    @Override
    public boolean offline() {
        return true;
    }

    /** Ends a script whose further statements nobody can know. */
    private static final class ConnectionWanted extends RuntimeException {

        private ConnectionWanted() {
            super("the script asks for the connection", null, false, false);
        }
    }
}
