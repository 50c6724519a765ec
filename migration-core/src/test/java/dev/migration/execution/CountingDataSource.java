package dev.migration.execution;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.sql.DataSource;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/** Writes down what goes to the database: statements, commits, rollbacks, and connections taken. */
public final class CountingDataSource extends DelegatingDataSource {

    private final List<String> statements = new CopyOnWriteArrayList<>();

    private final List<String> connections = new CopyOnWriteArrayList<>();

    public CountingDataSource(DataSource target) {
        super(target);
    }

    public List<String> statements() {
        return statements;
    }

    public int connections() {
        return connections.size();
    }

    public void reset() {
        statements.clear();
        connections.clear();
    }

    @Override
    public Connection getConnection() throws SQLException {
        connections.add("taken");
        return proxy(Connection.class, super.getConnection(), "");
    }

    private <T> T proxy(Class<T> type, Object target, String sql) {
        return type.cast(
                Proxy.newProxyInstance(getClass().getClassLoader(), new Class<?>[] {type}, (self, method, args) -> {
                    String name = method.getName();
                    if (name.startsWith("execute")) {
                        statements.add(args == null ? sql : (String) args[0]);
                    } else if (name.equals("commit") || name.equals("rollback")) {
                        statements.add(name);
                    }
                    Object result;
                    try {
                        result = method.invoke(target, args);
                    } catch (InvocationTargetException exception) {
                        throw exception.getCause();
                    }
                    if (name.equals("prepareStatement")) {
                        return proxy(PreparedStatement.class, result, (String) args[0]);
                    }
                    return name.equals("createStatement") ? proxy(Statement.class, result, "") : result;
                }));
    }
}
