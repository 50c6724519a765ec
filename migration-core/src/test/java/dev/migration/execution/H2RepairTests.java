package dev.migration.execution;

import static org.assertj.core.api.Assertions.assertThat;

import dev.migration.execution.RepairFinding.Kind;
import dev.migration.server.H2Database;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

class H2RepairTests extends RepairContractTests {

    @Override
    DataSource freshDatabase() {
        return H2Database.newDatabase().dataSource();
    }

    @Test
    void lockOfADeadProcessIsGivenBack() {
        migrator().upgrade();
        jdbc.sql("update migration_version_lock set owner = 'a dead one', acquired = 1, expires = 2")
                .update();

        assertFound(migrator().repair(false), Kind.EXPIRED_LEASE, "a dead one", true);
        assertFound(migrator().repair(true), Kind.EXPIRED_LEASE, "a dead one", true);

        assertThat(migrator().repair(false).findings()).isEmpty();
    }
}
