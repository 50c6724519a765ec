package dev.migration.tenant;

import dev.migration.error.MigrationException;
import dev.migration.execution.MigrationResult;
import dev.migration.execution.SchemaState;
import dev.migration.plan.Heads;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A tenant on its way through a run: how often it was tried, and since when somebody else has it. */
final class TenantAttempt {

    private final Tenant tenant;

    private final Found found;

    private int attempts;

    private int refusals;

    private long takenSince;

    private Duration spent = Duration.ZERO;

    TenantAttempt(Tenant tenant, Found found) {
        this.tenant = tenant;
        this.found = found;
    }

    Tenant tenant() {
        return tenant;
    }

    Found found() {
        return found;
    }

    /** Its schema as it is stored, where that is known. */
    Optional<String> storedSchema() {
        return found.state().flatMap(it -> it.schema());
    }

    int attempts() {
        return attempts;
    }

    Duration spent() {
        return spent;
    }

    void tried(Duration time) {
        attempts++;
        refusals = 0;
        spent = spent.plus(time);
    }

    /** Somebody else has it; being refused is not an attempt. Answers for how long it has been so. */
    Duration refused(long now) {
        if (refusals++ == 0) {
            takenSince = now;
        }
        return Duration.ofNanos(now - takenSince);
    }

    int refusals() {
        return refusals;
    }

    /** It has nothing to do. */
    TenantResult unchanged() {
        return new TenantResult(
                tenant.name(), TenantOutcome.UNCHANGED, heads(), heads(), 0, 0, Duration.ZERO, Optional.empty());
    }

    TenantResult changed(MigrationResult result) {
        return new TenantResult(
                tenant.name(),
                result.isEmpty() ? TenantOutcome.UNCHANGED : TenantOutcome.CHANGED,
                result.before(),
                result.after(),
                result.steps().size(),
                attempts,
                spent,
                Optional.empty());
    }

    TenantResult failed(MigrationException failure) {
        return new TenantResult(
                tenant.name(), TenantOutcome.FAILED, heads(), heads(), 0, attempts, spent, Optional.of(failure));
    }

    /** What became of each of the tenants, in their order; those of which nothing is known were not attempted. */
    static List<TenantResult> inOrder(List<Tenant> tenants, Map<String, TenantResult> results) {
        return tenants.stream()
                .map(it -> Optional.ofNullable(results.get(it.name())).orElseGet(() -> notAttempted(it)))
                .toList();
    }

    private static TenantResult notAttempted(Tenant tenant) {
        return new TenantResult(
                tenant.name(),
                TenantOutcome.NOT_ATTEMPTED,
                Heads.base(),
                Heads.base(),
                0,
                0,
                Duration.ZERO,
                Optional.empty());
    }

    /** As far as they were found out together with those of others. */
    Heads heads() {
        return found.state().map(SchemaState::heads).orElseGet(Heads::base);
    }
}
