package dev.migration.dialect.db2;

import dev.migration.dialect.TimeoutSetting;
import java.util.List;

/** How long a statement may wait for a lock, in the special register. */
final class Db2Timeouts {

    static final List<TimeoutSetting> LOCK = List.of(TimeoutSetting.of(
                    "values current lock timeout",
                    "set current lock timeout = %s",
                    TimeoutSetting.seconds("-1", Short.MAX_VALUE))
            .withInitial("null"));

    private Db2Timeouts() {}
}
