package dev.migration.execution;

import dev.migration.dialect.CatalogScope;
import dev.migration.schema.DatabaseSchema;
import dev.migration.script.Script;
import dev.migration.sql.SqlStatement;
import java.util.function.Predicate;
import org.springframework.jdbc.core.simple.JdbcClient;

/** One script that ends in a file. */
final class PrintedScript implements ScriptEnd {

    private final Script script;

    private final ScriptSqlSink sink;

    private final StatementChain done = new StatementChain();

    PrintedScript(Script script, ScriptSqlSink sink) {
        this.script = script;
        this.sink = sink;
    }

    StatementChain done() {
        return done;
    }

    @Override
    public void execute(SqlStatement statement) {
        done.add(statement.text());
        sink.execute(statement);
    }

    @Override
    public void leaveTransaction() {
        sink.commit();
    }

    @Override
    public void enterTransaction() {
        sink.begin();
    }

    @Override
    public JdbcClient jdbc() {
        throw new OfflineConnectionException(script.revision().id(), script.location());
    }

    @Override
    public DatabaseSchema inspect(CatalogScope scope) {
        throw new OfflineInspectionException(script.revision().id(), script.location());
    }

    @Override
    public boolean decide(CatalogScope scope, Predicate<DatabaseSchema> condition) {
        throw new OfflineInspectionException(script.revision().id(), script.location());
    }

    @Override
    public boolean offline() {
        return true;
    }
}
