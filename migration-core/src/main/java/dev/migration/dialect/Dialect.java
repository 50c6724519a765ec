package dev.migration.dialect;

import dev.migration.operation.Operation;
import dev.migration.schema.ColumnType;
import dev.migration.schema.QualifiedName;
import dev.migration.sql.SqlSyntax;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * One database's ways. Found by {@link java.util.ServiceLoader}; extend {@link StandardDialect} rather than
 * implementing this.
 */
public interface Dialect {

    /** The name that scripts, configuration and reports use, such as {@code postgresql}. */
    String name();

    /** Other names by which {@link Dialects#named} finds it. */
    default Set<String> aliases() {
        return Set.of();
    }

    /** Whether this is the dialect for a live database. The first that says yes is taken. */
    boolean supports(DatabaseProduct product);

    /**
     * The same for this very database, where versions differ in what they can do. A dialect that is found by its name
     * alone is that of the newest version.
     */
    default Dialect ofVersion(DatabaseProduct product) {
        return this;
    }

    /** How scripts for this database are split into statements. */
    SqlSyntax syntax();

    /** Whether a rolled-back transaction takes its DDL back. */
    boolean supportsTransactionalDdl();

    /**
     * Whether a statement of data definition ends the transaction that it comes in, so that it cannot be committed together
     * with a note that it was done.
     */
    default boolean commitsWithDdl() {
        return !supportsTransactionalDdl();
    }

    /** Whether the driver takes several statements at once, separated by semicolons, with parameters in all of them. */
    default boolean takesStatementsTogether() {
        return false;
    }

    /** What lets a transaction be committed in the round trip that ends it; empty where the driver or the server cannot. */
    default Optional<RowGuard> rowGuard() {
        return Optional.empty();
    }

    /** The sessions of the server; empty where a statement ends with the process that sent it, or nobody can tell. */
    default Optional<ServerSessions> sessions() {
        return Optional.empty();
    }

    /** The settings of a session that say how long a statement may wait for a lock; empty where there is no such setting. */
    default List<TimeoutSetting> lockTimeout() {
        return List.of();
    }

    /** The setting of a session that says how long a statement may take; empty where there is none for every statement. */
    default Optional<TimeoutSetting> statementTimeout() {
        return Optional.empty();
    }

    /** Whether the driver can end a statement that takes too long, where the database has no such setting. */
    default boolean hasQueryTimeout() {
        return true;
    }

    /** What others did to the statement that failed so; empty if it failed by itself. */
    default Optional<Interference> interference(SQLException failure) {
        return Interference.byState(failure);
    }

    /** What can be told of a session while it is busy; empty where nobody can tell. */
    default Optional<SessionObserver> observer() {
        return Optional.empty();
    }

    /**
     * The statements that take away what an earlier attempt of this statement left in its way, on a connection outside of a
     * transaction.
     */
    default List<String> leftoversOf(Connection connection, String statement) throws SQLException {
        return List.of();
    }

    /** Why nothing can be written on this connection, which is outside of a transaction; empty where something can. */
    default Optional<ReadOnlyReason> readOnlyReason(Connection connection) throws SQLException {
        if (connection.getMetaData().isReadOnly()) {
            return Optional.of(new ReadOnlyReason(ReadOnlyReason.Kind.FILE, "it is open for reading only"));
        }
        return connection.isReadOnly()
                ? Optional.of(new ReadOnlyReason(ReadOnlyReason.Kind.CONNECTION, "the connection is set to read only"))
                : Optional.empty();
    }

    /** How a pooler before the server is known; empty where there is none that takes sessions away. */
    default Optional<Pooler> pooler() {
        return Optional.empty();
    }

    /** The lock of the database itself; empty where there is none and a lease row has to do. */
    Optional<SessionLock> sessionLock();

    /** How a session is moved to another schema; empty where it cannot be. */
    default Optional<SessionSchemas> sessionSchemas() {
        return Optional.of(SessionSchemas.jdbc());
    }

    /** Why a script must not send this statement, since the framework could not keep its word after it; empty where it may. */
    default Optional<StatementRefusal> refusal(String statement) {
        return TransactionControl.refusal(statement, this);
    }

    /** What scripts can set for their session, and what is put back after them; empty where nothing is. */
    default Optional<SessionSettings> sessionSettings() {
        return sessionSchemas().map(SessionSettings::of);
    }

    /** How many characters the name of a table, column or constraint may have. */
    int maxIdentifierLength();

    /** An expression that is the time by the database's own clock. */
    String currentTimestamp();

    /** A query of one row that asks for {@link #currentTimestamp()}. */
    String selectCurrentTimestamp();

    /** What becomes of a name that is written without quotes. */
    default Folding folding() {
        return Folding.NONE;
    }

    /** The identifier as it must be written: quoted only when it has to be. */
    String quote(String identifier);

    /** The table as it must be written, with its schema if one is given. */
    String qualify(Optional<String> schema, String table);

    default String qualify(QualifiedName name) {
        return qualify(name.schemaName(), name.name());
    }

    /** This database's word for a type. */
    String type(ColumnType type);

    /** A value as SQL: text, number, boolean, bytes, UUID or one of {@code java.time}. */
    String literal(Object value);

    /** The query with not more than its first rows. It begins with {@code select} and has an order. */
    default String firstRows(String query, int rows) {
        return query + " fetch first " + rows + " rows only";
    }

    /** How a table is made anew where it cannot be altered; empty where the dialect has no way. */
    default Optional<TableRecreation> recreation() {
        return Optional.empty();
    }

    /** What reads the catalog of a live database. */
    default Catalog catalog() {
        return new StandardCatalog(this);
    }

    /** How to ask for what no schema holds; empty where nobody can tell. */
    default Optional<ObjectNames> objectNames() {
        return Optional.empty();
    }

    /** What tells whether two spellings of a schema mean the same. */
    default SchemaComparison comparison() {
        return new StandardComparison(this);
    }

    /**
     * The statements that carry the operation out, in order, without terminators.
     *
     * @throws UnsupportedOperationOnDialectException if this database cannot do it
     */
    List<String> render(Operation operation);
}
