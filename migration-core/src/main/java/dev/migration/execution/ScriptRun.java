package dev.migration.execution;

import dev.migration.dialect.CatalogScope;
import dev.migration.dialect.ForeignKeyChecks;
import dev.migration.operation.Operations;
import dev.migration.schema.DatabaseSchema;
import dev.migration.script.Script;
import dev.migration.sql.SqlStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * One script that ends in a database: run on a session that is in a transaction.
 *
 * <p>If statements are kept one by one, each is committed together with its count in the journal; else the caller commits
 * all of them together. An autocommit block keeps its statements either way. A script that was stopped goes on after the
 * statements that were kept.
 */
final class ScriptRun implements ScriptEnd {

    private final Script script;

    private final Session session;

    private final SqlSink sink;

    private final StepJournal journal;

    private final ResumePoint from;

    private final boolean keepsEachStatement;

    private final LiveCatalog catalog;

    private final SuspendedForeignKeys foreignKeys;

    private final StatementChain done = new StatementChain();

    private int kept;

    private boolean inAutocommitBlock;

    private boolean inspected;

    ScriptRun(
            Script script,
            Session session,
            StepJournal journal,
            ResumePoint from,
            boolean keepsEachStatement,
            LiveCatalog catalog) {
        this.script = script;
        this.catalog = catalog;
        this.session = session;
        this.sink = new JdbcSqlSink(session.connection());
        this.foreignKeys = new SuspendedForeignKeys(session);
        this.journal = journal;
        this.from = from;
        this.kept = from.statementsDone();
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

    StatementChain done() {
        return done;
    }

    /** How many statements are in the database whatever happens now. */
    int kept() {
        return kept;
    }

    @Override
    public void execute(SqlStatement statement) {
        if (isSkipped(statement.text())) {
            return;
        }
        restoreForeignKeys();
        done.add(statement.text());
        try {
            sink.execute(statement);
        } catch (SQLException exception) {
            throw new StatementFailedException(statement, exception);
        }
        if (keepsEachStatement || inAutocommitBlock) {
            keep();
            commitOne();
        }
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
        Optional<ForeignKeyChecks> checks = alteration.recreation().foreignKeyChecks();
        if (checks.isPresent() && foreignKeys.areInTheWay(checks.get())) {
            keep();
            session.commit();
            foreignKeys.suspend(checks.get());
        }
        if (!session.inTransaction()) {
            session.begin();
        }
        new AlterationRun(alteration, session.connection(), sink).runInTransaction();
        done.add(alteration.description());
        if (inAutocommitBlock) {
            keep();
            session.commit();
            foreignKeys.restore();
        } else if (keepsEachStatement) {
            keep();
            commitOne();
        }
    }

    private void alterStatementByStatement(Alteration alteration) throws SQLException {
        StatementChain begun = done.copy();
        begun.addOpaque();
        journal.progress(begun);
        commitOne();
        Optional<AlterationRun.Failure> failure =
                new AlterationRun(alteration, session.connection(), sink).runStatementByStatement();
        if (failure.isPresent()) {
            if (failure.get().undone()) {
                journal.progress(done);
                commitOne();
            }
            throw failure.get().reason();
        }
        done.add(alteration.description());
        keep();
        commitOne();
    }

    /** Lets foreign keys be checked again, after tables were made anew and before anything else happens. */
    void restoreForeignKeys() {
        if (!foreignKeys.areSuspended()) {
            return;
        }
        try {
            boolean wasInTransaction = session.inTransaction();
            keep();
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
        foreignKeys.restoreQuietly();
    }

    @Override
    public void leaveTransaction() {
        restoreForeignKeys();
        try {
            keep();
            session.commit();
            inAutocommitBlock = true;
        } catch (SQLException exception) {
            throw new ConnectionLostException(exception);
        }
    }

    @Override
    public void enterTransaction() {
        try {
            inAutocommitBlock = false;
            session.begin();
        } catch (SQLException exception) {
            throw new ConnectionLostException(exception);
        }
    }

    @Override
    public JdbcClient jdbc() {
        if (isSkipping()) {
            throw cannotResume("its Java code uses the connection between them, which cannot be skipped");
        }
        restoreForeignKeys();
        done.addOpaque();
        if (keepsEachStatement || inAutocommitBlock) {
            // Said before it happens: after a crash it must be known that something may have been done here.
            journal.progress(done);
            commitOne();
        }
        return session.jdbc();
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

    private void keep() {
        if (!isSkipping() && !done.isHarmless()) {
            journal.progress(done);
            kept = done.count();
        }
    }

    private void commitOne() {
        try {
            if (session.inTransaction()) {
                session.commitAndContinue();
            }
        } catch (SQLException exception) {
            throw new ConnectionLostException(exception);
        }
    }

    /** Takes a statement into account that is in the database already. */
    private boolean isSkipped(String text) {
        if (!isSkipping()) {
            return false;
        }
        done.add(text);
        if (!isSkipping() && !done.isAt(from.statementsDone(), from.statementsHash())) {
            throw cannotResume(
                    inspected
                            ? "what its Java code inspected is not what it was before the script stopped, or the script"
                                    + " has other statements now"
                            : "they are not the statements that the script has now, or Java code ran or a table was made"
                                    + " anew after them");
        }
        return true;
    }

    private boolean isSkipping() {
        return done.count() < from.statementsDone();
    }

    private void requireKnownBeginning() {
        if (from.statementsDone() == 0 && !from.equals(ResumePoint.BEGINNING)) {
            throw cannotResume(
                    "its Java code used the connection, or a table was being made anew, and nobody can tell how far"
                            + " that came");
        }
    }

    private void requireResumed() {
        if (isSkipping()) {
            throw cannotResume("the script has only %s now".formatted(new StatementCount(done.count())));
        }
    }

    private CannotResumeException cannotResume(String reason) {
        return new CannotResumeException(script.revision().id(), script.location(), from.statementsDone(), reason);
    }
}
