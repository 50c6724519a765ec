package dev.migration.boot.autoconfigure;

import org.jspecify.annotations.Nullable;

/** Finds what a context failed by. */
public final class Failures {

    private Failures() {}

    public static <T extends Throwable> T find(@Nullable Throwable failure, Class<T> type) {
        for (Throwable it = failure; it != null; it = it.getCause()) {
            if (type.isInstance(it)) {
                return type.cast(it);
            }
        }
        throw new AssertionError("Nothing failed by a " + type.getSimpleName(), failure);
    }
}
