package dev.migration.tenant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.migration.Migrator;
import dev.migration.execution.ConnectionFailedException;
import dev.migration.execution.CountingDataSource;
import dev.migration.execution.MigrationFailedException;
import dev.migration.revision.InvalidRevisionGraphException;
import dev.migration.server.H2Database;
import dev.migration.server.TestDatabase;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.dao.CannotAcquireLockException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DelegatingDataSource;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** How a run goes on, which is the same on every database. */
class FleetRunTests {

    private final TestDatabase database = H2Database.newDatabase();

    private final CountingDataSource dataSource = new CountingDataSource(database.dataSource());

    private FleetScripts scripts = new FleetScripts(Path.of(""));

    @BeforeEach
    void writeScripts(@TempDir Path folder) {
        scripts = new FleetScripts(folder).three();
    }

    private Fleet fleet(TenantProvider tenants, FleetOptions options, FailsAtFirst... migrations) {
        Migrator template = Migrator.builder(dataSource)
                .locations(scripts.location())
                .migrations(List.of(migrations))
                .build();
        return Fleet.builder(template, tenants).options(options).build();
    }

    private Fleet fleet(String... schemas) {
        return fleet(TenantProvider.schemas(List.of(schemas)), FleetContract.options());
    }

    private static DataSource nowhere() {
        return new DriverManagerDataSource("jdbc:h2:mem:nowhere;IFEXISTS=TRUE", "sa", "");
    }

    @Test
    void startAtTheTargetReadsManySchemasWithFewStatements() {
        String[] tenants = FleetContract.tenants(51);
        fleet(tenants).upgrade().orThrow();
        dataSource.reset();

        FleetResult result = fleet(tenants).upgrade();

        assertThat(result.count(TenantOutcome.UNCHANGED)).isEqualTo(51);
        assertThat(dataSource.statements()).hasSize(2).allMatch(it -> it.startsWith("select"));
        assertThat(dataSource.connections()).isEqualTo(2);
    }

    @Test
    void stateThatCannotBeReadIsThatOfOneTenant() {
        Fleet fleet = fleet("one", "two", "three");
        fleet.upgrade().orThrow();
        database.jdbc().execute("alter table two.migration_version rename column version_num to something_else");

        assertThat(fleet.status(FleetQuery.all()).tenants())
                .extracting(TenantStatus::state)
                .containsExactly(TenantState.UP_TO_DATE, TenantState.UNREACHABLE, TenantState.UP_TO_DATE);
    }

    @Test
    void databaseThatMisbehavesIsTheFailureOfItsTenant() {
        DataSource broken = new DelegatingDataSource(database.dataSource()) {

            @Override
            public Connection getConnection() {
                throw new IllegalStateException("no pool");
            }
        };
        TenantProvider tenants = () -> List.of(
                Tenant.inDatabase("broken", broken),
                Tenant.inSchema("shard", "shard", broken),
                Tenant.inSchema("two", "two"));
        Fleet fleet = fleet(tenants, FleetContract.options());

        assertThat(fleet.status(FleetQuery.all()).tenants())
                .extracting(TenantStatus::state)
                .containsExactly(TenantState.UNREACHABLE, TenantState.UNREACHABLE, TenantState.MISSING);
    }

    @Test
    void stateFromWhichNothingLeadsToTheTargetIsThatOfOneTenant() {
        fleet("one", "two").upgrade().orThrow();
        fleet("two").migrator("two").stamp("aaa");
        Migrator template = Migrator.builder(dataSource)
                .locations(scripts.location())
                .target("+2")
                .build();
        Fleet fleet = Fleet.builder(template, TenantProvider.schemas(List.of("one", "two")))
                .options(FleetContract.options())
                .build();

        assertThat(fleet.status(FleetQuery.all()).tenants())
                .extracting(TenantStatus::state)
                .containsExactly(TenantState.FAILED, TenantState.PENDING);
    }

    @Test
    void failureThatPassesIsTriedAgain() {
        FailsAtFirst migration = new FailsAtFirst();
        TenantProvider tenants = () -> List.of(
                Tenant.inSchema("one", "one"),
                Tenant.inSchema("two", "two").withArguments(Map.of("failures", "2")),
                Tenant.inSchema("three", "three").withArguments(Map.of("failures", "9")));

        FleetResult result = fleet(tenants, FleetContract.options(), migration).upgrade();

        assertThat(result.tenants()).extracting(TenantResult::attempts).containsExactly(1, 3, 3);
        assertThat(result.failures()).singleElement().satisfies(it -> {
            assertThat(it.tenant()).isEqualTo("three");
            assertThat(it.failure()).get().isInstanceOf(MigrationFailedException.class);
        });
    }

