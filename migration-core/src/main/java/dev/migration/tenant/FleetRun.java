package dev.migration.tenant;

import dev.migration.Migrator;
import dev.migration.error.MigrationException;
import dev.migration.execution.ConnectionFailedException;
import dev.migration.execution.LockTimeoutException;
import dev.migration.execution.MigrationListener;
import dev.migration.execution.MigrationResult;
import dev.migration.execution.ReadOnlyDatabaseException;
import dev.migration.execution.StateUnreachableException;
import dev.migration.plan.Heads;
import dev.migration.plan.MigrationStep;
import dev.migration.revision.RevisionGraph;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.function.Predicate;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One run over tenants: canaries first, then several at once, the failed again, until all are through or too many failed. */
final class FleetRun {

    private static final Logger logger = LoggerFactory.getLogger(FleetRun.class);

    private static final long FIRST_REFUSAL_MILLIS = 100;

    private static final long LONGEST_REFUSAL_MILLIS = 2_000;

    private final Homes homes;

    private final Migrator scripts;

    private final FleetOptions options;

    private final FleetListeners listeners;

    private final Function<Migrator, MigrationResult> work;

    private final BiPredicate<RevisionGraph, Heads> touchesBackground;

    private final Map<String, TenantResult> results = new ConcurrentHashMap<>();

    private final AtomicInteger failures = new AtomicInteger();

    private volatile FleetStop stop = FleetStop.NONE;

    private volatile boolean sendsCanaries;

    /** Databases of many tenants, of which one was just found to give no connection. */
    private final Map<DataSource, MigrationException> unreachable =
            Collections.synchronizedMap(new IdentityHashMap<>());

    /**
     * @param scripts the template with the scripts of now
     * @param touchesBackground whether the work on a tenant with these heads may be in the way of somebody in the background
     */
    FleetRun(
            Homes homes,
            Migrator scripts,
            FleetOptions options,
            FleetListeners listeners,
            Function<Migrator, MigrationResult> work,
            BiPredicate<RevisionGraph, Heads> touchesBackground) {
        this.homes = homes;
        this.scripts = scripts;
        this.options = options;
        this.listeners = listeners;
        this.work = work;
        this.touchesBackground = touchesBackground;
    }

    /** @param isDone which of them need no work, by what was found */
    FleetResult run(List<Tenant> tenants, Map<String, Found> found, Predicate<Found> isDone) {
        long begin = System.nanoTime();
        listeners.beforeRun(scripts.name(), tenants.size());
        LinkedList<TenantAttempt> attempts = new LinkedList<>();
        for (Tenant tenant : tenants) {
            TenantAttempt attempt = new TenantAttempt(tenant, found.getOrDefault(tenant.name(), Found.NOTHING));
            if (isDone.test(attempt.found())) {
                settle(attempt.unchanged());
            } else {
                attempts.add(attempt);
            }
        }
        if (!attempts.isEmpty()) {
            // Else scripts that cannot be read would be told as a failure of each tenant.
            scripts.graph();
            int mayFail = options.failureBudget().of(tenants.size());
            sendCanaries(attempts, mayFail);
            sendAll(attempts, mayFail);
        }
        FleetResult result = result(tenants, Duration.ofNanos(System.nanoTime() - begin));
        listeners.afterRun(result);
        return result;
    }

    /**
     * One after the other. A tenant that cannot be reached says nothing about the scripts, so that the next one goes, and it
     * comes again after a pause that is one for all of them.
     */
    private void sendCanaries(LinkedList<TenantAttempt> attempts, int mayFail) {
        int returned = 0;
        List<TenantAttempt> unreached = new ArrayList<>();
        sendsCanaries = true;
        while (returned < options.canaries() && !(attempts.isEmpty() && unreached.isEmpty()) && isGoingOn()) {
            if (attempts.isEmpty() || unreached.size() > mayFail) {
                attempts.addAll(0, unreached);
                unreached.clear();
                unreachable.clear();
                pause();
            } else {
                TenantAttempt canary = attempts.removeFirst();
                // What one worker does with one canary is judged here.
                workOff(List.of(canary), Integer.MAX_VALUE);
                TenantResult result = results.get(canary.tenant().name());
                if (result == null) {
                    unreached.add(canary);
                } else if (result.isDone()) {
                    returned++;
                } else {
                    judge(result, mayFail);
                }
            }
        }
        attempts.addAll(unreached);
        unreachable.clear();
        sendsCanaries = false;
    }

