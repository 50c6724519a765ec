package dev.migration.dialect;

import dev.migration.operation.Operation;
import dev.migration.sql.SqlSyntax;
import java.util.List;
import java.util.Optional;

/**
 * One database's ways. Found by {@link java.util.ServiceLoader}; extend {@link StandardDialect} rather than
 * implementing this.
 */
public interface Dialect {

    /** The name that scripts, configuration and reports use, such as {@code postgresql}. */
    String name();

    /** Whether this is the dialect for a live database. The first that says yes is taken. */
    boolean supports(DatabaseProduct product);

    /** How scripts for this database are split into statements. */
    SqlSyntax syntax();

    /** Whether a rolled-back transaction takes its DDL back. */
    boolean supportsTransactionalDdl();

    /** The lock of the database itself; empty where there is none and a lease row has to do. */
    Optional<SessionLock> sessionLock();

    /** The identifier as it must be written: quoted only when it has to be. */
    String quote(String identifier);

    /** The table as it must be written, with its schema if one is given. */
    String qualify(Optional<String> schema, String table);

    /**
     * The statements that carry the operation out, in order, without terminators.
     *
     * @throws UnsupportedOperationOnDialectException if this database cannot do it
     */
    List<String> render(Operation operation);
}
