package dev.migration.execution;

import dev.migration.dialect.Dialect;
import dev.migration.operation.Operation;
import dev.migration.operation.OperationContext;
import dev.migration.operation.Operations;
import dev.migration.script.Script;
import dev.migration.sql.SqlStatement;
import dev.migration.sql.SqlSyntax;
import java.sql.SQLException;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * One script being run, on a session that is in a transaction.
 *
 * <p>If statements are kept one by one, each is committed together with its count in the journal; else the caller commits
 * all of them together. An autocommit block keeps its statements either way. A script that was stopped goes on after the
 * statements that were kept.
 */
final class ScriptRun implements OperationContext {

    private final Script script;

    private final Dialect dialect;

    private final Session session;

    private final SqlSink sink;

    private final StepJournal journal;

    private final ResumePoint from;

    private final boolean keepsEachStatement;

    private final Map<String, String> arguments;

    private final StatementChain done = new StatementChain();

    private int kept;

    private boolean inAutocommitBlock;

    ScriptRun(
            Script script,
            Dialect dialect,
            Session session,
            StepJournal journal,
            ResumePoint from,
            boolean keepsEachStatement,
            Map<String, String> arguments) {
        this.script = script;
        this.dialect = dialect;
        this.session = session;
        this.sink = new JdbcSqlSink(session.connection());
        this.journal = journal;
        this.from = from;
        this.kept = from.statementsDone();
        this.keepsEachStatement = keepsEachStatement;
        this.arguments = arguments;
    }

    void upgrade() {
        requireKnownBeginning();
        script.upgrade(new Operations(this));
        requireResumed();
    }

    void downgrade() {
        requireKnownBeginning();
        script.downgrade(new Operations(this));
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
    public void run(Operation operation) {
        if (operation instanceof dev.migration.operation.ExecuteSql sql) {
            run(sql.statement());
        } else {
            dialect.render(operation).forEach(text -> run(new SqlStatement(text, 1)));
        }
    }

    @Override
    public void autocommit(Runnable block) {
        if (inAutocommitBlock) {
            block.run();
            return;
        }
        try {
            keep();
            session.commit();
            inAutocommitBlock = true;
            block.run();
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
    public String dialect() {
        return dialect.name();
    }

    @Override
    public SqlSyntax syntax() {
        return dialect.syntax();
    }

    @Override
    public boolean offline() {
        return false;
    }

    @Override
    public Map<String, String> arguments() {
        return arguments;
    }

    private void run(SqlStatement statement) {
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
            throw cannotResume("the script has only %d statements now".formatted(done.count()));
        }
    }

    private CannotResumeException cannotResume(String reason) {
        return new CannotResumeException(script.revision().id(), script.location(), from.statementsDone(), reason);
    }
}