    @Test
    void stepsAreCountedFromWhereTheTenantStoodAndNotOnceMore() {
        fleet("one").upgrade().orThrow();
        Migrator template = Migrator.builder(dataSource)
                .locations(scripts.location())
                .listeners(List.of(new BeforeStep(this::deadlockAtTheSecondStep)))
                .build();
        Fleet fleet = Fleet.builder(template, TenantProvider.schemas(List.of("one")))
                .options(FleetContract.options())
                .build();

        FleetResult result = fleet.downgrade(TenantSelection.all(), "-2");

        assertThat(result.failures()).singleElement().satisfies(it -> assertThat(it.attempts())
                .isEqualTo(1));
        assertThat(fleet.migrator("one").current().revisions()).containsExactly("bbb");
    }

    private void deadlockAtTheSecondStep() {
        if (steps.incrementAndGet() == 2) {
            throw new CannotAcquireLockException("deadlock", new SQLException("deadlock", "40001"));
        }
    }

    @Test
    void tenantsInDatabasesOfTheirOwnAreUpgradedTogether() {
        List<TestDatabase> databases =
                Stream.generate(H2Database::newDatabase).limit(3).toList();
        TenantProvider tenants = () -> databases.stream()
                .map(it -> Tenant.inDatabase("db" + databases.indexOf(it), it.dataSource()))
                .toList();
        Fleet fleet = fleet(tenants, FleetContract.options());

        assertThat(fleet.summary().count(TenantState.PENDING)).isEqualTo(3);
        fleet.upgrade().orThrow();

        assertThat(fleet.summary().isUpToDate()).isTrue();
        databases.forEach(it -> assertThat(it.jdbc().queryForObject("select count(*) from items", Long.class))
                .isEqualTo(1));
    }

    @Test
    void shardsHaveTenantsInSchemasOfSeveralDatabases() {
        DataSource one = H2Database.newDatabase().dataSource();
        DataSource two = H2Database.newDatabase().dataSource();
        TenantProvider tenants = () -> List.of(
                Tenant.inSchema("a", "tenant_a", one),
                Tenant.inSchema("b", "tenant_b", two),
                Tenant.inSchema("c", "tenant_b", one));

        FleetResult result = fleet(tenants, FleetContract.options()).upgrade().orThrow();

        assertThat(result.count(TenantOutcome.CHANGED)).isEqualTo(3);
        assertThat(new JdbcTemplate(one).queryForObject("select count(*) from tenant_b.items", Long.class))
                .isEqualTo(1);
        assertThat(fleet(tenants, FleetContract.options()).summary().isUpToDate())
                .isTrue();
    }

    @Test
    void canaryThatCannotBeReachedIsFollowedByTheNext() {
        TenantProvider tenants = () -> List.of(
                Tenant.inDatabase("gone", nowhere()), Tenant.inSchema("two", "two"), Tenant.inSchema("three", "three"));
        Fleet fleet = fleet(tenants, FleetContract.options().withAttempts(1));

        FleetResult result = fleet.upgrade();

        assertThat(result.tenants())
                .extracting(TenantResult::outcome)
                .containsExactly(TenantOutcome.FAILED, TenantOutcome.CHANGED, TenantOutcome.CHANGED);
        assertThat(result.tenants().get(0).failure()).get().isInstanceOf(ConnectionFailedException.class);
        assertThat(fleet.status(FleetQuery.all().withState(TenantState.UNREACHABLE))
                        .tenants())
                .singleElement()
                .satisfies(it -> assertThat(it.failure()).get().isInstanceOf(ConnectionFailedException.class));
    }

    @Test
    void databaseOfAllTenantsThatIsDownIsAFailureOfEach() {
        Migrator template =
                Migrator.builder(nowhere()).locations(scripts.location()).build();
        Fleet fleet = Fleet.builder(template, TenantProvider.schemas(List.of("one", "two")))
                .options(FleetContract.options().withAttempts(1))
                .build();

        assertThat(fleet.summary().count(TenantState.UNREACHABLE)).isEqualTo(2);
        assertThat(fleet.upgrade().isComplete()).isFalse();
    }

