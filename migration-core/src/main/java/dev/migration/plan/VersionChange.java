package dev.migration.plan;

/** One row of the version table, inserted, deleted, or moved to another revision. */
public sealed interface VersionChange {

    record Insert(String revision) implements VersionChange {}

    record Delete(String revision) implements VersionChange {}

    record Update(String from, String to) implements VersionChange {}
}
