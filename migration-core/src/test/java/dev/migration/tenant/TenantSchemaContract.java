package dev.migration.tenant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import dev.migration.Migrator;
import dev.migration.MigratorBuilder;
import dev.migration.execution.CountingDataSource;
import dev.migration.server.TestDatabase;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What has to hold on every database whose sessions can be moved from one schema to another. */
abstract class TenantSchemaContract {

    static final int WORKERS = 2;

    FleetScripts scripts = new FleetScripts(Path.of(""));

    TestDatabase database = new TestDatabase("", "", "");

    HikariDataSource pool = new HikariDataSource();

    JdbcClient jdbc = JdbcClient.create(pool);

    abstract TestDatabase freshDatabase();

    /** The schema that connections of this database begin in, as {@link #currentSchema} tells it. */
    abstract String currentSchema(Connection connection) throws SQLException;

    @BeforeEach
    void setUp(@TempDir Path folder) {
        scripts = new FleetScripts(folder).three();
        database = freshDatabase();
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl(database.url());
        config.setUsername(database.user());
        config.setPassword(database.password());
        // Two for each worker, and not one more.
        config.setMaximumPoolSize(2 * WORKERS);
        config.setConnectionTimeout(30_000);
        pool = new HikariDataSource(config);
        jdbc = JdbcClient.create(database.dataSource());
    }

    @AfterEach
    void closePool() {
        pool.close();
    }

    MigratorBuilder template() {
        return Migrator.builder(pool).locations(scripts.location()).name("shop");
    }

    static FleetOptions options() {
        return FleetOptions.defaults()
                .withParallelism(WORKERS)
                .withCreateSchemas(true)
                .withRetryPause(Duration.ofMillis(50));
    }

    Fleet fleet(FleetOptions options, String... schemas) {
        return Fleet.builder(template().build(), TenantProvider.schemas(List.of(schemas)))
                .options(options)
                .build();
    }

    Fleet fleet(String... schemas) {
        return fleet(options(), schemas);
    }

    /** The same with connections of its own, as a second process has them. */
    Fleet otherInstance(String... schemas) {
        Migrator template = Migrator.builder(database.dataSource())
                .locations(scripts.location())
                .name("shop")
                .build();
        return Fleet.builder(template, TenantProvider.schemas(List.of(schemas)))
                .options(options())
                .build();
    }

    static String[] tenants(int count) {
        return IntStream.rangeClosed(1, count).mapToObj("tenant_%d"::formatted).toArray(String[]::new);
    }

    long count(String table) {
        return jdbc.sql("select count(*) from " + table).query(Long.class).single();
    }

    @Test
    void bringsEveryTenantToTheHeads() {
        FleetResult result = fleet(tenants(7)).upgrade();

        assertThat(result.isComplete()).isTrue();
        assertThat(result.tenants()).extracting(TenantResult::tenant).containsExactly(tenants(7));
        assertThat(result.tenants()).allSatisfy(it -> {
            assertThat(it.outcome()).isEqualTo(TenantOutcome.CHANGED);
            assertThat(it.steps()).isEqualTo(3);
            assertThat(it.attempts()).isEqualTo(1);
            assertThat(it.after().revisions()).containsExactly("ccc");
        });
        for (String tenant : tenants(7)) {
            assertThat(count(tenant + ".items")).isEqualTo(1);
            assertThat(count(tenant + ".tags")).isZero();
            assertThat(count(tenant + ".migration_history")).isEqualTo(3);
        }
    }

    @Test
    void connectionsGoBackWithTheSchemaThatTheyHad() throws SQLException {
        String before = currentSchema();

        fleet(tenants(3)).upgrade().orThrow();
        scripts.script("ddd", "insert into nowhere values (1);", "");
        fleet(options().withFailureBudget(FailureBudget.percent(100)), tenants(3))
                .upgrade();

        for (int i = 0; i < 2 * WORKERS; i++) {
            assertThat(currentSchema()).isEqualTo(before);
        }
    }

    private String currentSchema() throws SQLException {
        try (Connection connection = pool.getConnection()) {
            return currentSchema(connection);
        }
    }

    @Test
    void everythingIsDoneOnceAndNothingTheSecondTime() {
        fleet(tenants(4)).upgrade().orThrow();

        CountingDataSource counting = new CountingDataSource(pool);
        Migrator template =
                Migrator.builder(counting).locations(scripts.location()).build();
        FleetResult second = Fleet.builder(template, TenantProvider.schemas(List.of(tenants(4))))
                .build()
                .upgrade();

        assertThat(counting.statements()).as("beside the catalog").hasSize(1);
        assertThat(second.count(TenantOutcome.UNCHANGED)).isEqualTo(4);
        assertThat(second.tenants())
                .allSatisfy(it -> assertThat(it.after().revisions()).containsExactly("ccc"));
    }

    @Test
    void underscoreInTheNameOfASchemaStandsForNothingElse() {
        fleet("t11").upgrade().orThrow();

        fleet("t11", "t_1").upgrade().orThrow();

        assertThat(count("t_1.items")).isEqualTo(1);
        assertThat(fleet("t_1").migrator("t_1").current().revisions()).containsExactly("ccc");
    }

    @Test
    void missingSchemaIsToldOfWhereItMayNotBeCreated() {
        FleetResult result =
                fleet(options().withCreateSchemas(false), "nowhere").upgrade();

        assertThat(result.failures()).singleElement().satisfies(it -> assertThat(
                        it.failure().orElseThrow())
                .isInstanceOf(SchemaMissingException.class)
                .hasMessageContaining("The tenant 'nowhere' of 'shop' has no schema 'nowhere'."));
        assertThatExceptionOfType(SchemaMissingException.class)
                .isThrownBy(() -> fleet("nowhere").migrator("nowhere").current());
    }

    @Test
    void lockOfATenantIsNobodyElses() throws Exception {
        fleet("red", "blue").upgrade().orThrow();
        Migrator red = otherInstance("red").migrator("red");
        Migrator blue = fleet("red", "blue").migrator("blue").waitingForTheLock(Duration.ZERO);
        scripts.script("ddd", "insert into items values (9);", "");

        // While one is migrated, another can be.
        red.with(Map.of(), new BeforeStep(() -> blue.upgrade())).upgrade();

        assertThat(count("red.items")).isEqualTo(2);
        assertThat(count("blue.items")).isEqualTo(2);
    }

    static void join(Thread thread) {
        try {
            thread.join(30_000);
            assertThat(thread.isAlive()).isFalse();
        } catch (InterruptedException exception) {
            throw new AssertionError(exception);
        }
    }
}
