package dev.migration.dialect;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * A session that holds what a statement waits for, as the database tells of it. What is {@code null} it does not tell, or not
 * to everybody.
 *
 * @param session the number by which it can be ended
 * @param address where it comes from
 * @param state what it does, such as {@code idle in transaction}
 * @param age how long its transaction has been open
 * @param query what it runs, or ran last, as it was sent
 * @param certain whether the database says so, or it is only one that could
 */
public record Blocker(
        String session,
        @Nullable String application,
        @Nullable String user,
        @Nullable String address,
        @Nullable String state,
        @Nullable Duration age,
        @Nullable String query,
        boolean certain) {}
