package dev.migration.dialect.mariadb;

import dev.migration.dialect.TimeoutSetting;
import java.math.BigDecimal;

/** How long a statement of any kind may run, in MariaDB's own setting. */
final class MariadbTimeouts {

    static final TimeoutSetting STATEMENT = TimeoutSetting.of(
            "select @@session.max_statement_time",
            "set session max_statement_time = %s",
            it -> BigDecimal.valueOf(it.toMillis(), 3).stripTrailingZeros().toPlainString());

    private MariadbTimeouts() {}
}
