package dev.migration.tenant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.migration.Migrator;
import dev.migration.drift.DriftPolicy;
import dev.migration.drift.Reaction;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.BooleanSupplier;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What a fleet promises beside; the same code on every database, and so tried on two. */
abstract class FleetContract extends TenantSchemaContract {

    @Test
    void newTenantIsBroughtAlongWithTheOthers() {
        fleet("one", "two").upgrade().orThrow();

        FleetResult result = fleet("one", "three", "two").upgrade();

        assertThat(result.tenants())
                .extracting(TenantResult::outcome)
                .containsExactly(TenantOutcome.UNCHANGED, TenantOutcome.CHANGED, TenantOutcome.UNCHANGED);
    }

    @Test
    void failureOfOneDoesNotKeepOthersFromTheirTurn() {
        fleet("one", "three", "two").upgrade().orThrow();
        jdbc.sql("insert into two.items values (7)").update();
        scripts.script("ddd", "insert into items values (7);", "delete from items where id = 7;");

        FleetResult result = fleet("one", "two", "three").upgrade();

        assertThat(result.stop()).isEqualTo(FleetStop.NONE);
        assertThat(result.tenants())
                .extracting(TenantResult::outcome)
                .containsExactly(TenantOutcome.CHANGED, TenantOutcome.FAILED, TenantOutcome.CHANGED);
        assertThat(result.tenants().get(1).attempts()).isEqualTo(1);
        assertThatExceptionOfType(FleetFailedException.class)
                .isThrownBy(result::orThrow)
                .satisfies(it -> {
                    assertThat(it.problem()).contains("1 of 3 tenants of 'shop' failed", "two: ", "ddd");
                    assertThat(it.remedy()).contains("migrate upgrade --tenants pending");
                });
    }

    @Test
    void backgroundRevisionsAreLeftOutUntilTheApplicationIsReady() {
        scripts.background("ddd", "insert into items values (7);");
        Fleet fleet = fleet("one", "two");

        FleetForegroundResult start = fleet.upgradeForeground();
        FleetSummary started = fleet.summary();
        fleet.verifyForeground();
        FleetForegroundResult again = fleet.upgradeForeground();
        FleetResult done = fleet.upgradeInBackground(() -> false);
        FleetForegroundResult complete = fleet.upgradeForeground();

        assertThat(start.result().orThrow().count(TenantOutcome.CHANGED)).isEqualTo(2);
        assertThat(start.isComplete()).isFalse();
        assertThat(started.count(TenantState.BACKGROUND_PENDING)).isEqualTo(2);
        assertThat(again.result().count(TenantOutcome.UNCHANGED)).isEqualTo(2);
        assertThat(again.isComplete()).isFalse();
        assertThat(done.orThrow().tenants()).allSatisfy(it -> {
            assertThat(it.outcome()).isEqualTo(TenantOutcome.CHANGED);
            assertThat(it.after().revisions()).containsExactly("ddd");
        });
        assertThat(complete.isComplete()).isTrue();
        assertThat(complete.result().count(TenantOutcome.UNCHANGED)).isEqualTo(2);
        assertThat(fleet.summary().isUpToDate()).isTrue();
    }

    @Test
    void tenantThatFailsInTheBackgroundKeepsNoOtherFromItsTurn() {
        scripts.background("ddd", "insert into items values (7);");
        Fleet fleet = fleet("one", "two", "three");
        fleet.upgradeForeground();
        jdbc.sql("insert into two.items values (7)").update();

        FleetResult failed = fleet.upgradeInBackground(() -> false);
        FleetSummary after = fleet.summary();
        jdbc.sql("delete from two.items where id = 7").update();
        FleetResult mended = fleet.upgradeInBackground(() -> false);

        assertThat(failed.tenants())
                .extracting(TenantResult::outcome)
                .containsExactly(TenantOutcome.CHANGED, TenantOutcome.FAILED, TenantOutcome.CHANGED);
        assertThat(after.count(TenantState.BACKGROUND_PENDING)).isEqualTo(1);
        assertThat(after.isForegroundUpToDate()).isTrue();
        assertThat(mended.tenants())
                .extracting(TenantResult::outcome)
                .containsExactly(TenantOutcome.UNCHANGED, TenantOutcome.CHANGED, TenantOutcome.UNCHANGED);
    }

