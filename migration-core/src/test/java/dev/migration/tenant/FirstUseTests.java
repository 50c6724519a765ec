package dev.migration.tenant;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class FirstUseTests {

    private final List<Thread> callers = new ArrayList<>();

    private final AtomicInteger working = new AtomicInteger();

    private final AtomicInteger most = new AtomicInteger();

    private void call(Runnable use) {
        Thread caller = new Thread(use);
        callers.add(caller);
        caller.start();
    }

    private void work(String tenant) {
        most.accumulateAndGet(working.incrementAndGet(), Math::max);
        sleep();
        working.decrementAndGet();
    }

    @Test
    void noMoreTenantsArePreparedAtOnceThanThereAreConnectionsFor() {
        FirstUse firstUse = new FirstUse(() -> 2);

        for (String tenant : FleetContract.tenants(8)) {
            call(() -> firstUse.ensure(tenant, this::work));
        }
        callers.forEach(FleetContract::join);

        assertThat(most.get()).isEqualTo(2);
    }

    @Test
    void tenantThatUsesAnotherHasItsPlaceAlready() {
        FirstUse firstUse = new FirstUse(() -> 1);
        List<String> prepared = new ArrayList<>();

        firstUse.ensure("one", one -> {
            firstUse.ensure("two", prepared::add);
            prepared.add(one);
        });

        assertThat(prepared).containsExactly("two", "one");
    }

    @Test
    void tenantThatUsesWhatSomebodyElseAsksForDoesNotWaitForThem() {
        FirstUse firstUse = new FirstUse(() -> 1);

        firstUse.ensure("one", one -> {
            call(() -> firstUse.ensure("two", this::work));
            sleep();
            firstUse.ensure("two", this::work);
        });
        callers.forEach(FleetContract::join);

        assertThat(most.get()).isEqualTo(1);
    }

    private static void sleep() {
        try {
            Thread.sleep(50);
        } catch (InterruptedException exception) {
            throw new AssertionError(exception);
        }
    }
}
