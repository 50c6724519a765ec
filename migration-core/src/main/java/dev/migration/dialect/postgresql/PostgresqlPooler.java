package dev.migration.dialect.postgresql;

import dev.migration.dialect.Pooler;
import java.lang.reflect.InvocationTargetException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;
import org.springframework.util.ClassUtils;

/**
 * PgBouncer and its kin. A server tells each client the number of the process that serves it, for cancelling; a pooler tells
 * a number of its own, since it may be another process each time. So the two differ from what the process says of itself.
 *
 * <p>The driver is asked by reflection: whoever uses another database, or another driver, does not have its classes.
 */
final class PostgresqlPooler implements Pooler {

    private static final String DRIVERS_CONNECTION = "org.postgresql.PGConnection";

    @Override
    public boolean isBetween(Connection connection) throws SQLException {
        Optional<Object> driver = driver(connection);
        if (driver.isEmpty()) {
            return false;
        }
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select pg_backend_pid()")) {
            row.next();
            return row.getInt(1) != ask(driver.get(), "getBackendPID");
        }
    }

    @Override
    public Runnable withoutPreparedStatements(Connection connection) throws SQLException {
        Optional<Object> driver = driver(connection);
        if (driver.isEmpty()) {
            return () -> {};
        }
        int before = ask(driver.get(), "getPrepareThreshold");
        prepareAfter(driver.get(), 0);
        return () -> prepareAfter(driver.get(), before);
    }

    private static Optional<Object> driver(Connection connection) throws SQLException {
        ClassLoader loader = connection.unwrap(Connection.class).getClass().getClassLoader();
        try {
            Class<?> type = ClassUtils.forName(DRIVERS_CONNECTION, loader);
            return connection.isWrapperFor(type) ? Optional.of(connection.unwrap(type)) : Optional.empty();
        } catch (ClassNotFoundException anotherDriver) {
            return Optional.empty();
        }
    }

    private static int ask(Object driver, String question) {
        return (int) call(driver, question);
    }

    private static void prepareAfter(Object driver, int executions) {
        call(driver, "setPrepareThreshold", executions);
    }

    private static Object call(Object driver, String method, Object... arguments) {
        Class<?>[] types = arguments.length == 0 ? new Class<?>[0] : new Class<?>[] {int.class};
        try {
            Class<?> type =
                    ClassUtils.forName(DRIVERS_CONNECTION, driver.getClass().getClassLoader());
            Object answer = type.getMethod(method, types).invoke(driver, arguments);
            return answer == null ? 0 : answer;
        } catch (InvocationTargetException failure) {
            throw new IllegalStateException(failure.getCause());
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException("Every version of the driver has " + method + ".", impossible);
        }
    }
}
