package dev.migration.budget;

import dev.migration.dialect.Dialect;
import dev.migration.dialect.TimeoutSetting;
import dev.migration.operation.StatementLimits;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.IntSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The limits of one session: set before the statements that they are for, and put back in the end. */
final class SessionTimeouts {

    private static final Logger logger = LoggerFactory.getLogger(SessionTimeouts.class);

    private final Dialect dialect;

    private final IntSupplier transaction;

    private final List<AppliedTimeout> ofLocks;

    private final List<AppliedTimeout> ofStatements;

    private boolean isTold;

    /** @param transaction the number of the session's transaction, another one for each */
    SessionTimeouts(Dialect dialect, Connection connection, IntSupplier transaction) {
        this.dialect = dialect;
        this.transaction = transaction;
        this.ofLocks = dialect.lockTimeout().stream()
                .map(it -> new AppliedTimeout(it, connection))
                .toList();
        this.ofStatements = dialect.statementTimeout().stream()
                .map(it -> new AppliedTimeout(it, connection))
                .toList();
    }

    void apply(StatementLimits limits) throws SQLException {
        for (AppliedTimeout timeout : ofLocks) {
            timeout.apply(limits.lockTimeout(), transaction.getAsInt());
        }
        for (AppliedTimeout timeout : ofStatements) {
            timeout.apply(limits.statementTimeout(), transaction.getAsInt());
        }
        if (limits.lockTimeout() != null && ofLocks.isEmpty() && !isTold) {
            isTold = true;
            logger.warn("A lock-timeout has no effect here: {} has no such setting for a session", dialect.name());
        }
    }

    /** What the driver has to see to, in seconds; 0 for no end, empty where it has nothing to do with it. */
    OptionalInt ofDriver(StatementLimits limits) {
        if (limits.statementTimeout() == null || !ofStatements.isEmpty() || !dialect.hasQueryTimeout()) {
            return OptionalInt.empty();
        }
        return OptionalInt.of((int) Math.min(TimeoutSetting.ceil(limits.statementTimeout()), Integer.MAX_VALUE));
    }

    void putBack() throws SQLException {
        for (AppliedTimeout timeout : ofLocks) {
            timeout.putBack();
        }
        for (AppliedTimeout timeout : ofStatements) {
            timeout.putBack();
        }
    }
}
