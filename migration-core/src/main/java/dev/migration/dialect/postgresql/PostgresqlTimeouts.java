package dev.migration.dialect.postgresql;

import dev.migration.dialect.TimeoutSetting;
import java.time.Duration;

/** How long a statement may wait and run, in PostgreSQL's own settings. */
final class PostgresqlTimeouts {

    static final TimeoutSetting LOCK = setting("lock_timeout");

    static final TimeoutSetting STATEMENT = setting("statement_timeout");

    private static TimeoutSetting setting(String name) {
        return TimeoutSetting.of(
                        "select quote_literal(current_setting('%s'))".formatted(name),
                        "set %s = %%s".formatted(name),
                        PostgresqlTimeouts::written)
                .withLocal("set local %s = %%s".formatted(name));
    }

    private static String written(Duration timeout) {
        long millis = Math.min(timeout.toMillis(), Integer.MAX_VALUE);
        if (timeout.isZero()) {
            return "0";
        }
        return millis > 0 && millis % 1_000 == 0
                ? "'%ds'".formatted(millis / 1_000)
                : "'%dms'".formatted(Math.max(1, millis));
    }

    private PostgresqlTimeouts() {}
}