    @Test
    void databaseThatComesBackIsAskedAgain() {
        UnsteadyDataSource unsteady = new UnsteadyDataSource(database.dataSource(), 2);

        FleetResult result = fleet(unsteady, 3).upgrade();

        assertThat(result.count(TenantOutcome.CHANGED)).isEqualTo(3);
    }

    @Test
    void databaseOfManyTenantsThatStaysDownIsAskedOnceInEachRound() {
        UnsteadyDataSource unsteady = new UnsteadyDataSource(database.dataSource(), Integer.MAX_VALUE);

        FleetResult result = fleet(unsteady, 100).upgrade();

        assertThat(result.stop()).isEqualTo(FleetStop.BUDGET_USED_UP);
        assertThat(result.count(TenantOutcome.FAILED)).isEqualTo(11);
        assertThat(unsteady.asked()).isLessThanOrEqualTo(4);
    }

    @Test
    void databaseThatWasThereBeforeIsAskedAgainToo() {
        UnsteadyDataSource unsteady = new UnsteadyDataSource(database.dataSource(), 0);
        Fleet fleet = fleet(unsteady, 20);
        fleet.summary();

        unsteady.refuse(Integer.MAX_VALUE);
        FleetResult down = fleet.upgrade();
        unsteady.refuse(2);
        FleetResult up = fleet.upgrade();

        assertThat(down.stop()).isEqualTo(FleetStop.BUDGET_USED_UP);
        assertThat(up.count(TenantOutcome.CHANGED)).isEqualTo(20);
    }

    @Test
    void databaseThatIsDownIsAskedOnceInTheBackgroundToo() {
        scripts.background("ddd", "insert into items values (7);");
        UnsteadyDataSource unsteady = new UnsteadyDataSource(database.dataSource(), 0);
        Fleet fleet = fleet(unsteady, 20);
        fleet.upgradeForeground();

        unsteady.refuse(Integer.MAX_VALUE);
        FleetResult down = fleet.upgradeInBackground(() -> false);

        assertThat(down.count(TenantOutcome.FAILED)).isEqualTo(20);
        assertThat(unsteady.asked()).isEqualTo(1);
        assertThatExceptionOfType(FleetFailedException.class).isThrownBy(down::orThrow);
    }

    private Fleet fleet(DataSource unsteady, int tenants) {
        Migrator template =
                Migrator.builder(unsteady).locations(scripts.location()).build();
        return Fleet.builder(template, TenantProvider.schemas(List.of(FleetContract.tenants(tenants))))
                .options(FleetContract.options())
                .build();
    }

    @Test
    void canaryThatFailsIsToldAsSuchWhereNoneMayFail() {
        scripts.script("ddd", "insert into nowhere values (1);", "");

        FleetResult result = fleet(
                        TenantProvider.schemas(List.of("one", "two")),
                        FleetContract.options().withFailureBudget(FailureBudget.count(0)))
                .upgrade();

        assertThat(result.stop()).isEqualTo(FleetStop.CANARY_FAILED);
    }

    @Test
    void brokenScriptsAreToldOnceAndNotAsAFailureOfEachTenant() {
        scripts.script("bbb", "select 1;", "").script("aaa", "select 1;", "");

        assertThatExceptionOfType(InvalidRevisionGraphException.class)
                .isThrownBy(() -> fleet("one", "two").upgrade());
    }

    @Test
    void interruptedRunStopsBetweenTwoRevisions() throws Exception {
        Migrator template = Migrator.builder(dataSource)
                .locations(scripts.location())
                .listeners(List.of(new BeforeStep(this::blockAtTheSecondStep)))
                .build();
        Fleet fleet = Fleet.builder(template, TenantProvider.schemas(List.of("one", "two", "three")))
                .options(FleetContract.options())
                .build();
        List<FleetResult> results = new CopyOnWriteArrayList<>();
        List<Boolean> interrupted = new CopyOnWriteArrayList<>();
        Thread caller = new Thread(() -> {
            results.add(fleet.upgrade());
            interrupted.add(Thread.currentThread().isInterrupted());
        });
        caller.start();
        begun.await();

        caller.interrupt();
        Thread.sleep(100);
        mayGoOn.countDown();
        FleetContract.join(caller);

        assertThat(results).singleElement().satisfies(it -> {
            assertThat(it.stop()).isEqualTo(FleetStop.INTERRUPTED);
            assertThat(it.tenants())
                    .extracting(TenantResult::outcome)
                    .containsExactly(TenantOutcome.FAILED, TenantOutcome.NOT_ATTEMPTED, TenantOutcome.NOT_ATTEMPTED);
            assertThat(it.tenants().get(0).failure()).get().isInstanceOf(FleetInterruptedException.class);
        });
        assertThat(interrupted).containsExactly(true);
        assertThat(fleet.migrator("one").current().revisions()).containsExactly("aaa");
    }

