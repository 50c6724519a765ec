package dev.migration.execution;

import dev.migration.operation.Operations;
import dev.migration.script.Script;
import dev.migration.sql.SqlStatement;
import java.sql.SQLException;
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

    private final StatementChain done = new StatementChain();

    private int kept;

    private boolean inAutocommitBlock;

    ScriptRun(Script script, Session session, StepJournal journal, ResumePoint from, boolean keepsEachStatement) {
        this.script = script;
        this.session = session;
        this.sink = new JdbcSqlSink(session.connection());
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
        boolean skip = isSkipping();
        done.add(statement.text());
        if (skip) {
            if (!isSkipping() && !done.isAt(from.statementsDone(), from.statementsHash())) {
                throw cannotResume("they are not the statements that the script has now, or Java code ran after them");
            }
            return;
        }
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

    @Override
    public void leaveTransaction() {
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
        done.addOpaque();
        if (keepsEachStatement || inAutocommitBlock) {
            // Said before it happens: after a crash it must be known that something may have been done here.
            journal.progress(done);
            commitOne();
        }
        return session.jdbc();
    }

    @Override
    public boolean offline() {
        return false;
    }

    private void keep() {
        if (!isSkipping()) {
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

    private boolean isSkipping() {
        return done.count() < from.statementsDone();
    }

    private void requireKnownBeginning() {
        if (from.statementsDone() == 0 && !from.equals(ResumePoint.BEGINNING)) {
            throw cannotResume("its Java code used the connection, and nobody can tell what it did");
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