    @Test
    void backgroundStopsBetweenTwoTenants() {
        scripts.background("ddd", "insert into items values (7);");
        Fleet fleet = fleet("one", "two", "three");
        fleet.upgradeForeground();

        FleetResult stopped = fleet.upgradeInBackground(() -> true);

        assertThat(stopped.stop()).isEqualTo(FleetStop.INTERRUPTED);
        assertThat(stopped.count(TenantOutcome.NOT_ATTEMPTED)).isEqualTo(3);
        assertThat(fleet.upgrade(TenantSelection.pending()).count(TenantOutcome.CHANGED))
                .isEqualTo(3);
    }

    /** Which takes a connection more than there are two for each worker. */
    @Test
    void firstUsesAtOnceHaveConnectionsForBackgroundRevisionsToo() {
        scripts.background("ddd", "insert into items values (7);");
        Fleet fleet = fleet("one", "two", "three");

        List<CompletableFuture<Void>> uses = Stream.of("one", "two", "three")
                .map(tenant -> CompletableFuture.runAsync(() -> fleet.ensure(tenant)))
                .toList();

        assertThat(uses).allSatisfy(it -> assertThat(it).succeedsWithin(Duration.ofSeconds(25)));
        assertThat(fleet.summary().isUpToDate()).isTrue();
    }

    @Test
    void failedCanaryKeepsAllOthersUntouched() {
        scripts.script("ddd", "insert into nowhere values (1);", "");

        FleetResult result = fleet(tenants(5)).upgrade();

        assertThat(result.stop()).isEqualTo(FleetStop.CANARY_FAILED);
        assertThat(result.count(TenantOutcome.FAILED)).isEqualTo(1);
        assertThat(result.count(TenantOutcome.NOT_ATTEMPTED)).isEqualTo(4);
        assertThat(fleet(tenants(5)).summary().counts())
                .containsEntry(TenantState.FAILED, 1)
                .containsEntry(TenantState.MISSING, 4);
    }

    @Test
    void runStopsWhenMoreFailedThanMay() {
        scripts.script("ddd", "insert into nowhere values (1);", "");

        FleetResult result = fleet(
                        options().withCanaries(0).withParallelism(1).withFailureBudget(FailureBudget.count(2)),
                        tenants(8))
                .upgrade();

        assertThat(result.stop()).isEqualTo(FleetStop.BUDGET_USED_UP);
        assertThat(result.count(TenantOutcome.FAILED)).isEqualTo(3);
        assertThat(result.count(TenantOutcome.NOT_ATTEMPTED)).isEqualTo(5);
    }

    @Test
    void tellsWhereTenantsStandPageByPage() {
        fleet(tenants(3)).upgrade().orThrow();
        fleet("tenant_2").migrator("tenant_2").stamp("bbb");
        Fleet fleet = fleet(tenants(5));

        FleetStatus second = fleet.status(FleetQuery.page(1, 2));
        FleetStatus missing = fleet.status(FleetQuery.page(0, 1).withState(TenantState.MISSING));

        assertThat(second.total()).isEqualTo(5);
        assertThat(second.tenants()).extracting(TenantStatus::tenant).containsExactly("tenant_3", "tenant_4");
        assertThat(missing.total()).isEqualTo(2);
        assertThat(missing.tenants()).extracting(TenantStatus::tenant).containsExactly("tenant_4");
        assertThat(fleet.status(FleetQuery.all().withPrefix("tenant_2")).tenants())
                .singleElement()
                .satisfies(it -> {
                    assertThat(it.state()).isEqualTo(TenantState.PENDING);
                    assertThat(it.current()).containsExactly("bbb");
                    assertThat(it.pending()).containsExactly("ccc");
                });
        assertThat(fleet.summary().counts())
                .containsEntry(TenantState.UP_TO_DATE, 2)
                .containsEntry(TenantState.PENDING, 1)
                .containsEntry(TenantState.MISSING, 2);
        assertThatExceptionOfType(TenantsNotUpToDateException.class)
                .isThrownBy(fleet::verify)
                .withMessageContaining(
                        "3 of 5 tenants of 'shop' are not up to date: tenant_2 (pending), tenant_4 (missing),"
                                + " tenant_5 (missing).");
    }

