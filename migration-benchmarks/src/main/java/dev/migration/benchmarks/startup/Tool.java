package dev.migration.benchmarks.startup;

import java.util.function.Supplier;

/** Who is measured. */
public enum Tool {
    MIGRATION(MigrationContender::new),
    /** The scripts in a jar, as in a packaged application. */
    MIGRATION_JAR(MigrationJarContender::new),
    FLYWAY(FlywayContender::new),
    LIQUIBASE(LiquibaseContender::new),
    /** The lower bound: the statements, each committed. */
    JDBC(() -> new JdbcContender(JdbcMemory.NOTHING)),
    /** The lower bound of whoever remembers what has been done: with a row of history for each, in the same transaction. */
    JDBC_WITH_HISTORY(() -> new JdbcContender(JdbcMemory.HISTORY)),

    JDBC_WITH_STATE(() -> new JdbcContender(JdbcMemory.STATE));

    private final Supplier<Contender> contender;

    Tool(Supplier<Contender> contender) {
        this.contender = contender;
    }

    Contender contender() {
        return contender.get();
    }
}
