package dev.migration.boot.command;

import dev.migration.Migrator;
import dev.migration.cli.Databases;
import dev.migration.tenant.Fleet;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.context.ConfigurableApplicationContext;

/** Says why a migrator cannot be made, which may have its reason in any bean of the application. */
record ExplainingDatabases(Databases databases, ConfigurableApplicationContext context) implements Databases {

    @Override
    public List<String> names() {
        return databases.names();
    }

    @Override
    public Migrator migrator(String name) {
        return explained(name, databases::migrator);
    }

    @Override
    public Optional<Fleet> fleet(String name) {
        return explained(name, databases::fleet);
    }

    private <T> T explained(String name, Function<String, T> bean) {
        try {
            return bean.apply(name);
        } catch (RuntimeException failure) {
            throw StartFailure.explain(
                    "What migrates the database '%s' cannot be made".formatted(name), context, failure);
        }
    }
}
