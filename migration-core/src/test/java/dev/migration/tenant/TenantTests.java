package dev.migration.tenant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.migration.Migrator;
import dev.migration.server.H2Database;
import dev.migration.server.SqliteDatabase;
import dev.migration.server.TestDatabase;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TenantTests {

    private static Fleet fleet(TestDatabase database, TenantProvider tenants) {
        Migrator template = Migrator.builder(database.dataSource())
                .failOnMissingLocations(false)
                .build();
        return Fleet.builder(template, tenants).build();
    }

    @Test
    void nameIsAnArgumentInAnyCase() {
        Tenant tenant = Tenant.inSchema("Acme", "acme").withArguments(Map.of("tenant", "other", "region", "eu"));

        assertThat(tenant.arguments()).isEqualTo(Map.of("tenant", "Acme", "region", "eu"));
    }

    @Test
    void placeIsNeeded() {
        assertThatExceptionOfType(InvalidTenantException.class)
                .isThrownBy(() -> new Tenant("Acme", Optional.empty(), Optional.empty(), Map.of()))
                .withMessageContaining("neither a schema nor a database");
    }

    @Test
    void nameAndPlaceAreNobodyElses() {
        TestDatabase database = H2Database.newDatabase();
        DataSource dataSource = database.dataSource();

        assertThatExceptionOfType(InvalidTenantException.class)
                .isThrownBy(() -> fleet(database, TenantProvider.schemas(List.of("one", "one")))
                        .tenants())
                .withMessageContaining("Two tenants of 'primary' are called 'one'.");
        assertThatExceptionOfType(InvalidTenantException.class)
                .isThrownBy(
                        () -> fleet(database, () -> List.of(Tenant.inSchema("a", "one"), Tenant.inSchema("b", "one")))
                                .tenants())
                .withMessageContaining("have the same place, the schema 'one'.");
        assertThatExceptionOfType(InvalidTenantException.class)
                .isThrownBy(() -> Fleet.builder(
                                Migrator.builder(dataSource).build(),
                                () -> List.of(Tenant.inSchema("a", "one"), Tenant.inSchema("b", "one", dataSource)))
                        .build()
                        .tenants())
                .withMessageContaining("have the same place, the schema 'one'.");
    }

    @Test
    void namesThatMeanTheSameSchemaAreRefused() {
        TestDatabase database = H2Database.newDatabase();
        Fleet fleet = fleet(database, () -> List.of(Tenant.inSchema("a", "one"), Tenant.inSchema("b", "ONE")));

        assertThatExceptionOfType(InvalidTenantException.class)
                .isThrownBy(fleet::upgrade)
                .withMessageContaining("have the same place, the schema 'ONE'.");
        database.jdbc().execute("create schema one");
        assertThatExceptionOfType(InvalidTenantException.class).isThrownBy(fleet::summary);
    }

    @Test
    void queryTellsTheSchemaAndPerhapsTheName() {
        TestDatabase database = H2Database.newDatabase();
        database.jdbc().execute("create table customers (schema_name varchar(20), title varchar(20))");
        database.jdbc().execute("insert into customers values ('t1', 'Acme'), ('t2', 'Bolt')");

        assertThat(TenantProvider.query(database.dataSource(), "select schema_name from customers order by 1")
                        .tenants())
                .containsExactly(Tenant.inSchema("t1", "t1"), Tenant.inSchema("t2", "t2"));
        assertThat(TenantProvider.query(database.dataSource(), "select schema_name, title from customers order by 1")
                        .tenants())
                .containsExactly(Tenant.inSchema("Acme", "t1"), Tenant.inSchema("Bolt", "t2"));
    }

    @Test
    void wrongQueryIsToldOf() {
        TestDatabase database = H2Database.newDatabase();

        assertThatExceptionOfType(TenantQueryException.class)
                .isThrownBy(() -> TenantProvider.query(database.dataSource(), "select a from nowhere")
                        .tenants())
                .withMessageContaining("select a from nowhere");
    }

    @Test
    void databaseWithoutSchemasIsRefused(@TempDir Path folder) {
        TestDatabase database = SqliteDatabase.newDatabase(folder);

        assertThatExceptionOfType(NoSessionSchemaException.class)
                .isThrownBy(() ->
                        fleet(database, TenantProvider.schemas(List.of("one"))).summary())
                .withMessageContaining("a session of sqlite cannot be moved")
                .withMessageContaining("Tenant.inDatabase(name, dataSource)");
    }

    @Test
    void stateOfAllTenantsInOneSchemaIsRefused() {
        Migrator template = Migrator.builder(H2Database.newDatabase().dataSource())
                .failOnMissingLocations(false)
                .schema("admin")
                .build();
        Fleet fleet =
                Fleet.builder(template, TenantProvider.schemas(List.of("one"))).build();

        assertThatExceptionOfType(InvalidTenantException.class)
                .isThrownBy(fleet::upgrade)
                .withMessageContaining("Remove `migration.schema`");
    }

    @Test
    void budgetIsANumberOrAPartOfAllRoundedUp() {
        assertThat(FailureBudget.parse(" 5 ")).isEqualTo(FailureBudget.count(5));
        assertThat(FailureBudget.parse("10 %")).isEqualTo(FailureBudget.percent(10));
        assertThat(FailureBudget.percent(10).of(200)).isEqualTo(20);
        assertThat(FailureBudget.percent(10).of(3)).isEqualTo(1);
        assertThat(FailureBudget.percent(0).of(3)).isZero();
        assertThat(FailureBudget.percent(10)).hasToString("10%");
        assertThatExceptionOfType(InvalidTenantException.class).isThrownBy(() -> FailureBudget.parse("a few"));
        assertThatExceptionOfType(InvalidTenantException.class).isThrownBy(() -> FailureBudget.percent(101));
    }

    @Test
    void optionsThatMakeNoSenseAreRefused() {
        assertThatExceptionOfType(InvalidTenantException.class)
                .isThrownBy(() -> FleetOptions.defaults().withParallelism(0))
                .withMessageContaining("`parallelism` of the tenants cannot be 0.");
        assertThatExceptionOfType(InvalidTenantException.class).isThrownBy(() -> FleetQuery.page(-1, 10));
    }
}
