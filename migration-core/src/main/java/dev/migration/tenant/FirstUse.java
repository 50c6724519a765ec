package dev.migration.tenant;

import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.Semaphore;
import java.util.function.Consumer;
import java.util.function.IntSupplier;
import java.util.function.Supplier;
import org.springframework.util.function.SingletonSupplier;

/**
 * Which tenants have been brought to their target in this process, so that it is done once for each, at its first use; and
 * not for more of them at once than there are connections for.
 */
final class FirstUse {

    private final ConcurrentMap<String, Preparation> preparations = new ConcurrentHashMap<>();

    private final Supplier<Semaphore> places;

    private final Set<Thread> workers = ConcurrentHashMap.newKeySet();

    /** @param atOnce asked for at the first use of all */
    FirstUse(IntSupplier atOnce) {
        this.places = SingletonSupplier.of(() -> new Semaphore(atOnce.getAsInt(), true));
    }

    /** Returns when the tenant is ready. The first caller makes it so while others wait; a failure is everybody's, once. */
    void ensure(String tenant, Consumer<String> work) {
        Preparation known = preparations.get(tenant);
        if (known != null) {
            known.await();
            return;
        }
        Semaphore free = places.get();
        // A script of one tenant may use another one, and has a place already.
        if (!workers.add(Thread.currentThread())) {
            prepare(tenant, work);
            return;
        }
        // Before the tenant is taken: who has a place may wait for the tenant of another, and never for one without a
        // place.
        free.acquireUninterruptibly();
        try {
            prepare(tenant, work);
        } finally {
            free.release();
            workers.remove(Thread.currentThread());
        }
    }

    private void prepare(String tenant, Consumer<String> work) {
        Preparation mine = new Preparation(Thread.currentThread(), new CompletableFuture<>());
        Preparation other = preparations.putIfAbsent(tenant, mine);
        if (other != null) {
            other.await();
            return;
        }
        try {
            work.accept(tenant);
            mine.done.complete(true);
        } catch (RuntimeException | Error failure) {
            preparations.remove(tenant, mine);
            mine.done.completeExceptionally(failure);
            throw failure;
        }
    }

    /** A run has brought it there. */
    void ready(String tenant) {
        preparations.putIfAbsent(
                tenant, new Preparation(Thread.currentThread(), CompletableFuture.completedFuture(true)));
    }

    /** It may be somewhere else now. */
    void forget(String tenant) {
        preparations.remove(tenant);
    }

    private record Preparation(Thread worker, CompletableFuture<Boolean> done) {

        void await() {
            // A script of the tenant may use what is being prepared.
            if (done.isDone() && !done.isCompletedExceptionally() || worker == Thread.currentThread()) {
                return;
            }
            try {
                done.join();
            } catch (CompletionException failure) {
                if (failure.getCause() instanceof RuntimeException cause) {
                    throw cause;
                }
                throw failure;
            }
        }
    }
}
