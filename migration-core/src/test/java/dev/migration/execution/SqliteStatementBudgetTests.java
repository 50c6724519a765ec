package dev.migration.execution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.migration.operation.Operations;
import dev.migration.script.Migration;
import dev.migration.script.Revision;
import dev.migration.server.SqliteDatabase;
import dev.migration.server.TestDatabase;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class SqliteStatementBudgetTests extends StatementBudgetContract {

    @Override
    TestDatabase newDatabase(Path folder) {
        return SqliteDatabase.newDatabase(folder);
    }

    @Override
    String showLimits() {
        return "pragma busy_timeout";
    }

    @Override
    List<String> otherLimits() {
        return List.of("pragma busy_timeout = 4321");
    }

    @Override
    String limited() {
        return "3000";
    }

    @Override
    String slow() {
        return "create table much as with recursive n(x) as (select 1 union all select x + 1 from n where x <"
                + " 2000000000) select count(*) c from n";
    }

    /** Whoever writes keeps everybody else from writing, the journal too: so it begins when the step has begun. */
    @Override
    @Test
    void aWaitThatIsOverSaysThatTheScriptIsNotToBlame() {
        assertThatExceptionOfType(MigrationFailedException.class)
                .isThrownBy(() -> builder()
                        .migrations(List.of(new Late()))
                        .lockTimeout(Duration.ofMillis(200))
                        .build()
                        .upgrade())
                .satisfies(it -> assertThat(it.remedy()).contains("the script is not to blame", "lockTimeout = "));
    }

    @Revision(id = "late")
    private final class Late implements Migration {

        @Override
        public void upgrade(Operations op) {
            try (Connection holder = holder()) {
                op.execute("alter table items add price int");
                holder.rollback();
            } catch (SQLException exception) {
                throw new IllegalStateException(exception);
            }
        }
    }
}
