package dev.migration.boot.actuate.endpoint;

import dev.migration.Migrator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.actuate.endpoint.Access;
import org.springframework.boot.actuate.endpoint.annotation.Endpoint;
import org.springframework.boot.actuate.endpoint.annotation.ReadOperation;
import org.springframework.boot.actuate.endpoint.annotation.Selector;
import org.springframework.context.ApplicationContext;

/**
 * {@code /actuator/migrations}: where every database stands, its revisions and its history. Of the history, the newest 100
 * entries are shown; the parameter {@code history} asks for another number.
 */
@Endpoint(id = "migrations", defaultAccess = Access.READ_ONLY)
public final class MigrationsEndpoint {

    private static final int HISTORY = 100;

    private final ApplicationContext context;

    public MigrationsEndpoint(ApplicationContext context) {
        this.context = context;
    }

    /** All databases, of the application's context and of those above it. */
    @ReadOperation
    public MigrationsDescriptor migrations(@Nullable Integer history) {
        Map<String, ContextDescriptor> contexts = new LinkedHashMap<>();
        for (ApplicationContext it = context; it != null; it = it.getParent()) {
            contexts.put(String.valueOf(it.getId()), describe(it, limit(history)));
        }
        return new MigrationsDescriptor(contexts);
    }

    /** One database. Nothing, and so status 404, if there is none of that name. */
    @ReadOperation
    public @Nullable DatabaseDescriptor database(@Selector String database, @Nullable Integer history) {
        return migrator(database)
                .map(it -> DatabaseDescriptor.of(it, limit(history)))
                .orElse(null);
    }

    /** One revision of one database. Nothing if there is none of that id; what is wrong if the database cannot tell. */
    @ReadOperation
    public @Nullable Object revision(@Selector String database, @Selector String revision) {
        DatabaseDescriptor descriptor = database(database, 0);
        if (descriptor instanceof StatusDescriptor status) {
            return status.revision(revision).orElse(null);
        }
        return descriptor;
    }

    private Optional<Migrator> migrator(String database) {
        for (ApplicationContext it = context; it != null; it = it.getParent()) {
            Optional<Migrator> found = it.getBeansOfType(Migrator.class).values().stream()
                    .filter(migrator -> migrator.name().equals(database))
                    .findFirst();
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private static ContextDescriptor describe(ApplicationContext context, int history) {
        Map<String, DatabaseDescriptor> databases = new LinkedHashMap<>();
        context.getBeansOfType(Migrator.class)
                .values()
                .forEach(it -> databases.put(it.name(), DatabaseDescriptor.of(it, history)));
        ApplicationContext parent = context.getParent();
        return new ContextDescriptor(databases, parent == null ? null : parent.getId());
    }

    private static int limit(@Nullable Integer history) {
        return history == null ? HISTORY : Math.max(history, 0);
    }
}
