package dev.migration.dialect;

/**
 * A session of the server that holds a lock.
 *
 * @param number by which the server tells it from its other sessions
 * @param description of it for a message: its number, its application, where it comes from
 */
public record LockSession(long number, String description) {}
