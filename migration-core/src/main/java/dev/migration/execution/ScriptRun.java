package dev.migration.execution;

import dev.migration.backfill.BackfillSql;
import dev.migration.budget.StatementBudget;
import dev.migration.dialect.CatalogScope;
import dev.migration.dialect.ForeignKeyChecks;
import dev.migration.operation.Operations;
import dev.migration.operation.StatementLimits;
import dev.migration.schema.DatabaseSchema;
import dev.migration.script.Script;
import dev.migration.sql.SqlStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * One script that ends in a database: run on a session that is in a transaction.
 *
 * <p>If statements are kept one by one, each is committed together with its count in the journal; else the caller commits
 * all of them together. An autocommit block keeps its statements either way. A script that was stopped goes on after the
 * statements that were kept.
 */
final class ScriptRun implements ScriptEnd {

    private static final String COPYING = "copies a table: ";

    private static final String REPLACING = "puts a table into the place of another: ";

    private final Script script;

    private final Session session;

    private final StatementBudget budget;

    private final ScriptStatements statements;

    private final ResumePoint from;

    private final boolean keepsEachStatement;

    private final LiveCatalog catalog;

    private final SuspendedForeignKeys foreignKeys;

    private final InterruptedStatement interrupted;

    private final KeptStatements kept;

    private final StatementChain done;

    private final Backfills backfills;

    private int backfillCount;

    private boolean inAutocommitBlock;

    private boolean inspected;

    ScriptRun(
            Script script,
            Session session,
            StepJournal journal,
            DatabaseLock lock,
            ResumePoint from,
            boolean keepsEachStatement,
            LiveCatalog catalog,
            InterruptedStatement interrupted,
            StatementBudget budget,
            Backfills backfills) {
        this.budget = budget;
        this.script = script;
        this.backfills = backfills;
        this.interrupted = interrupted;
        this.catalog = catalog;
        this.session = session;
        this.statements = new ScriptStatements(session, catalog.dialect(), budget);
        this.foreignKeys = new SuspendedForeignKeys(session);
        this.from = from;
        this.kept = new KeptStatements(session, journal, lock, from, catalog.dialect(), interrupted);
        this.done = kept.done();
        this.keepsEachStatement = keepsEachStatement;
    }

    void upgrade(Operations op) {
        requireKnownBeginning();
        script.upgrade(op);
        requireResumed();
    }

    void downgrade(Operations op) {
        requireKnownBeginning();
        script.downgrade(op);
        requireResumed();
    }

    ScriptStatements statements() {
        return statements;
    }

    StatementChain done() {
        return done;
    }

    /** The statement after those that were kept, if nobody knows what became of it. */
    @Nullable BegunStatement inDoubt() {
        return interrupted.inDoubt();
    }

    int backfillCount() {
        return backfillCount;
    }

    /** Keeps all of a script that is at its end, before anything is written that others wait for. */
    void keepAll() {
        restoreForeignKeys();
        kept.keepAndLeave();
    }

    /** What is in the database whatever happens now. */
    KeptStatements kept() {
        return kept;
    }

    @Override
    public void execute(SqlStatement statement) {
        if (isSkipped(statement.text())) {
            setAgain(statement);
            return;
        }
        restoreForeignKeys();
        if (kept.isInterrupted()) {
            interrupted.awaitEnd(kept.upTo(statement.text()));
        }
        if (inAutocommitBlock) {
            statements.clearTheWay(statement.text());
        }
        if (kept.isInterrupted() && interrupted.tookEffect(statement.text(), kept.upTo(statement.text()))) {
            done.add(statement.text());
            keepOne();
            return;
        }
        if (keepsEachStatement || inAutocommitBlock) {
            executeAndKeep(statement);
        } else {
            send(statement);
        }
    }

    /** Rows are changed in one transaction with the journal; what cannot be, and stays, is announced there before. */
    private void executeAndKeep(SqlStatement statement) {
        if (DataChange.isOne(statement.text(), catalog.dialect().syntax())) {
            enter(session);
        } else if ((inAutocommitBlock || catalog.dialect().commitsWithDdl())
                && !statements.isSetting(statement.text())) {
            kept.announce(statement.text(), statement.text());
        }
        try {
            send(statement);
        } catch (StatementFailedException failure) {
            if (inAutocommitBlock) {
                // A script that goes on after the failure is outside of a transaction again.
                session.rollback();
            }
            throw failure;
        }
        keepOne();
    }

