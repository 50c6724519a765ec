package dev.migration.tenant;

import dev.migration.execution.LockLostException;
import java.sql.SQLException;
import java.sql.SQLRecoverableException;
import java.sql.SQLTransientException;
import java.util.Set;

/** Which failures may not be there the next time: a lost connection, a deadlock, a lock that was not to be had. */
final class PassingFailure {

    /** Lock not available, timeouts, too many connections, a server that stops, starts or recovers. */
    private static final Set<String> STATES =
            Set.of("55P03", "HYT00", "HYT01", "53300", "57P01", "57P02", "57P03", "40XL1", "40XL2", "41000");

    /** Of MySQL and MariaDB, whose states do not tell: lock wait timeout, deadlock, too many connections. */
    private static final Set<Integer> CODES = Set.of(1205, 1213, 1040);

    private PassingFailure() {}

    static boolean is(Throwable failure) {
        boolean passes = failure instanceof LockLostException;
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException exception) {
                if (stays(exception)) {
                    return false;
                }
                passes |= passes(exception);
            }
        }
        return passes;
    }

    private static boolean passes(SQLException exception) {
        String state = String.valueOf(exception.getSQLState());
        return exception instanceof SQLTransientException
                || exception instanceof SQLRecoverableException
                || state.startsWith("08")
                || state.startsWith("40")
                || STATES.contains(state)
                || CODES.contains(exception.getErrorCode());
    }

    /** A wrong password or database stays wrong, whatever a pool wraps around it. */
    private static boolean stays(SQLException exception) {
        String state = String.valueOf(exception.getSQLState());
        return state.startsWith("28") || state.startsWith("3D") || state.startsWith("42");
    }
}
