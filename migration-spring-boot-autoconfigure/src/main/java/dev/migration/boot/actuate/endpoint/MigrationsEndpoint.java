package dev.migration.boot.actuate.endpoint;

import dev.migration.tenant.Fleet;
import dev.migration.tenant.FleetQuery;
import dev.migration.tenant.InvalidTenantException;
import dev.migration.tenant.TenantState;
import dev.migration.tenant.UnknownTenantException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.actuate.endpoint.Access;
import org.springframework.boot.actuate.endpoint.InvalidEndpointRequestException;
import org.springframework.boot.actuate.endpoint.annotation.Endpoint;
import org.springframework.boot.actuate.endpoint.annotation.ReadOperation;
import org.springframework.boot.actuate.endpoint.annotation.Selector;
import org.springframework.context.ApplicationContext;

/**
 * {@code /actuator/migrations}: where every database stands, its revisions and its history. Of the history, the newest 100
 * entries are shown; the parameter {@code history} asks for another number. Of a database with tenants, how many stand where;
 * {@code /actuator/migrations/{database}/tenants} shows them page by page.
 */
@Endpoint(id = "migrations", defaultAccess = Access.READ_ONLY)
public final class MigrationsEndpoint {

    private static final int HISTORY = 100;

    private static final int PAGE_SIZE = 50;

    private static final int LARGEST_PAGE = 1_000;

    /** What stands where a revision does in a path, for the tenants of the database. */
    private static final String TENANTS = "tenants";

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
        return first(it -> it.database(database, limit(history))).orElse(null);
    }

    /**
     * One revision of one database. Nothing if there is none of that id; what is wrong if the database cannot tell.
     *
     * <p>Of a database with tenants, a page of those: {@code revision} is the word {@code tenants} then, {@code page} counts
     * from 0, {@code state} leaves only those that stand so, and {@code name} only those whose name begins so.
     */
    @ReadOperation
    public @Nullable Object revision(
            @Selector String database,
            @Selector String revision,
            @Nullable Integer page,
            @Nullable Integer size,
            @Nullable TenantState state,
            @Nullable String name) {
        Optional<Fleet> fleet = first(it -> it.fleet(database));
        if (fleet.isPresent()) {
            return revision.equals(TENANTS) ? tenants(fleet.get(), page, size, state, name) : null;
        }
        DatabaseDescriptor descriptor = database(database, 0);
        if (descriptor instanceof StatusDescriptor status) {
            return status.revision(revision).orElse(null);
        }
        return descriptor;
    }

    /** One tenant as a database of its own: its revisions and its history. Nothing if there is none of that name. */
    @ReadOperation
    public @Nullable DatabaseDescriptor tenant(
            @Selector String database, @Selector String tenants, @Selector String tenant, @Nullable Integer history) {
        return tenants.equals(TENANTS)
                ? first(it -> it.fleet(database))
                        .map(it -> tenant(it, tenant, limit(history)))
                        .orElse(null)
                : null;
    }

    private static Object tenants(
            Fleet fleet,
            @Nullable Integer page,
            @Nullable Integer size,
            @Nullable TenantState state,
            @Nullable String name) {
        FleetQuery query = query(page == null ? 0 : page, size == null ? PAGE_SIZE : size);
        query = state == null ? query : query.withState(state);
        query = name == null ? query : query.withPrefix(name);
        try {
            return TenantsDescriptor.of(fleet.status(query));
        } catch (RuntimeException failure) {
            return ErrorDescriptor.of(failure);
        }
    }

    private static FleetQuery query(int page, int size) {
        try {
            return FleetQuery.page(page, Math.min(size, LARGEST_PAGE));
        } catch (InvalidTenantException refusal) {
            throw new InvalidEndpointRequestException(refusal.problem(), refusal.problem() + " " + refusal.remedy());
        }
    }

    private static @Nullable DatabaseDescriptor tenant(Fleet fleet, String tenant, int history) {
        try {
            return DatabaseDescriptor.of(fleet.migrator(tenant), history);
        } catch (UnknownTenantException unknown) {
            return null;
        } catch (RuntimeException failure) {
            return ErrorDescriptor.of(failure);
        }
    }

    private <T> Optional<T> first(Function<ContextDatabases, Optional<T>> question) {
        for (ApplicationContext it = context; it != null; it = it.getParent()) {
            Optional<T> found = question.apply(ContextDatabases.of(it));
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private static ContextDescriptor describe(ApplicationContext context, int history) {
        ApplicationContext parent = context.getParent();
        return new ContextDescriptor(ContextDatabases.of(context).all(history), parent == null ? null : parent.getId());
    }

    private static int limit(@Nullable Integer history) {
        return history == null ? HISTORY : Math.max(history, 0);
    }
}
