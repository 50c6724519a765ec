package dev.migration.execution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.migration.Migrator;
import dev.migration.operation.Operations;
import dev.migration.script.Migration;
import dev.migration.script.Revision;
import dev.migration.server.H2Database;
import java.util.List;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A process that was suspended for so long that another one took its lock, and wakes in the middle of a script. */
class OvertakenHolderTests {

    private final DataSource dataSource = H2Database.newDatabase().dataSource();

    private final JdbcClient aside = JdbcClient.create(dataSource);

    @Test
    void sendsNoFurtherStatementThatIsKeptByItself() {
        assertOvertakenBefore(op -> op.execute("create table two (id int)"));

        assertThat(tables()).contains("ONE").doesNotContain("TWO");
    }

    @Test
    void keepsNoFurtherChangeOfRows() {
        assertOvertakenBefore(op -> op.execute("insert into one values (1)"));

        assertThat(aside.sql("select count(*) from one").query(Integer.class).single())
                .isZero();
    }

    @Test
    void leavesTheHistoryToWhoHasTheLockNow() {
        assertOvertakenBefore(op -> op.execute("create table two (id int)"));

        assertThat(aside.sql("select status from migration_history")
                        .query(String.class)
                        .list())
                .containsExactly("RUNNING");
    }

    private void assertOvertakenBefore(Consumer<Operations> next) {
        Migrator migrator = Migrator.builder(dataSource)
                .failOnMissingLocations(false)
                .migrations(List.of(new Suspended(this::overtake, next)))
                .build();

        assertThatExceptionOfType(MigrationFailedException.class)
                .isThrownBy(migrator::upgrade)
                .withCauseInstanceOf(LockLostException.class);
    }

    private void overtake() {
        aside.sql("update migration_version_lock set owner = 'other', token = token + 1, host = 'web-2'")
                .update();
    }

    private List<String> tables() {
        return aside.sql("select table_name from information_schema.tables")
                .query(String.class)
                .list();
    }

    @Revision(id = "suspended")
    private static final class Suspended implements Migration {

        private final Runnable meanwhile;

        private final Consumer<Operations> next;

        Suspended(Runnable meanwhile, Consumer<Operations> next) {
            this.meanwhile = meanwhile;
            this.next = next;
        }

        @Override
        public void upgrade(Operations op) {
            op.execute("create table one (id int)");
            meanwhile.run();
            next.accept(op);
        }
    }
}
