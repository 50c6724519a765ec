package dev.migration.operation;

import dev.migration.schema.DatabaseSchema;
import dev.migration.sql.SqlSyntax;
import java.util.Map;
import java.util.function.Predicate;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Where the operations of a script go while it runs. The engine implements it once; whether statements reach a database
 * or a file is decided behind it.
 */
public interface OperationContext {

    /** Carries the operation out, or writes it down. Operations arrive in the order in which the script names them. */
    void run(Operation operation);

    /** Commits what came before, runs the block with every statement on its own, and begins a new transaction after. */
    void autocommit(Runnable block);

    /** Runs the block under these limits; those around it hold for what these do not say. */
    default void limit(StatementLimits limits, Runnable block) {
        block.run();
    }

    /**
     * The migration's own connection, in its transaction.
     *
     * @throws dev.migration.error.MigrationException when SQL is only written down and there is no connection
     */
    JdbcClient jdbc();

    /**
     * What the database holds now.
     *
     * @throws dev.migration.error.MigrationException when SQL is only written down and there is no database to ask
     */
    DatabaseSchema inspect(InspectionScope scope);

    /**
     * Whether the condition is true of what the database holds. The answer is kept, so that a script that is stopped and
     * goes on gets the same one.
     *
     * @throws dev.migration.error.MigrationException when SQL is only written down and there is no database to ask
     */
    boolean decide(InspectionScope scope, Predicate<DatabaseSchema> condition);

    /** Name of the dialect that the script runs on, such as {@code postgresql}. */
    String dialect();

    /** Whether the script runs on the dialect of this name, or of one of its other names. */
    default boolean isOn(String dialect) {
        return dialect().equals(dialect);
    }

    /** How scripts for the database are split into statements. */
    SqlSyntax syntax();

    /** The value as the database writes it. */
    String literal(Object value);

    /** The identifier as the database needs it. */
    String quote(String identifier);

    /** Whether statements are written down instead of run. */
    boolean offline();

    /** The {@code -x key=value} arguments of the call. */
    Map<String, String> arguments();
}
