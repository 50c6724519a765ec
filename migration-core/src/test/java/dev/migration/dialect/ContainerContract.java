package dev.migration.dialect;

import dev.migration.server.Containers;
import dev.migration.server.TestDatabase;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.testcontainers.containers.GenericContainer;

/** The contract on one container, which starts with the first test and stops after the last. */
@TestInstance(Lifecycle.PER_CLASS)
abstract class ContainerContract<C extends GenericContainer<?>> extends DialectContractTests {

    private final Supplier<C> server;

    private final Function<C, TestDatabase> database;

    private final Set<Feature> refused;

    private @Nullable C running;

    ContainerContract(String dialect, Supplier<C> server, Function<C, TestDatabase> database, Set<Feature> refused) {
        super(dialect);
        this.server = server;
        this.database = database;
        this.refused = refused;
    }

    // Before each and not before all: only so does every test stand in the report as skipped, with the reason.
    @BeforeEach
    void requireDocker() {
        Containers.requireDocker();
    }

    @AfterAll
    void stop() {
        if (running != null) {
            running.stop();
        }
    }

    @Override
    DataSource newDatabase() {
        C container = running == null ? server.get() : running;
        running = container;
        container.start(); // does nothing when it runs
        return database.apply(container).dataSource();
    }

    @Override
    Set<Feature> refused() {
        return refused;
    }
}
