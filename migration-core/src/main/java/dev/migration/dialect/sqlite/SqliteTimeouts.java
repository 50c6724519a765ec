package dev.migration.dialect.sqlite;

import dev.migration.dialect.TimeoutSetting;
import java.util.List;

/** How long a statement waits for the database file. */
final class SqliteTimeouts {

    static final List<TimeoutSetting> LOCK = List.of(TimeoutSetting.of(
                    "pragma busy_timeout",
                    "pragma busy_timeout = %s",
                    TimeoutSetting.milliseconds(String.valueOf(Integer.MAX_VALUE)))
            .withInitial("0"));

    private SqliteTimeouts() {}
}