    @Test
    void unknownRevisionIsAStateOfItsOwn() {
        Fleet fleet = fleet("one", "two");
        fleet.upgrade();
        jdbc.sql("update two.migration_version set version_num = 'zzz'").update();

        assertThat(fleet.status(FleetQuery.all()).tenants())
                .extracting(TenantStatus::state)
                .containsExactly(TenantState.UP_TO_DATE, TenantState.UNKNOWN_REVISION);
        assertThat(fleet.upgrade().failures()).singleElement().satisfies(it -> assertThat(it.tenant())
                .isEqualTo("two"));
    }

    private Fleet fleet(UnaryOperator<DriftPolicy> policy, String... schemas) {
        return Fleet.builder(template().drift(policy).build(), TenantProvider.schemas(List.of(schemas)))
                .options(options())
                .build();
    }

    @Test
    void revisionThatNoScriptHasIsForThePolicyToJudge() {
        fleet("one", "two").upgrade();
        jdbc.sql("update two.migration_version set version_num = 'zzz'").update();

        assertThatExceptionOfType(TenantsDriftedException.class)
                .isThrownBy(fleet("one", "two")::verify)
                .satisfies(it -> {
                    assertThat(it.problem())
                            .startsWith("1 of 2 tenants of 'shop' remember other scripts:")
                            .contains("- two: ", "zzz");
                    assertThat(it.failures()).containsOnlyKeys("two");
                });
        fleet(it -> it.withUnknownRevision(Reaction.WARN), "one", "two").verify();
    }

    @Test
    void changedScriptIsForThePolicyToJudge() {
        fleet("one", "two").upgrade();
        scripts.change("ccc", "create table tags", "create table labels");

        fleet("one", "two").verify();
        assertThatExceptionOfType(TenantsDriftedException.class)
                .isThrownBy(fleet(it -> it.withChangedScript(Reaction.FAIL), "one", "two")::verifyForeground)
                .satisfies(it -> assertThat(it.failures()).containsOnlyKeys("one", "two"));
    }

    @Test
    void tenantsThatAreBehindAreToldBeforeScriptsThatDiffer() {
        fleet("one").upgrade();
        jdbc.sql("update one.migration_version set version_num = 'zzz'").update();

        assertThatExceptionOfType(TenantsNotUpToDateException.class)
                .isThrownBy(fleet("one", "two")::verify)
                .withMessageContaining("1 of 2 tenants of 'shop' are not up to date: two (");
    }

    @Test
    void downgradesAndStampsTheSelected() {
        Fleet fleet = fleet("one", "three", "two");
        fleet.upgrade();

        FleetResult reverted = fleet.downgrade(TenantSelection.named("one", "two"), "aaa");
        FleetResult stamped = fleet.stamp(TenantSelection.named("two"), "bbb");

        assertThat(reverted.tenants()).extracting(TenantResult::tenant).containsExactly("one", "two");
        assertThat(reverted.tenants()).extracting(TenantResult::steps).containsExactly(2, 2);
        assertThat(stamped.isComplete()).isTrue();
        assertThat(fleet.status(FleetQuery.all()).tenants())
                .extracting(TenantStatus::current)
                .containsExactly(List.of("aaa"), List.of("ccc"), List.of("bbb"));
        assertThat(fleet.upgrade(TenantSelection.pending()).tenants())
                .extracting(TenantResult::tenant)
                .containsExactly("one", "two");
    }

