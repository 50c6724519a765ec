package dev.migration.boot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import dev.migration.Migrator;
import dev.migration.boot.autoconfigure.Contexts;
import dev.migration.tenant.Fleet;
import dev.migration.tenant.TenantProvider;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class WatchedFleetTests {

    private final AtomicInteger questions = new AtomicInteger();

    @Test
    void severalQuestionsInAMomentCostTheDatabaseOne() {
        WatchedFleet fleet = watched(List::of);

        assertThat(fleet.summary()).isSameAs(fleet.summary());
        assertThat(questions).hasValue(1);
    }

    @Test
    void failureIsNotAskedForAgainInAMoment() {
        WatchedFleet fleet = watched(() -> {
            throw new IllegalStateException("Gone");
        });

        assertThatIllegalStateException().isThrownBy(fleet::summary);
        assertThatIllegalStateException().isThrownBy(fleet::summary);
        assertThat(questions).hasValue(1);
    }

    private WatchedFleet watched(TenantProvider tenants) {
        TenantProvider counted = () -> {
            questions.incrementAndGet();
            return tenants.tenants();
        };
        return new WatchedFleet(Fleet.builder(Migrator.builder(Contexts.newH2()).build(), counted)
                .build());
    }
}
