package dev.migration.execution;

import dev.migration.dialect.Dialect;
import dev.migration.operation.Operations;
import dev.migration.plan.Direction;
import dev.migration.plan.MigrationPlan;
import dev.migration.plan.MigrationStep;
import dev.migration.plan.VersionChange;
import dev.migration.script.Script;
import dev.migration.sql.SqlScriptWriter;
import dev.migration.sql.SqlStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.util.function.Function;

/** Writes a plan down as one script that does to a database what carrying it out would do. */
final class PlanPrinter {

    private final ExecutionOptions options;

    private final OfflineOptions offline;

    private final Dialect dialect;

    private final StateTables tables;

    private final SqlScriptWriter writer;

    private final ScriptSqlSink sink;

    private final PrintedLimits limits;

    PlanPrinter(ExecutionOptions options, OfflineOptions offline, Dialect dialect) {
        this.options = options;
        this.offline = offline;
        this.dialect = dialect;
        this.tables = new StateTables(options, dialect);
        this.writer = new SqlScriptWriter(dialect.syntax(), offline.batchSeparator());
        boolean transactions = hasTransactions(options.transactionMode(), dialect);
        this.sink = new ScriptSqlSink(writer, transactions);
        this.limits = new PrintedLimits(dialect, sink, options.budget().limits());
        writer.open(afterFailure(options.transactionMode(), dialect));
    }

    private static boolean hasTransactions(TransactionMode mode, Dialect dialect) {
        return mode != TransactionMode.NONE && dialect.supportsTransactionalDdl();
    }

    /** What becomes of what a script did when one of its statements fails. */
    static String afterFailure(TransactionMode mode, Dialect dialect) {
        if (!hasTransactions(mode, dialect)) {
            return "what ran before it stays.";
        }
        return mode == TransactionMode.PER_RUN
                ? "all of it is taken back."
                : "its revision is taken back, those before it stay.";
    }

    /** The state tables of a new database, and nothing else. */
    String stateTables() throws SQLException {
        sink.begin();
        createTables();
        sink.commit();
        return writer.toString();
    }

    String script(MigrationPlan plan, Function<String, Script> scripts) throws SQLException {
        PlanCheck.require(plan, scripts, dialect, options.arguments());
        boolean isOneTransaction = options.transactionMode() == TransactionMode.PER_RUN;
        if (isOneTransaction) {
            sink.begin();
        }
        boolean isNew = plan.start().revisions().isEmpty();
        for (MigrationStep step : plan.steps()) {
            if (!isOneTransaction) {
                sink.begin();
            }
            if (isNew) {
                createTables();
                isNew = false;
            }
            print(step, scripts);
            if (!isOneTransaction) {
                sink.commit();
            }
        }
        if (isOneTransaction) {
            sink.commit();
        }
        limits.putBack();
        return writer.toString();
    }

    private void createTables() throws SQLException {
        tables.createVersions(sink);
        if (offline.history()) {
            tables.createHistory(sink);
        }
    }

    private void print(MigrationStep step, Function<String, Script> scripts) {
        sink.comment("Running %s %s -> %s".formatted(verb(step), String.join(", ", step.from()), to(step)));
        if (step.revision().isEmpty()) {
            record(step, StepJournal.Described.STAMP, new StatementChain());
            return;
        }
        Script script = scripts.apply(step.revision().get());
        PrintedScript end = new PrintedScript(script, sink, limits);
        Operations op = new Operations(new ScriptContext(script, dialect, options.arguments(), options.naming(), end));
        if (step.direction() == Direction.UPGRADE) {
            script.upgrade(op);
        } else {
            script.downgrade(op);
        }
        record(step, StepJournal.Described.of(script, script.checksum(dialect.name(), dialect.syntax())), end.done());
    }

    private void record(MigrationStep step, StepJournal.Described script, StatementChain done) {
        for (VersionChange change : step.versionChanges()) {
            sink.execute(new SqlStatement(tables.versions().statement(change, dialect), 1));
        }
        if (offline.history()) {
            // Who will run it is not known; who printed it is at least somebody to ask.
            Author author = new Author("printed", Author.localHost(), options.applicationVersion());
            HistoryEntry entry = StepJournal.entry(step, script, ResumePoint.BEGINNING, author)
                    .finished(Instant.now(), done.count(), done.hash());
            sink.execute(new SqlStatement(tables.history().statement(entry, dialect), 1));
        }
    }

    private static String verb(MigrationStep step) {
        return switch (step.direction()) {
            case UPGRADE -> "upgrade";
            case DOWNGRADE -> "downgrade";
            case STAMP_UP, STAMP_DOWN -> "stamp_revision";
        };
    }

    private static String to(MigrationStep step) {
        return String.join(", ", step.to());
    }
}