    private void keepOne() {
        if (inAutocommitBlock) {
            kept.keepAndLeave();
        } else {
            kept.keepAndCommit();
        }
    }

    /** A script that goes on does so in another session, where nothing is set of what its statements there have set. */
    private void setAgain(SqlStatement statement) {
        String text = statement.text();
        if (!statements.isSetting(text)) {
            return;
        }
        if (!statements.isRepeatable(text)) {
            throw cannotResume("one of them has set something for its session, which is gone, and may set something"
                    + " else now: " + statements.shown(text));
        }
        statements.send(statement);
    }

    private void send(SqlStatement statement) {
        done.add(statement.text());
        statements.send(statement);
    }

    /** A table is made anew as a whole: in one transaction, or with a mark in the journal that says it has begun. */
    @Override
    public void alter(Alteration alteration) {
        if (isSkipped(alteration.description())) {
            return;
        }
        try {
            if (alteration.dialect().supportsTransactionalDdl()) {
                alterInTransaction(alteration);
            } else {
                alterStatementByStatement(alteration);
            }
        } catch (SQLException exception) {
            throw new ConnectionLostException(exception);
        }
    }

    private void alterInTransaction(Alteration alteration) throws SQLException {
        if (kept.isInterrupted()) {
            interrupted.requireNone("the script makes a table anew in its place now");
        }
        Optional<ForeignKeyChecks> checks = alteration.recreation().foreignKeyChecks();
        if (checks.isPresent() && foreignKeys.areInTheWay(checks.get())) {
            kept.keep();
            session.commit();
            foreignKeys.suspend(checks.get());
        }
        if (!session.inTransaction()) {
            session.begin();
        }
        new AlterationRun(alteration, session.connection(), statements.sink()).runInTransaction();
        done.add(alteration.description());
        if (inAutocommitBlock) {
            kept.keep();
            session.commit();
            foreignKeys.restore();
        } else if (keepsEachStatement) {
            kept.keepAndCommit();
        }
    }

    private void alterStatementByStatement(Alteration alteration) throws SQLException {
        String description = alteration.description();
        boolean isAgain = kept.isInterrupted();
        if (isAgain) {
            interrupted.requireWithout(REPLACING, kept.upTo(description));
        }
        AlterationRun run = new AlterationRun(alteration, session.connection(), statements.sink());
        BegunStatement copying = kept.announce(description, COPYING + description);
        kept.commitOne();
        if (isAgain) {
            run.dropCopy();
        }
        doOrLeaveInDoubt(copying, run::copy);
        BegunStatement replacing = kept.announce(description, REPLACING + description);
        kept.commitOne();
        doOrLeaveInDoubt(replacing, run::replace);
        done.add(description);
        kept.keepAndCommit();
    }

    /** Commits what came before it and is outside of transactions but for its batches; as a whole it is one statement. */
    @Override
    public void backfill(BackfillSql backfill) {
        backfillCount++;
        if (isSkipped(backfill.description())) {
            return;
        }
        restoreForeignKeys();
        if (kept.isInterrupted()) {
            interrupted.requireNone("the script has a backfill in its place now");
        }
        kept.keepAndLeave();
        runBatches(backfill);
        done.add(backfill.description());
        kept.keep();
        if (!inAutocommitBlock) {
            enter(session);
        }
    }

    private void runBatches(BackfillSql backfill) {
        try {
            session.settings().aside(() -> backfills.run(backfillCount, backfill, statements.sink()));
        } catch (RuntimeException failure) {
            // Java code may catch it and go on.
            if (!inAutocommitBlock) {
                enterAfter(failure);
            }
            throw failure;
        }
    }

    private void enterAfter(RuntimeException failure) {
        session.rollback();
        try {
            enter(session);
        } catch (ConnectionLostException another) {
            failure.addSuppressed(another);
        }
    }

