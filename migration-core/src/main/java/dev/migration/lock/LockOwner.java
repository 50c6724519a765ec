package dev.migration.lock;

import org.jspecify.annotations.Nullable;

/**
 * A process that holds a lock, as it told of itself.
 *
 * @param host the machine that it runs on
 * @param process its number there
 * @param application {@code null} where it has no name
 * @param applicationVersion {@code null} where it does not say
 */
public record LockOwner(String host, long process, @Nullable String application, @Nullable String applicationVersion) {

    /** {@code orders 1.4 on web-1, process 4711}. */
    public String describe() {
        String name = application == null ? "a process" : application;
        String version = applicationVersion == null ? "" : " " + applicationVersion;
        return "%s%s on %s, process %d".formatted(name, version, host, process);
    }
}
