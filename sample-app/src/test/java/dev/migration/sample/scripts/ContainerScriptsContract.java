package dev.migration.sample.scripts;

import dev.migration.sample.server.Containers;
import dev.migration.sample.server.TestDatabase;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.testcontainers.containers.JdbcDatabaseContainer;

/** The contract on one container, which starts with the first test and stops after the last. */
@TestInstance(Lifecycle.PER_CLASS)
abstract class ContainerScriptsContract extends SampleScriptsContract {

    private final JdbcDatabaseContainer<?> server;

    ContainerScriptsContract(JdbcDatabaseContainer<?> server) {
        this.server = server;
    }

    // Before each and not before all: only so does every test stand in the report as skipped, with the reason.
    @BeforeEach
    void requireDocker() {
        Containers.requireDocker();
    }

    @AfterAll
    void stop() {
        server.stop();
    }

    @Override
    TestDatabase newDatabase() {
        server.start(); // does nothing when it runs
        return Containers.newDatabase(server);
    }
}
