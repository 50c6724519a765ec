package dev.migration.execution;

import dev.migration.backfill.BackfillSql;
import dev.migration.dialect.CatalogScope;
import dev.migration.operation.StatementLimits;
import dev.migration.schema.DatabaseSchema;
import dev.migration.sql.SqlStatement;
import java.util.function.Predicate;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Where the statements of one script end: in a database, or in a file. Everything before is the same for both. */
interface ScriptEnd {

    void execute(SqlStatement statement);

    /** Makes a table anew. */
    void alter(Alteration alteration);

    /** Changes rows in batches. */
    void backfill(BackfillSql backfill);

    /** Keeps what came before; from now on each statement is on its own. */
    void leaveTransaction();

    void enterTransaction();

    /** Runs the block with other limits for its statements. */
    void limit(StatementLimits limits, Runnable block);

    /** @throws dev.migration.error.MigrationException where there is no connection */
    JdbcClient jdbc();

    /**
     * What the database holds.
     *
     * @throws dev.migration.error.MigrationException where there is none
     */
    DatabaseSchema inspect(CatalogScope scope);

    /**
     * Whether the condition is true of what the database holds.
     *
     * @throws dev.migration.error.MigrationException where there is none
     */
    boolean decide(CatalogScope scope, Predicate<DatabaseSchema> condition);

    boolean offline();
}