    private void judge(TenantResult canary, int mayFail) {
        if (canary.failure().filter(FleetRun::isOfThePlace).isEmpty()) {
            stop(FleetStop.CANARY_FAILED);
        } else if (failures.get() > mayFail) {
            stop(FleetStop.BUDGET_USED_UP);
        }
    }

    private void pause() {
        try {
            Thread.sleep(options.retryPause().toMillis());
        } catch (InterruptedException exception) {
            Thread.currentThread().interrupt();
            stop(FleetStop.INTERRUPTED);
        }
    }

    private static boolean isOfThePlace(MigrationException failure) {
        return failure instanceof ConnectionFailedException
                || failure instanceof StateUnreachableException
                || failure instanceof LockTimeoutException
                || failure instanceof ReadOnlyDatabaseException
                || failure instanceof SchemaMissingException;
    }

    private void sendAll(List<TenantAttempt> attempts, int mayFail) {
        if (attempts.isEmpty() || !isGoingOn()) {
            return;
        }
        // Instances that begin at the same moment begin in different places, and get into each other's way later.
        List<TenantAttempt> order = new ArrayList<>(attempts);
        Collections.rotate(order, ThreadLocalRandom.current().nextInt(order.size()));
        workOff(order, mayFail);
    }

    private void workOff(List<TenantAttempt> attempts, int mayFail) {
        TenantQueue queue = new TenantQueue(attempts);
        int workers = Math.min(atOnce(attempts), attempts.size());
        Runnable interrupted = () -> {
            stop(FleetStop.INTERRUPTED);
            queue.stop();
        };
        Workers.run("migration-" + scripts.name(), workers, interrupted, () -> work(queue, mayFail));
    }

    /** In an embedded database, those that create tables would wait for each other until one of them gives up. */
    private int atOnce(List<TenantAttempt> attempts) {
        if (attempts.size() == 1) {
            return 1;
        }
        boolean canChangeTogether = attempts.stream()
                .map(TenantAttempt::tenant)
                .filter(it -> it.schema().isPresent())
                .map(homes::dataSource)
                .distinct()
                .allMatch(this::canChangeTogether);
        if (!canChangeTogether) {
            return 1;
        }
        RevisionGraph graph = scripts.graph();
        boolean needsThreeConnections = attempts.stream()
                .filter(it -> it.tenant().schema().isPresent())
                .map(TenantAttempt::heads)
                .distinct()
                .anyMatch(heads -> touchesBackground.test(graph, heads));
        return needsThreeConnections ? BackgroundRevisions.atOnce(options.parallelism()) : options.parallelism();
    }

    /** Also where the database was not there before the canaries, because it may be now. */
    private boolean canChangeTogether(DataSource database) {
        try {
            return homes.home(database).schemas().canChangeTogether();
        } catch (MigrationException unreachable) {
            // Told as the failure of each of its tenants, which begin nothing there.
            return true;
        }
    }

    private void work(TenantQueue queue, int mayFail) {
        try (WorkerConnections connections = new WorkerConnections()) {
            Optional<TenantAttempt> next = queue.take();
            while (next.isPresent()) {
                attempt(next.get(), queue, connections);
                if (failures.get() > mayFail) {
                    stop(FleetStop.BUDGET_USED_UP);
                    queue.stop();
                }
                next = queue.take();
            }
        } catch (RuntimeException | Error failure) {
            // One that was taken and is never through would be waited for without an end.
            queue.stop();
            throw failure;
        }
    }

    private void attempt(TenantAttempt attempt, TenantQueue queue, WorkerConnections connections) {
        long begin = System.nanoTime();
        try {
            MigrationResult result = work.apply(migrator(attempt, connections));
            attempt.tried(Duration.ofNanos(System.nanoTime() - begin));
            settle(attempt.changed(result));
            queue.done();
        } catch (LockTimeoutException taken) {
            refused(attempt, taken, queue);
        } catch (RuntimeException failure) {
            attempt.tried(Duration.ofNanos(System.nanoTime() - begin));
            connections.close();
            failed(attempt, failure, queue);
        }
    }