    /** What fails has been taken back, unless it says that it is half done. */
    private void doOrLeaveInDoubt(BegunStatement begun, Runnable part) {
        try {
            part.run();
        } catch (RecreationStoppedException halfDone) {
            interrupted.leave(begun);
            throw halfDone;
        }
    }

    /** Lets foreign keys be checked again, after tables were made anew and before anything else happens. */
    void restoreForeignKeys() {
        if (!foreignKeys.areSuspended()) {
            return;
        }
        try {
            boolean wasInTransaction = session.inTransaction();
            kept.keep();
            session.commit();
            foreignKeys.restore();
            if (wasInTransaction) {
                session.begin();
            }
        } catch (SQLException exception) {
            throw new ConnectionLostException(exception);
        }
    }

    /** To be called when the script's transaction is over, whichever way. */
    void close() {
        statements.putBackSettingsQuietly();
        foreignKeys.restoreQuietly();
    }

    @Override
    public void leaveTransaction() {
        restoreForeignKeys();
        try {
            kept.keep();
            session.commit();
            inAutocommitBlock = true;
        } catch (SQLException exception) {
            throw new ConnectionLostException(exception);
        }
    }

    @Override
    public void enterTransaction() {
        inAutocommitBlock = false;
        try {
            budget.putBack();
        } catch (SQLException exception) {
            throw new ConnectionLostException(exception);
        }
        enter(session);
    }

    @Override
    public void limit(StatementLimits limits, Runnable block) {
        budget.within(limits, block);
    }

    private static void enter(Session session) {
        try {
            session.begin();
        } catch (SQLException exception) {
            throw new ConnectionLostException(exception);
        }
    }

    @Override
    public JdbcClient jdbc() {
        if (kept.isSkipping()) {
            throw cannotResume("its Java code uses the connection between them, which cannot be skipped");
        }
        restoreForeignKeys();
        StatementChain upToIt = done.copy();
        upToIt.addOpaque();
        if (kept.isInterrupted()) {
            interrupted.requireNoJavaCode(upToIt);
        }
        if (keepsEachStatement || inAutocommitBlock) {
            // Said before it happens: after a crash it must be known that something may have been done here.
            kept.announceJavaCode(upToIt);
        }
        done.addOpaque();
        return statements.jdbc();
    }

    /** What is seen enters the chain: if the half that was done has changed it, the script does not go on by itself. */
    @Override
    public DatabaseSchema inspect(CatalogScope scope) {
        DatabaseSchema schema = catalog.read(scope);
        done.addSeen(schema.toString());
        inspected = true;
        return schema;
    }

    /** A script that goes on is answered as it was before it stopped, or its statements would be others. */
    @Override
    public boolean decide(CatalogScope scope, Predicate<DatabaseSchema> condition) {
        List<Boolean> before = from.answers();
        boolean answer =
                done.answered() < before.size() ? before.get(done.answered()) : condition.test(catalog.read(scope));
        done.addAnswer(answer);
        return answer;
    }

    @Override
    public boolean offline() {
        return false;
    }

    /** Takes a statement into account that is in the database already. */
    private boolean isSkipped(String text) {
        if (!kept.isSkipping()) {
            return false;
        }
        done.add(text);
        if (!kept.isSkipping() && !done.isAt(from.statementsDone(), from.statementsHash())) {
            throw cannotResume(
                    inspected
                            ? "what its Java code inspected is not what it was before the script stopped, or the script"
                                    + " has other statements now"
                            : "they are not the statements that the script has now, or Java code ran or a table was"
                                    + " made anew after them");
        }
        return true;
    }

    private void requireKnownBeginning() {
        if (from.statementsDone() == 0 && !from.statementsHash().isEmpty()) {
            throw cannotResume(
                    "its Java code used the connection, or a table was being made anew, and nobody can tell how far"
                            + " that came");
        }
    }

    private void requireResumed() {
        if (kept.isSkipping()) {
            throw cannotResume("the script has only %s now".formatted(new StatementCount(done.count())));
        }
        if (kept.isInterrupted()) {
            interrupted.requireNone("the script ends before it now");
        }
    }

    private CannotResumeException cannotResume(String reason) {
        return new CannotResumeException(script.revision().id(), script.location(), from.statementsDone(), reason);
    }
}
