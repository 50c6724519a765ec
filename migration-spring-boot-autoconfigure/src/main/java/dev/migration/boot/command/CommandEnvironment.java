package dev.migration.boot.command;

import java.util.Map;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.MutablePropertySources;
import org.springframework.core.env.SimpleCommandLinePropertySource;

/** The properties of a process that runs a command: the application's own, but for those that would start too much. */
final class CommandEnvironment {

    private static final Map<String, Object> QUIET = Map.of(
            "logging.threshold.console", "WARN",
            "spring.jpa.hibernate.ddl-auto", "none",
            "spring.sql.init.mode", "never",
            "spring.main.web-application-type", "none",
            "spring.main.lazy-initialization", "true",
            "spring.main.keep-alive", "false");

    private CommandEnvironment() {}

    /** Whoever gives one of them on the command line means it. */
    static void prepare(ConfigurableEnvironment environment, String[] springArguments) {
        MutablePropertySources sources = environment.getPropertySources();
        sources.addFirst(new MapPropertySource("migrateCommand", QUIET));
        if (springArguments.length > 0) {
            sources.addFirst(new SimpleCommandLinePropertySource(springArguments));
        }
    }
}
