package dev.migration.boot.command;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.AutoConfigurationImportFilter;
import org.springframework.boot.autoconfigure.AutoConfigurationMetadata;
import org.springframework.context.EnvironmentAware;
import org.springframework.core.Ordered;
import org.springframework.core.env.Environment;

/**
 * Leaves out, for a command that opens no connection, those auto-configurations of Spring Boot that cannot matter to it.
 * Those of others stay, with what they say they come after: they may hold what shapes the scripts.
 *
 * <p>The first of all filters, so that no condition is looked at for what is left out.
 */
final class NeededAutoConfigurations implements AutoConfigurationImportFilter, EnvironmentAware, Ordered {

    private static final String SPRING_BOOT = "org.springframework.boot.";

    private static final String OURS = "dev.migration.boot.";

    /** Placeholders, typed properties, and where databases are. */
    private static final List<String> NEEDED = List.of(
            "dev.migration.boot.autoconfigure.MigrationAutoConfiguration",
            "org.springframework.boot.autoconfigure.context.ConfigurationPropertiesAutoConfiguration",
            "org.springframework.boot.autoconfigure.context.PropertyPlaceholderAutoConfiguration",
            "org.springframework.boot.docker.",
            "org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration",
            "org.springframework.boot.jdbc.autoconfigure.JndiDataSourceAutoConfiguration",
            "org.springframework.boot.jdbc.autoconfigure.XADataSourceAutoConfiguration",
            "org.springframework.boot.r2dbc.",
            "org.springframework.boot.testcontainers.");

    private boolean isReduced;

    @Override
    public int getOrder() {
        return HIGHEST_PRECEDENCE;
    }

    @Override
    public void setEnvironment(Environment environment) {
        isReduced = CommandEnvironment.isReduced(environment);
    }

    @Override
    public boolean[] match(@Nullable String[] candidates, AutoConfigurationMetadata metadata) {
        List<String> foreign = select(candidates, NeededAutoConfigurations::isForeign);
        // One that was built without Spring Boot's annotation processor does not tell what it comes after.
        boolean keepsAll = !isReduced || !foreign.stream().allMatch(metadata::wasProcessed);
        Set<String> needed = keepsAll ? Set.of() : needed(candidates, foreign, metadata);
        boolean[] matches = new boolean[candidates.length];
        for (int index = 0; index < candidates.length; index++) {
            matches[index] = keepsAll || needed.contains(candidates[index]);
        }
        return matches;
    }

    private static Set<String> needed(
            @Nullable String[] candidates, List<String> foreign, AutoConfigurationMetadata metadata) {
        Deque<String> open = new ArrayDeque<>(foreign);
        open.addAll(select(candidates, NeededAutoConfigurations::isNeeded));
        Set<String> needed = new HashSet<>();
        while (!open.isEmpty()) {
            String next = open.remove();
            if (needed.add(next)) {
                open.addAll(metadata.getSet(next, "AutoConfigureAfter", Set.of()));
            }
        }
        return needed;
    }

    private static List<String> select(@Nullable String[] candidates, Predicate<String> condition) {
        return Stream.of(candidates).filter(Objects::nonNull).filter(condition).toList();
    }

    private static boolean isForeign(String name) {
        return !name.startsWith(SPRING_BOOT) && !name.startsWith(OURS);
    }

    private static boolean isNeeded(String name) {
        return NEEDED.stream().anyMatch(name::startsWith);
    }
}