    @Test
    void failedOnesAreSelectedByTheirState() {
        Fleet fleet =
                fleet(options().withFailureBudget(FailureBudget.percent(100)).withCanaries(0), "one", "two");
        fleet.upgrade();
        jdbc.sql("insert into two.items values (7)").update();
        scripts.script("ddd", "insert into items values (7);", "");
        fleet.upgrade();
        jdbc.sql("delete from two.items where id = 7").update();

        FleetResult again = fleet.upgrade(TenantSelection.failed());

        assertThat(again.tenants()).extracting(TenantResult::tenant).containsExactly("two");
        assertThat(again.isComplete()).isTrue();
    }

    @Test
    void createdTenantIsAtTheHeads() {
        Fleet fleet = fleet("one");

        assertThat(fleet.create(Tenant.inSchema("New tenant", "brand_new")).steps())
                .hasSize(3);

        assertThat(count("brand_new.items")).isEqualTo(1);
        assertThat(fleet.create(Tenant.inSchema("New tenant", "brand_new")).isEmpty())
                .isTrue();
    }

    @Test
    void firstUseBringsATenantToTheHeads() {
        Fleet fleet = fleet("one");

        fleet.ensure("one");

        assertThat(count("one.items")).isEqualTo(1);
        assertThatExceptionOfType(UnknownTenantException.class)
                .isThrownBy(() -> fleet.ensure("two"))
                .withMessageContaining("There is no tenant 'two' of 'shop'.")
                .withMessageContaining("Tenants: one.");
    }

    @Test
    void scriptsLearnTheNameOfTheTenant() {
        TellsTenant.names.clear();
        Migrator template = template().migrations(List.of(new TellsTenant())).build();
        TenantProvider provider = () -> List.of(
                Tenant.inSchema("Acme", "one").withArguments(Map.of("region", "eu")), Tenant.inSchema("Bolt", "two"));

        Fleet.builder(template, provider).options(options()).build().upgrade().orThrow();

        assertThat(TellsTenant.names).containsExactlyInAnyOrder("Acme in eu", "Bolt in null");
    }

    @Test
    void tenantThatAnotherInstanceHasIsComeBackTo() {
        fleet("one", "three", "two").upgrade().orThrow();
        scripts.script("ddd", "insert into items values (9);", "");
        Fleet fleet = fleet(options().withCanaries(0), "one", "three", "two");
        Migrator other = otherInstance("two").migrator("two");
        FleetResult[] result = new FleetResult[1];
        Thread instance = new Thread(() -> result[0] = fleet.upgrade());

        other.with(Map.of(), new BeforeStep(() -> {
                    instance.start();
                    waitUntil(() -> count("one.items") == 2 && count("three.items") == 2);
                }))
                .upgrade();
        join(instance);

        assertThat(result[0].tenants())
                .extracting(TenantResult::outcome)
                .containsExactly(TenantOutcome.CHANGED, TenantOutcome.CHANGED, TenantOutcome.UNCHANGED);
        assertThat(count("two.items")).isEqualTo(2);
    }

    @Test
    void tenantThatAnotherInstanceKeepsIsToldOf() {
        fleet("one").upgrade();
        scripts.script("ddd", "insert into items values (9);", "");
        Migrator template = template().waitTimeout(Duration.ofMillis(300)).build();
        Fleet fleet = Fleet.builder(template, TenantProvider.schemas(List.of("one")))
                .options(options())
                .build();
        FleetResult[] result = new FleetResult[1];

        otherInstance("one")
                .migrator("one")
                .with(Map.of(), new BeforeStep(() -> result[0] = fleet.upgrade()))
                .upgrade();

        assertThat(result[0].failures())
                .singleElement()
                .satisfies(it -> assertThat(it.failure().orElseThrow()).hasMessageContaining("shop/one"));
    }

    private static void waitUntil(BooleanSupplier condition) {
        long end = System.nanoTime() + Duration.ofSeconds(30).toNanos();
        while (!condition.getAsBoolean()) {
            assertThat(System.nanoTime()).as("in time").isLessThan(end);
            sleep();
        }
    }

    private static void sleep() {
        try {
            Thread.sleep(20);
        } catch (InterruptedException exception) {
            throw new AssertionError(exception);
        }
    }
}
