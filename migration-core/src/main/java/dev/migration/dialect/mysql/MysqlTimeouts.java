package dev.migration.dialect.mysql;

import dev.migration.dialect.TimeoutSetting;
import java.time.Duration;
import java.util.List;
import java.util.function.Function;

/** How long a statement may wait: for a table whose definition is in use, and for rows. MySQL's limit on run time is for queries alone. */
final class MysqlTimeouts {

    private static final long LONGEST_FOR_TABLES = 31_536_000;

    private static final long LONGEST_FOR_ROWS = 1_073_741_824;

    static final List<TimeoutSetting> LOCK = List.of(
            TimeoutSetting.of(
                    "select @@session.lock_wait_timeout",
                    "set session lock_wait_timeout = %s",
                    seconds(LONGEST_FOR_TABLES)),
            TimeoutSetting.of(
                    "select @@session.innodb_lock_wait_timeout",
                    "set session innodb_lock_wait_timeout = %s",
                    seconds(LONGEST_FOR_ROWS)));

    private static Function<Duration, String> seconds(long most) {
        return TimeoutSetting.seconds(String.valueOf(most), most);
    }

    private MysqlTimeouts() {}
}
