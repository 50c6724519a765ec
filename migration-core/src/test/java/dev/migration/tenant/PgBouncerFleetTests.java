package dev.migration.tenant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.migration.Migrator;
import dev.migration.server.PgBouncer;
import dev.migration.server.PostgresServer;
import dev.migration.server.TestDatabase;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A session that was moved to a tenant's schema is another tenant's next, behind a pooler. */
class PgBouncerFleetTests {

    private FleetScripts scripts = new FleetScripts(Path.of(""));

    private TestDatabase direct = new TestDatabase("", "", "");

    @BeforeEach
    void createSchema(@TempDir Path folder) {
        PgBouncer.require();
        scripts = new FleetScripts(folder).three();
        direct = PostgresServer.newDatabase();
        direct.jdbc().execute("create schema one");
    }

    private Migrator template(TestDatabase database) {
        return Migrator.builder(database.dataSource())
                .locations(scripts.location())
                .build();
    }

    @Test
    void tenantsInSchemasAreRefused() {
        Fleet fleet = Fleet.builder(template(PgBouncer.before(direct)), TenantProvider.schemas(List.of("one")))
                .build();

        assertThat(fleet.upgrade().failures()).singleElement().satisfies(it -> assertThat(it.failure())
                .containsInstanceOf(PooledSchemasException.class));
        assertThatExceptionOfType(PooledSchemasException.class)
                .isThrownBy(() -> fleet.migrator("one").upgrade())
                .satisfies(it -> assertThat(it.remedy()).contains("migration.url"));
    }

    @Test
    void tenantsInDatabasesAreMigrated() {
        Tenant tenant = Tenant.inDatabase("one", PgBouncer.before(direct).dataSource());
        Fleet fleet = Fleet.builder(template(direct), () -> List.of(tenant)).build();

        fleet.upgrade();

        assertThat(fleet.migrator("one").pending().isEmpty()).isTrue();
    }
}
