package dev.migration.boot;

import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.Set;

/** Why a database cannot be used, by what the SQL standard and the drivers say of it. */
enum ConnectionProblem {
    UNREACHABLE(
            "The database cannot be reached: %s",
            "Check that it runs, and the host, port and database name of the URL: migration.url where it is set,"
                    + " spring.datasource.url otherwise."),
    REFUSED(
            "The database refuses the user or the password: %s",
            "Check migration.user and migration.password where they are set, spring.datasource.username and"
                    + " spring.datasource.password otherwise."),
    MISSING(
            "The database does not exist: %s",
            "Create it, or correct the URL: migration.url where it is set, spring.datasource.url otherwise."),
    FORBIDDEN(
            "The database user lacks a right: %s",
            "Grant it, or migrate as another user: migration.user and migration.password."),
    EXHAUSTED(
            "The connection pool has no connection left: %s",
            "Migrations need two connections at once, one of them to hold the lock: raise the size of the pool, such as"
                    + " spring.datasource.hikari.maximum-pool-size, or let them connect by themselves with migration.url."),
    OTHER("%s", "The log has the stack trace.");

    private static final Set<Integer> REFUSED_CODES = Set.of(1017, 1045, 18456);
    private static final Set<Integer> UNREACHABLE_CODES = Set.of(90067);
    private static final Set<Integer> MISSING_CODES = Set.of(1049, 4060, 90146, 90149);

    private final String problem;
    private final String remedy;

    ConnectionProblem(String problem, String remedy) {
        this.problem = problem;
        this.remedy = remedy;
    }

    static ConnectionProblem of(SQLException failure) {
        String state = failure.getSQLState() != null ? failure.getSQLState() : "";
        if (state.startsWith("28") || REFUSED_CODES.contains(failure.getErrorCode())) {
            return REFUSED;
        }
        if (state.equals("3D000") || MISSING_CODES.contains(failure.getErrorCode())) {
            return MISSING;
        }
        if (state.equals("42501")) {
            return FORBIDDEN;
        }
        if (state.startsWith("08") || UNREACHABLE_CODES.contains(failure.getErrorCode())) {
            return UNREACHABLE;
        }
        return failure instanceof SQLTransientConnectionException ? EXHAUSTED : OTHER;
    }

    String problem(String message) {
        return problem.formatted(message);
    }

    String remedy() {
        return remedy;
    }
}
