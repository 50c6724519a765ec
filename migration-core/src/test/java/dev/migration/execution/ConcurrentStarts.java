package dev.migration.execution;

import dev.migration.Migrator;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

/** Several instances of an application that start at the same moment. */
final class ConcurrentStarts {

    private ConcurrentStarts() {}

    static void upgradeAtOnce(List<Migrator> instances) throws Exception {
        ExecutorService starters = Executors.newFixedThreadPool(instances.size());
        CountDownLatch ready = new CountDownLatch(instances.size());
        try {
            List<Future<MigrationResult>> starts = new ArrayList<>();
            for (Migrator instance : instances) {
                starts.add(starters.submit(() -> {
                    ready.countDown();
                    ready.await();
                    return instance.upgrade();
                }));
            }
            for (Future<MigrationResult> start : starts) {
                start.get(60, TimeUnit.SECONDS);
            }
        } finally {
            starters.shutdownNow();
        }
    }
}
