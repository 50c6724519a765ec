package dev.migration.boot.command;

import dev.migration.boot.autoconfigure.MigrationProperties;
import dev.migration.cli.Need;
import java.util.HashMap;
import java.util.Map;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.Environment;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.MutablePropertySources;
import org.springframework.core.env.SimpleCommandLinePropertySource;

/** The properties of a process that runs a command: the application's own, but for those that would start too much. */
final class CommandEnvironment {

    /** Has every auto-configuration loaded for every command. */
    static final String WHOLE_CONFIGURATION = "migration.command.whole-configuration";

    private static final String SOURCE = "migrateCommand";

    private static final Map<String, Object> QUIET = Map.of(
            // A command may be there to mend what the model and the database do not agree on.
            "migration.on-model-mismatch", "ignore",
            "logging.threshold.console", "WARN",
            // Whatever keeps a context from starting is told as the command's failure.
            "logging.level.org.springframework.context.annotation.AnnotationConfigApplicationContext", "ERROR",
            "spring.jpa.hibernate.ddl-auto", "none",
            "spring.sql.init.mode", "never",
            "spring.main.web-application-type", "none",
            "spring.main.lazy-initialization", "true",
            "spring.main.keep-alive", "false");

    private CommandEnvironment() {}

    /** Whoever gives one of them on the command line means it. */
    static void prepare(ConfigurableEnvironment environment, String[] springArguments, Need need) {
        Map<String, Object> properties = new HashMap<>(QUIET);
        properties.put(MigrationProperties.LAZY_DATA_SOURCE, need != Need.DATABASE);
        MutablePropertySources sources = environment.getPropertySources();
        sources.addFirst(new MapPropertySource(SOURCE, properties));
        if (springArguments.length > 0) {
            sources.addFirst(new SimpleCommandLinePropertySource(springArguments));
        }
    }

    /** Whether the context is made for a command that opens no connection, of as little as that needs. */
    static boolean isReduced(Environment environment) {
        return environment.getProperty(MigrationProperties.LAZY_DATA_SOURCE, Boolean.class, false)
                && !environment.getProperty(WHOLE_CONFIGURATION, Boolean.class, false);
    }
}
