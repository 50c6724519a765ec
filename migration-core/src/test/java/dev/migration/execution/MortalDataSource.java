package dev.migration.execution;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/**
 * Stands for a process that dies at a chosen moment: all its connections are cut at once, and nothing it does after that
 * reaches the database. Moments are counted in events after a statement is about to be sent: 0 is before it is sent, 1 after
 * the server has done it and before the client knows, 2 before the next call and so on, commits included.
 *
 * <p>Nothing waits for a call that is under way: one connection may wait for the commit of another.
 */
final class MortalDataSource extends DelegatingDataSource {

    private static final Set<String> HARMLESS = Set.of("close", "isClosed", "toString", "hashCode", "equals");

    private final String lastStatement;

    private final int eventsAfter;

    private final Consumer<Connection> cut;

    private final List<Connection> connections = new ArrayList<>();

    private final List<String> statements = new ArrayList<>();

    private int events = -1;

    private boolean dead;

    /** @param isEmbedded whether the database lives in this JVM, and cannot see a connection break */
    MortalDataSource(DataSource target, String lastStatement, int eventsAfter, boolean isEmbedded) {
        this(target, lastStatement, eventsAfter, isEmbedded ? MortalDataSource::close : MortalDataSource::abort);
    }

    /** @param cut what happens to each of the connections */
    MortalDataSource(DataSource target, String lastStatement, int eventsAfter, Consumer<Connection> cut) {
        super(target);
        this.lastStatement = lastStatement;
        this.eventsAfter = eventsAfter;
        this.cut = cut;
    }

    /** One that does not die, and tells what was sent. */
    static MortalDataSource immortal(DataSource target) {
        return new MortalDataSource(target, "", -1, true);
    }

    synchronized boolean isDead() {
        return dead;
    }

    synchronized List<String> statements() {
        return List.copyOf(statements);
    }

    @Override
    public synchronized Connection getConnection() throws SQLException {
        requireAlive();
        Connection connection = super.getConnection();
        connections.add(connection);
        return proxy(Connection.class, connection, "");
    }

    private <T> T proxy(Class<T> type, Object target, String sql) {
        return type.cast(Proxy.newProxyInstance(
                getClass().getClassLoader(),
                new Class<?>[] {type},
                (self, method, args) -> call(target, sql, method, args)));
    }

    private @Nullable Object call(Object target, String sql, Method method, Object[] args) throws Throwable {
        String name = method.getName();
        if (isDead() && HARMLESS.contains(name)) {
            return name.equals("isClosed") ? Boolean.TRUE : null;
        }
        boolean isEvent = name.startsWith("execute") || name.equals("commit");
        if (isEvent) {
            happen(name.equals("commit") ? "commit" : args == null ? sql : (String) args[0]);
        } else if (!HARMLESS.contains(name)) {
            requireAlive();
        }
        Object result = invoke(target, method, args);
        if (isEvent) {
            count();
        }
        if (name.equals("prepareStatement")) {
            return proxy(PreparedStatement.class, result, (String) args[0]);
        }
        return name.equals("createStatement") ? proxy(Statement.class, result, "") : result;
    }

    private static Object invoke(Object target, Method method, Object[] args) throws Throwable {
        try {
            return method.invoke(target, args);
        } catch (InvocationTargetException exception) {
            throw exception.getCause();
        }
    }

    private synchronized void happen(String statement) throws SQLException {
        requireAlive();
        statements.add(statement);
        if (events < 0 && statement.equals(lastStatement)) {
            events = 0;
            dieIfItIsTime();
        } else {
            count();
        }
    }

    private synchronized void count() throws SQLException {
        requireAlive();
        if (events >= 0) {
            events++;
            dieIfItIsTime();
        }
    }

    private void dieIfItIsTime() throws SQLException {
        if (events == eventsAfter) {
            dead = true;
            // The newest first: what an older one waits for ends with it.
            Collections.reverse(connections);
            connections.forEach(cut);
            requireAlive();
        }
    }

    private static void close(Connection connection) {
        try {
            if (!connection.isClosed() && !connection.getAutoCommit()) {
                connection.rollback();
            }
            connection.close();
        } catch (SQLException exception) {
            throw new IllegalStateException(exception);
        }
    }

    private static void abort(Connection connection) {
        try {
            connection.abort(Runnable::run);
        } catch (SQLException exception) {
            throw new IllegalStateException(exception);
        }
    }

    private synchronized void requireAlive() throws SQLException {
        if (dead) {
            throw new SQLException("The process is dead.", "08006");
        }
    }
}
