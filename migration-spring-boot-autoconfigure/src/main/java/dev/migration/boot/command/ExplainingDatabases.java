package dev.migration.boot.command;

import dev.migration.Migrator;
import dev.migration.cli.Databases;
import java.util.List;
import org.springframework.context.ConfigurableApplicationContext;

/** Says why a migrator cannot be made, which may have its reason in any bean of the application. */
record ExplainingDatabases(Databases databases, ConfigurableApplicationContext context) implements Databases {

    @Override
    public List<String> names() {
        return databases.names();
    }

    @Override
    public Migrator migrator(String name) {
        try {
            return databases.migrator(name);
        } catch (RuntimeException failure) {
            throw StartFailure.explain(
                    "What migrates the database '%s' cannot be made".formatted(name), context, failure);
        }
    }
}