    private final CountDownLatch begun = new CountDownLatch(1);

    private final CountDownLatch mayGoOn = new CountDownLatch(1);

    private final AtomicInteger steps = new AtomicInteger();

    private void blockAtTheSecondStep() {
        if (steps.incrementAndGet() < 2) {
            return;
        }
        begun.countDown();
        try {
            mayGoOn.await();
        } catch (InterruptedException exception) {
            throw new AssertionError(exception);
        }
    }

    @Test
    void firstUseByManyAtOnceIsOneUpgrade() throws Exception {
        Fleet fleet = fleet("one");
        CountDownLatch together = new CountDownLatch(1);
        List<Throwable> failures = new CopyOnWriteArrayList<>();
        List<Thread> callers = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            Thread caller = new Thread(() -> {
                try {
                    together.await();
                    fleet.ensure("one");
                    database.jdbc().queryForObject("select count(*) from one.tags", Long.class);
                } catch (Throwable failure) {
                    failures.add(failure);
                }
            });
            caller.start();
            callers.add(caller);
        }

        together.countDown();
        for (Thread caller : callers) {
            FleetContract.join(caller);
        }
        dataSource.reset();
        fleet.ensure("one");

        assertThat(failures).isEmpty();
        assertThat(database.jdbc().queryForObject("select count(*) from one.migration_history", Long.class))
                .isEqualTo(3);
        assertThat(dataSource.connections()).isZero();
    }

    @Test
    void firstUseThatFailedIsTriedAgain() {
        Fleet fleet = fleet(
                TenantProvider.schemas(List.of("one")), FleetContract.options().withCreateSchemas(false));

        assertThatExceptionOfType(SchemaMissingException.class).isThrownBy(() -> fleet.ensure("one"));
        database.jdbc().execute("create schema one");
        fleet.ensure("one");

        assertThat(fleet.summary().isUpToDate()).isTrue();
    }

    @Test
    void tenantUsedByItsOwnMigrationDoesNotWaitForItself() {
        List<Fleet> self = new ArrayList<>();
        Migrator template = Migrator.builder(dataSource)
                .locations(scripts.location())
                .listeners(List.of(new BeforeStep(() -> self.get(0).ensure("one"))))
                .build();
        self.add(Fleet.builder(template, TenantProvider.schemas(List.of("one")))
                .options(FleetContract.options())
                .build());

        self.get(0).ensure("one");

        assertThat(self.get(0).summary().isUpToDate()).isTrue();
    }

    @Test
    void tellsHowFarItIs() {
        List<String> told = new CopyOnWriteArrayList<>();
        FleetListener listener = new FleetListener() {

            @Override
            public void beforeRun(String name, int tenants) {
                told.add(name + " has " + tenants);
            }

            @Override
            public void tenantDone(String name, TenantResult result, int done) {
                told.add(done + " done");
                throw new IllegalStateException("which changes nothing");
            }

            @Override
            public void afterRun(FleetResult result) {
                told.add("complete: " + result.isComplete());
            }
        };

        fleet("one", "two").with(Map.of(), listener).upgrade();

        assertThat(told).containsExactly("primary has 2", "1 done", "2 done", "complete: true");
    }

    @Test
    void lockIsWaitedForNoLongerThanThePatienceOfTheTemplate() {
        fleet("one").upgrade().orThrow();
        scripts.script("ddd", "insert into items values (2);", "");
        Migrator template = Migrator.builder(dataSource)
                .locations(scripts.location())
                .waitTimeout(Duration.ZERO)
                .build();
        Fleet impatient = Fleet.builder(template, TenantProvider.schemas(List.of("one")))
                .options(FleetContract.options())
                .build();
        List<FleetResult> results = new ArrayList<>();

        fleet("one")
                .migrator("one")
                .with(Map.of(), new BeforeStep(() -> results.add(impatient.upgrade())))
                .upgrade();

        assertThat(results.get(0).count(TenantOutcome.FAILED)).isEqualTo(1);
    }
}
