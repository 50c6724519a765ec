package dev.migration.tenant;

import dev.migration.dialect.SessionSchemas;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLNonTransientConnectionException;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.datasource.AbstractDataSource;

/** Connections whose default schema is a tenant's, until they are closed. */
final class SchemaDataSource extends AbstractDataSource {

    private final ConnectionSource source;

    private final SessionSchemas schemas;

    private final SchemaName schema;

    SchemaDataSource(ConnectionSource source, SessionSchemas schemas, SchemaName schema) {
        this.source = source;
        this.schemas = schemas;
        this.schema = schema;
    }

    @Override
    public Connection getConnection() throws SQLException {
        Borrowed borrowed = source.take();
        try {
            Connection connection = borrowed.connection();
            schemas.use(connection, schema.on(connection));
            PooledConnections.commit(connection);
            return lent(borrowed);
        } catch (SQLException | RuntimeException exception) {
            source.giveBack(borrowed);
            throw exception;
        }
    }

    @Override
    public Connection getConnection(String username, String password) throws SQLException {
        return getConnection();
    }

    private Connection lent(Borrowed borrowed) {
        return (Connection) Proxy.newProxyInstance(
                SchemaDataSource.class.getClassLoader(), new Class<?>[] {Connection.class}, new Lent(source, borrowed));
    }

    /** How the stored name of the schema is found out. */
    @FunctionalInterface
    interface SchemaName {

        String on(Connection connection) throws SQLException;
    }

    /** Passes everything on but the end. */
    private static final class Lent implements InvocationHandler {

        private final ConnectionSource source;

        private final Borrowed borrowed;

        private volatile boolean isClosed;

        Lent(ConnectionSource source, Borrowed borrowed) {
            this.source = source;
            this.borrowed = borrowed;
        }

        @Override
        public @Nullable Object invoke(Object proxy, Method method, @Nullable Object @Nullable [] arguments)
                throws Throwable {
            if (method.getName().equals("close")) {
                close();
                return null;
            }
            if (isClosed) {
                return afterwards(proxy, method.getName(), arguments);
            }
            try {
                return method.invoke(borrowed.connection(), arguments);
            } catch (InvocationTargetException exception) {
                throw exception.getTargetException();
            }
        }

        /** By then, the connection may be in the schema of another tenant. */
        private @Nullable Object afterwards(Object proxy, String method, @Nullable Object @Nullable [] arguments)
                throws SQLException {
            return switch (method) {
                case "isClosed" -> true;
                case "isValid" -> false;
                case "abort" -> null;
                case "toString" -> "closed connection";
                case "hashCode" -> System.identityHashCode(proxy);
                case "equals" -> arguments != null && proxy == arguments[0];
                default -> throw new SQLNonTransientConnectionException("The connection is closed.", "08003");
            };
        }

        private synchronized void close() throws SQLException {
            if (!isClosed) {
                isClosed = true;
                source.giveBack(borrowed);
            }
        }
    }
}