    private Migrator migrator(TenantAttempt attempt, WorkerConnections connections) {
        Tenant tenant = attempt.tenant();
        if (attempt.attempts() == 0 && attempt.found().failure().isPresent()) {
            throw attempt.found().failure().get();
        }
        if (tenant.schema().isPresent() && unreachable.containsKey(homes.dataSource(tenant))) {
            throw unreachable.get(homes.dataSource(tenant));
        }
        Migrator migrator;
        if (tenant.schema().isPresent()) {
            KeptConnections kept = connections.of(homes.home(homes.dataSource(tenant)));
            migrator = homes.migrator(tenant, scripts, kept, schema(attempt, kept));
        } else {
            connections.close();
            migrator = homes.migrator(tenant, scripts);
        }
        return migrator.waitingForTheLock(Duration.ZERO).with(tenant.arguments(), new StopBetweenSteps());
    }

    /** Its schema as it is stored, made if it is missing; empty where nobody knows yet. */
    private Optional<String> schema(TenantAttempt attempt, KeptConnections kept) {
        SchemaCreation creation = new SchemaCreation(homes, options);
        Tenant tenant = attempt.tenant();
        if (attempt.found().failure().isPresent()) {
            return Optional.of(creation.require(tenant, kept));
        }
        if (!attempt.found().isMissing()) {
            return attempt.storedSchema();
        }
        return Optional.of(options.createSchemas() ? creation.create(tenant, kept) : creation.require(tenant, kept));
    }

    /** Somebody else works on it: the next one meanwhile. */
    private void refused(TenantAttempt attempt, LockTimeoutException taken, TenantQueue queue) {
        if (attempt.refused(System.nanoTime()).compareTo(scripts.patience()) >= 0) {
            settle(attempt.failed(taken));
            queue.done();
            return;
        }
        long pause = Math.min(LONGEST_REFUSAL_MILLIS, FIRST_REFUSAL_MILLIS << Math.min(attempt.refusals() - 1, 10));
        queue.again(
                attempt,
                Duration.ofMillis(pause / 2 + ThreadLocalRandom.current().nextLong(pause / 2 + 1)));
    }

    private void failed(TenantAttempt attempt, RuntimeException failure, TenantQueue queue) {
        MigrationException told = UnexpectedFailureException.told(homes.name(attempt.tenant()), failure);
        if (sendsCanaries && told instanceof ConnectionFailedException) {
            unreachable.put(homes.dataSource(attempt.tenant()), told);
        }
        if (attempt.attempts() < options.attempts() && PassingFailure.is(told) && isGoingOn()) {
            if (sendsCanaries && isOfThePlace(told)) {
                queue.done();
                return;
            }
            logger.info(
                    "{} is tried again in {} s: {}",
                    homes.name(attempt.tenant()),
                    options.retryPause().toSeconds(),
                    told.problem());
            queue.again(attempt, options.retryPause());
            return;
        }
        settle(attempt.failed(told));
        queue.done();
    }

    private boolean isGoingOn() {
        return stop == FleetStop.NONE;
    }

    /** The first reason counts. */
    private synchronized void stop(FleetStop reason) {
        if (isGoingOn()) {
            stop = reason;
        }
    }

    private void settle(TenantResult result) {
        results.put(result.tenant(), result);
        if (result.outcome() == TenantOutcome.FAILED) {
            failures.incrementAndGet();
            result.failure()
                    .ifPresent(it -> logger.warn("{}/{} failed: {}", scripts.name(), result.tenant(), it.problem()));
        }
        listeners.tenantDone(scripts.name(), result, results.size());
    }

    private FleetResult result(List<Tenant> tenants, Duration time) {
        return new FleetResult(scripts.name(), TenantAttempt.inOrder(tenants, results), stop, time);
    }

    /** After an interruption, a tenant that is worked on stops where it can go on from. */
    private final class StopBetweenSteps implements MigrationListener {

        @Override
        public void beforeStep(String database, MigrationStep step) {
            if (stop == FleetStop.INTERRUPTED) {
                throw new FleetInterruptedException(database);
            }
        }
    }
}
