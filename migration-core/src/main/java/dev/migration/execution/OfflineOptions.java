package dev.migration.execution;

import org.jspecify.annotations.Nullable;

/**
 * How SQL is printed.
 *
 * @param dialect {@code null} for the one that the data source's JDBC URL tells
 * @param batchSeparator what stands between batches; {@code null} for {@code GO} and {@code /}
 * @param history whether the script writes history rows too
 */
public record OfflineOptions(@Nullable String dialect, @Nullable String batchSeparator, boolean history) {}
