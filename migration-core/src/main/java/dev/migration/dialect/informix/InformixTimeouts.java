package dev.migration.dialect.informix;

import dev.migration.dialect.TimeoutSetting;
import java.time.Duration;
import java.util.List;

/** How long a statement may wait for a lock, which nobody can read. */
final class InformixTimeouts {

    static final List<TimeoutSetting> LOCK =
            List.of(TimeoutSetting.unreadable("set lock mode to %s", InformixTimeouts::written)
                    .withInitial("not wait"));

    private static String written(Duration timeout) {
        return timeout.isZero() ? "wait" : "wait " + Math.min(TimeoutSetting.ceil(timeout), Short.MAX_VALUE);
    }

    private InformixTimeouts() {}
}
