package dev.migration.dialect.sybase;

import dev.migration.dialect.TimeoutSetting;
import java.time.Duration;
import java.util.List;

/** How long a statement may wait for a lock. */
final class SybaseTimeouts {

    static final List<TimeoutSetting> LOCK = List.of(TimeoutSetting.of(
                    "select case when @@lock_timeout < 0 then 'wait' when @@lock_timeout = 0 then 'nowait'"
                            + " else 'wait ' + convert(varchar(12), @@lock_timeout / 1000) end",
                    "set lock %s",
                    SybaseTimeouts::written)
            .withInitial("wait"));

    private static String written(Duration timeout) {
        return timeout.isZero() ? "wait" : "wait " + Math.min(TimeoutSetting.ceil(timeout), Integer.MAX_VALUE / 1_000);
    }

    private SybaseTimeouts() {}
}
