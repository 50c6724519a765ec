package dev.migration.dialect.oracle;

import dev.migration.dialect.TimeoutSetting;
import java.util.List;

/** How long a change of the schema may wait for what uses the table. Changes of rows wait without an end. */
final class OracleTimeouts {

    private static final long LONGEST = 1_000_000;

    /** Reading it takes a right that not everybody has. */
    static final List<TimeoutSetting> LOCK = List.of(TimeoutSetting.of(
                    "select value from v$parameter where name = 'ddl_lock_timeout'",
                    "alter session set ddl_lock_timeout = %s",
                    TimeoutSetting.seconds(String.valueOf(LONGEST), LONGEST))
            .withInitial("0"));

    private OracleTimeouts() {}
}
