package dev.migration.execution;

import java.io.PrintStream;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/** Prints a line for every call that reaches the database, before it does. */
final class TellingDataSource extends DelegatingDataSource {

    private final PrintStream out;

    TellingDataSource(DataSource target, PrintStream out) {
        super(target);
        this.out = out;
    }

    @Override
    public Connection getConnection() throws SQLException {
        return proxy(Connection.class, super.getConnection());
    }

    private <T> T proxy(Class<T> type, Object target) {
        return type.cast(
                Proxy.newProxyInstance(getClass().getClassLoader(), new Class<?>[] {type}, (self, method, args) -> {
                    String name = method.getName();
                    if (name.startsWith("execute") || name.equals("commit")) {
                        out.println("CALL");
                        out.flush();
                    }
                    try {
                        Object result = method.invoke(target, args);
                        return name.equals("prepareStatement")
                                ? proxy(PreparedStatement.class, result)
                                : name.equals("createStatement") ? proxy(Statement.class, result) : result;
                    } catch (InvocationTargetException exception) {
                        throw exception.getCause();
                    }
                }));
    }
}
