package dev.migration.execution;

import dev.migration.backfill.BackfillSql;
import dev.migration.dialect.CatalogScope;
import dev.migration.dialect.ForeignKeyChecks;
import dev.migration.operation.StatementLimits;
import dev.migration.schema.DatabaseSchema;
import dev.migration.script.Script;
import dev.migration.sql.SqlStatement;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.springframework.jdbc.core.simple.JdbcClient;

/** One script that ends in a file. */
final class PrintedScript implements ScriptEnd {

    private final Script script;

    private final ScriptSqlSink sink;

    private final PrintedLimits limits;

    private final StatementChain done = new StatementChain();

    private boolean foreignKeysAreOff;

    private boolean inAutocommitBlock;

    PrintedScript(Script script, ScriptSqlSink sink, PrintedLimits limits) {
        this.limits = limits;
        this.script = script;
        this.sink = sink;
    }

    StatementChain done() {
        return done;
    }

    @Override
    public void execute(SqlStatement statement) {
        done.add(statement.text());
        limits.prepare();
        sink.execute(statement);
    }

    @Override
    public void alter(Alteration alteration) {
        List<String> statements = alteration.printed();
        Optional<ForeignKeyChecks> checks = alteration.recreation().foreignKeyChecks();
        if (alteration.isExplicit() && checks.isPresent() && !foreignKeysAreOff) {
            foreignKeysAreOff = true;
            sink.commit();
            sink.comment(
                    "Dropping a table would delete the rows that refer to it; this has no effect in a transaction.");
            sink.execute(new SqlStatement(checks.get().off(), 1));
            sink.begin();
        }
        statements.forEach(it -> execute(new SqlStatement(it, 1)));
    }

    /** All rows at once, for a file has no cursor; in a transaction of its own, as its batches would be. */
    @Override
    public void backfill(BackfillSql backfill) {
        String statement = backfill.whole()
                .orElseThrow(() -> new OfflineBackfillException(
                        script.revision().id(), script.location(), backfill.description()));
        done.add(backfill.description());
        sink.commit();
        sink.comment("A backfill, which is done in batches when it is not printed:");
        sink.begin();
        sink.execute(new SqlStatement(statement, 1));
        sink.commit();
        if (!inAutocommitBlock) {
            sink.begin();
        }
    }

    @Override
    public void leaveTransaction() {
        inAutocommitBlock = true;
        sink.commit();
    }

    @Override
    public void enterTransaction() {
        limits.putBack();
        inAutocommitBlock = false;
        sink.begin();
    }

    @Override
    public void limit(StatementLimits inner, Runnable block) {
        limits.within(inner, block);
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
