package dev.migration.budget;

import dev.migration.dialect.Dialect;
import dev.migration.dialect.TimeoutSetting;
import dev.migration.operation.StatementLimits;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The limits of one session: set before the statements that they are for, and put back in the end. */
final class SessionTimeouts {

    private static final Logger logger = LoggerFactory.getLogger(SessionTimeouts.class);

    private final Dialect dialect;

    private final BudgetedSession session;

    private final List<AppliedTimeout> ofLocks;

    private final List<AppliedTimeout> ofStatements;

    private boolean isTold;

    SessionTimeouts(Dialect dialect, BudgetedSession session) {
        this.dialect = dialect;
        this.session = session;
        this.ofLocks = dialect.lockTimeout().stream()
                .map(it -> new AppliedTimeout(it, session.connection()))
                .toList();
        this.ofStatements = dialect.statementTimeout().stream()
                .map(it -> new AppliedTimeout(it, session.connection()))
                .toList();
    }

    void apply(StatementLimits limits) throws SQLException {
        if (session.isPooled() && session.connection().getAutoCommit()) {
            tellOnce(limits, "Limits outside of a transaction have no effect here: a pooler gives it any session");
            return;
        }
        for (AppliedTimeout timeout : ofLocks) {
            timeout.apply(limits.lockTimeout(), session.transaction().getAsInt());
        }
        for (AppliedTimeout timeout : ofStatements) {
            timeout.apply(limits.statementTimeout(), session.transaction().getAsInt());
        }
        if (limits.lockTimeout() != null && ofLocks.isEmpty()) {
            tellOnce(
                    limits,
                    "A lock-timeout has no effect here: %s has no such setting for a session"
                            .formatted(dialect.name()));
        }
    }

    private void tellOnce(StatementLimits limits, String what) {
        if (!isTold && !limits.isEmpty()) {
            isTold = true;
            logger.warn(what);
        }
    }

    /** What the driver has to see to, in seconds; 0 for no end, empty where it has nothing to do with it. */
    OptionalInt ofDriver(StatementLimits limits) {
        if (limits.statementTimeout() == null || !ofStatements.isEmpty() || !dialect.hasQueryTimeout()) {
            return OptionalInt.empty();
        }
        return OptionalInt.of((int) Math.min(TimeoutSetting.ceil(limits.statementTimeout()), Integer.MAX_VALUE));
    }

    /** All of them, also when one fails. */
    void putBack() throws SQLException {
        forEach(AppliedTimeout::putBack);
    }

    /** The same where somebody else may have set them meanwhile. */
    void putBackFromAnything() throws SQLException {
        forEach(AppliedTimeout::putBackFromAnything);
    }

    private void forEach(Change change) throws SQLException {
        List<SQLException> failures = new ArrayList<>();
        for (AppliedTimeout timeout :
                Stream.concat(ofLocks.stream(), ofStatements.stream()).toList()) {
            try {
                change.of(timeout);
            } catch (SQLException failure) {
                failures.add(failure);
            }
        }
        if (!failures.isEmpty()) {
            throw failures.get(0);
        }
    }

    private interface Change {

        void of(AppliedTimeout timeout) throws SQLException;
    }
}
