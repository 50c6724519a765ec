package dev.migration.execution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** What MySQL and MariaDB have in common. */
abstract class MysqlStatementBudgetContract extends StatementBudgetContract {

    @Override
    String slow() {
        return "select sleep(20)";
    }

    @Test
    void aWaitForARowNamesWhoHoldsIt() throws SQLException {
        scripts.script("aaa", "update items set title = 'two' where id = 1;", "");

        try (Connection holder = holder()) {
            assertThatExceptionOfType(MigrationFailedException.class)
                    .isThrownBy(() ->
                            builder().lockTimeout(Duration.ofSeconds(1)).build().upgrade())
                    .satisfies(it -> {
                        assertThat(it.problem())
                                .containsPattern("Blocked by: session \\d+ \\(user 'root',.* for \\d s\\)")
                                .doesNotContain("our secret");
                        assertThat(it.remedy()).contains("the script is not to blame");
                    });
            holder.rollback();
        }
    }
}
