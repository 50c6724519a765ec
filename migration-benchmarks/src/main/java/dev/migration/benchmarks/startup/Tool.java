package dev.migration.benchmarks.startup;

import dev.migration.execution.TransactionMode;
import java.util.function.Supplier;

/** Who is measured. */
public enum Tool {
    MIGRATION(() -> new MigrationContender(TransactionMode.PER_REVISION)),
    /** All revisions in one transaction, as Alembic has them by default. */
    MIGRATION_PER_RUN(() -> new MigrationContender(TransactionMode.PER_RUN)),
    /** The scripts in a jar, as in a packaged application. */
    MIGRATION_JAR(MigrationJarContender::new),
    FLYWAY(FlywayContender::new),
    LIQUIBASE(LiquibaseContender::new),
    /** The lower bound: the statements, each committed. */
    JDBC(() -> new JdbcContender(JdbcMemory.NOTHING, TransactionMode.PER_REVISION)),
    /** The lower bound of whoever remembers what has been done: with a row of history for each, in the same transaction. */
    JDBC_WITH_HISTORY(() -> new JdbcContender(JdbcMemory.HISTORY, TransactionMode.PER_REVISION)),

    JDBC_WITH_STATE(() -> new JdbcContender(JdbcMemory.STATE, TransactionMode.PER_REVISION)),
    /** The statements alone, all in one transaction. */
    JDBC_PER_RUN(() -> new JdbcContender(JdbcMemory.NOTHING, TransactionMode.PER_RUN));

    private final Supplier<Contender> contender;

    Tool(Supplier<Contender> contender) {
        this.contender = contender;
    }

    Contender contender() {
        return contender.get();
    }
}
