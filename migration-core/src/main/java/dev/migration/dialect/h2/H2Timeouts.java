package dev.migration.dialect.h2;

import static dev.migration.dialect.TimeoutSetting.milliseconds;

import dev.migration.dialect.TimeoutSetting;
import java.util.List;

/** How long a statement may wait and run, in H2's own settings, in milliseconds. */
final class H2Timeouts {

    static final List<TimeoutSetting> LOCK = List.of(TimeoutSetting.of(
                    "select lock_timeout()", "set lock_timeout %s", milliseconds(String.valueOf(Integer.MAX_VALUE)))
            .withInitial("2000"));

    static final TimeoutSetting STATEMENT = TimeoutSetting.of(
                    "select setting_value from information_schema.settings where setting_name = 'QUERY_TIMEOUT'",
                    "set query_timeout %s",
                    milliseconds("0"))
            .withInitial("0");

    private H2Timeouts() {}
}
