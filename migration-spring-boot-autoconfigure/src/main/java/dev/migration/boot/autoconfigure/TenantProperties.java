package dev.migration.boot.autoconfigure;

import dev.migration.tenant.FailureBudget;
import dev.migration.tenant.FleetOptions;
import dev.migration.tenant.InvalidTenantException;
import dev.migration.tenant.TenantProvider;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.util.StringUtils;

/**
 * The tenants of a database, each of which has a schema or a database of its own. What is not set is as
 * {@link FleetOptions#defaults()} has it.
 *
 * @param enabled Whether the database has tenants. By default, if it is told which; if set, it has to be told.
 * @param schemas Schemas of the tenants, each called as its schema is.
 * @param query Query that tells the schemas of the tenants. A second column, if there is one, tells what a tenant is called.
 * @param onStartup What happens to the tenants while the application starts. As "on-startup" of the database by default.
 * @param parallelism How many tenants are worked on at once, 4 by default. Each takes two connections of the pool;
 *     where that has fewer, fewer are worked on.
 * @param canaries How many tenants go first, one after the other, 1 by default. One that fails stops the run.
 * @param failureBudget How many tenants may fail before no others are begun, as a number or a percentage, "10%" by default.
 *     With no more failures than that, the application starts.
 * @param attempts How often a tenant is tried whose failure may pass, 3 by default.
 * @param retryPause How long such a tenant is left alone before the next attempt, 5s by default.
 * @param createSchemas Whether the schema of a tenant is created where there is none, false by default.
 */
public record TenantProperties(
        @Nullable Boolean enabled,
        @Nullable List<String> schemas,
        @Nullable String query,
        @Nullable TenantsOnStartup onStartup,
        @Nullable Integer parallelism,
        @Nullable Integer canaries,
        @Nullable String failureBudget,
        @Nullable Integer attempts,
        @Nullable Duration retryPause,
        @Nullable Boolean createSchemas) {

    static final TenantProperties NONE =
            new TenantProperties(null, null, null, null, null, null, null, null, null, null);

    /** These, and the inherited ones where they are silent. Which tenants there are is inherited as a whole. */
    TenantProperties over(TenantProperties inherited) {
        TenantProperties which = schemas != null || query != null ? this : inherited;
        return new TenantProperties(
                either(enabled, inherited.enabled),
                which.schemas,
                which.query,
                either(onStartup, inherited.onStartup),
                either(parallelism, inherited.parallelism),
                either(canaries, inherited.canaries),
                either(failureBudget, inherited.failureBudget),
                either(attempts, inherited.attempts),
                either(retryPause, inherited.retryPause),
                either(createSchemas, inherited.createSchemas));
    }

    boolean isEnabled() {
        return enabled == null || enabled;
    }

    /** Whether somebody counts on it that there are tenants. */
    boolean areDemanded() {
        return enabled != null && enabled;
    }

    /** Whether schemas are listed. An empty list takes back what another file sets. */
    boolean hasSchemas() {
        return schemas != null && !schemas.isEmpty();
    }

    boolean hasQuery() {
        return StringUtils.hasText(query);
    }

    /** Whether the configuration tells which tenants there are. */
    boolean areTold() {
        return hasSchemas() || hasQuery();
    }

    /** @param dataSource what a query is run on */
    Optional<TenantProvider> provider(DataSource dataSource) {
        if (schemas != null && hasSchemas()) {
            return Optional.of(TenantProvider.schemas(schemas));
        }
        return query != null && hasQuery() ? Optional.of(TenantProvider.query(dataSource, query)) : Optional.empty();
    }

    /** @throws TenantPropertiesException if one of the values cannot be */
    FleetOptions options(String prefix) {
        try {
            FleetOptions options = FleetOptions.defaults();
            options = set(options, parallelism, FleetOptions::withParallelism);
            options = set(options, canaries, FleetOptions::withCanaries);
            options = set(options, failureBudget, (it, budget) -> it.withFailureBudget(FailureBudget.parse(budget)));
            options = set(options, attempts, FleetOptions::withAttempts);
            options = set(options, retryPause, FleetOptions::withRetryPause);
            return set(options, createSchemas, FleetOptions::withCreateSchemas);
        } catch (InvalidTenantException refusal) {
            throw TenantPropertiesException.invalid(prefix, refusal);
        }
    }

    private static <T> FleetOptions set(
            FleetOptions options, @Nullable T value, BiFunction<FleetOptions, T, FleetOptions> change) {
        return value == null ? options : change.apply(options, value);
    }

    private static <T> @Nullable T either(@Nullable T own, @Nullable T inherited) {
        return own != null ? own : inherited;
    }
}
