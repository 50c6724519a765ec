package dev.migration.execution;

/** Sleeping that an interrupt ends with an error instead of a shorter sleep. */
final class Pause {

    private Pause() {}

    static void millis(long millis, String doing) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException exception) {
            Thread.currentThread().interrupt();
            throw new RunInterruptedException(doing, exception);
        }
    }
}
