package dev.migration.dialect.sqlserver;

import dev.migration.dialect.TimeoutSetting;
import java.util.List;

/** How long a statement may wait for a lock; how long it may run is up to the client. */
final class SqlServerTimeouts {

    static final List<TimeoutSetting> LOCK =
            List.of(TimeoutSetting.of("select @@lock_timeout", "set lock_timeout %s", TimeoutSetting.milliseconds("-1"))
                    .withInitial("-1"));

    private SqlServerTimeouts() {}
}
