package dev.migration.tenant;

import java.time.Duration;
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
}
