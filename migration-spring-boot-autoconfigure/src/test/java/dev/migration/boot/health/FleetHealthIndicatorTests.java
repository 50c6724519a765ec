package dev.migration.boot.health;

import static org.assertj.core.api.Assertions.assertThat;

import dev.migration.Migrator;
import dev.migration.boot.autoconfigure.Contexts;
import dev.migration.tenant.FailureBudget;
import dev.migration.tenant.Fleet;
import dev.migration.tenant.FleetOptions;
import dev.migration.tenant.Tenant;
import dev.migration.tenant.TenantProvider;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.Status;
import org.springframework.jdbc.core.simple.JdbcClient;

class FleetHealthIndicatorTests {

    private final DataSource dataSource = Contexts.newH2();

    private final TenantProvider schemas = TenantProvider.schemas(List.of("A", "B", "C"));

    @BeforeEach
    void createSchemas() {
        List.of("A", "B", "C").forEach(it -> sql("create schema " + it));
    }

    @Test
    void tenantsAtTheirTargetAreUp() {
        fleet(schemas, 0).upgrade();

        Health health = health(fleet(schemas, 0));

        assertThat(health.getStatus()).isEqualTo(Status.UP);
        assertThat(health.getDetails())
                .containsEntry("database", "primary")
                .extractingByKey("tenants")
                .isEqualTo(Map.of(
                        "total",
                        3,
                        "UP_TO_DATE",
                        3,
                        "BACKGROUND_PENDING",
                        0,
                        "PENDING",
                        0,
                        "FAILED",
                        0,
                        "UNKNOWN_REVISION",
                        0,
                        "MISSING",
                        0,
                        "UNREACHABLE",
                        0));
    }

    @Test
    void moreTenantsBehindThanMayFailAreOutOfService() {
        fleet(schemas, 0).migrator("A").upgrade();

        assertThat(health(fleet(schemas, 1)).getStatus()).isEqualTo(Status.OUT_OF_SERVICE);
        assertThat(health(fleet(schemas, 2)).getStatus()).isEqualTo(Status.UP);
    }

    @Test
    void tenantsThatAreMigratedAtTheirFirstUseMayBeBehind() {
        Health health = Objects.requireNonNull(new FleetHealthIndicator(fleet(schemas, 0), true).health());

        assertThat(health.getStatus()).isEqualTo(Status.UP);
    }

    @Test
    void moreFailedTenantsThanMayFailAreDown() {
        sql("create table B.item (id int)");
        fleet(schemas, 3).upgrade();

        assertThat(health(fleet(schemas, 0)).getStatus()).isEqualTo(Status.DOWN);
        assertThat(health(fleet(schemas, 1)).getStatus()).isEqualTo(Status.UP);
    }

    @Test
    void tenantThatHasNoSchemaYetDoesNotCount() {
        fleet(schemas, 0).upgrade();

        assertThat(health(fleet(TenantProvider.schemas(List.of("A", "B", "C", "NEW")), 0))
                        .getStatus())
                .isEqualTo(Status.UP);
    }

    @Test
    void tenantsOfANewerReleaseDoNotTakeTheOldInstancesDown() {
        fleet(schemas, 0).upgrade();

        Fleet older = Fleet.builder(
                        Migrator.builder(dataSource)
                                .locations("classpath:db/audit")
                                .build(),
                        schemas)
                .options(FleetOptions.defaults().withFailureBudget(FailureBudget.count(0)))
                .build();

        assertThat(health(older).getStatus()).isEqualTo(Status.UNKNOWN);
    }

    @Test
    void tenantWhoseDatabaseGivesNoAnswerCountsAsFailed() {
        Tenant gone = Tenant.inDatabase("gone", Contexts.dataSource("jdbc:h2:tcp://localhost:1/x"));

        assertThat(health(fleet(() -> List.of(gone), 0)).getStatus()).isEqualTo(Status.DOWN);
    }

    @Test
    void tenantsThatCannotBeToldAreDownWithProblemAndRemedy() {
        Health health = health(fleet(TenantProvider.query(dataSource, "select name from nowhere"), 3));

        assertThat(health.getStatus()).isEqualTo(Status.DOWN);
        assertThat(health.getDetails()).containsKeys("problem", "remedy");
    }

    private static Health health(Fleet fleet) {
        return Objects.requireNonNull(new FleetHealthIndicator(fleet, false).health());
    }

    private Fleet fleet(TenantProvider tenants, int mayFail) {
        return Fleet.builder(Migrator.builder(dataSource).build(), tenants)
                .options(FleetOptions.defaults().withParallelism(1).withFailureBudget(FailureBudget.count(mayFail)))
                .build();
    }

    private void sql(String... statements) {
        Stream.of(statements)
                .forEach(it -> JdbcClient.create(dataSource).sql(it).update());
    }
}
