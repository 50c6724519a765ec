package dev.migration.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.migration.cli.CommandFixture.Outcome;
import dev.migration.server.H2Database;
import dev.migration.server.TestDatabase;
import java.nio.file.Path;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import tools.jackson.databind.JsonNode;

/** A project with one database for all and one with three tenants. */
class TenantCommandTests {

    private final TestDatabase shop = H2Database.newDatabase();

    private CommandFixture user = new CommandFixture(Path.of(""));

    @BeforeEach
    void setUp(@TempDir Path folder) {
        user = new CommandFixture(folder)
                .database("audit", H2Database.newDatabase().dataSource())
                .tenants("shop", shop.dataSource(), "one", "two", "three")
                .script("audit", "bbbb1111", "")
                .script("shop", "aaaa1111", "")
                .script("shop", "aaaa2222", "aaaa1111");
    }

    @Test
    void upgradeBringsDatabasesAndTenantsAlong() {
        Outcome outcome = user.run("upgrade");

        assertThat(outcome.code()).as(outcome.err()).isZero();
        assertThat(outcome.out())
                .contains("Running upgrade  -> bbbb1111")
                .contains("shop/one is at aaaa2222 now; 2 steps took ")
                .contains("3 tenants of shop: 3 changed.");
        assertThat(user.run("upgrade").out()).contains("3 tenants of shop: 3 nothing to do.");
    }

    @Test
    void chosenTenantsAreWorkedOnAndNothingElse() {
        Outcome outcome = user.run("upgrade", "aaaa1111", "--tenant", "two", "--tenant", "one");

        assertThat(outcome.out()).contains("2 tenants of shop: 2 changed.").doesNotContain("bbbb1111");
        assertThat(user.run("current", "--tenant", "two").out()).isEqualTo("aaaa1111\n");
        assertThat(user.run("current", "--tenant", "two", "--tenant", "one").out())
                .isEqualTo(
                        """
                        shop/one:
                        aaaa1111

                        shop/two:
                        aaaa1111

                        """);
    }

    @Test
    void statusCountsTenantsAndNamesThoseThatAreNotAtTheirTarget() {
        user.run("upgrade");
        user.run("downgrade", "aaaa1111", "--tenant", "two");

        Outcome outcome = user.run("status", "--database", "shop");
        JsonNode json = user.run("status", "--json").json("shop");

        assertThat(outcome.lines())
                .containsExactly(
                        "shop      not up to date      2 of 3 tenants at their target  1 pending",
                        "shop/two  pending, 1 pending  at aaaa1111");
        assertThat(json.get("total").intValue()).isEqualTo(3);
        assertThat(json.get("states").get("UP_TO_DATE").intValue()).isEqualTo(2);
        assertThat(json.get("tenants").propertyNames()).containsExactly("two");
        assertThat(user.run("status", "--tenants", "failed").lines())
                .containsExactly("shop  up to date  0 of 0 tenants at their target");
    }

    @Test
    void statusOfTenantsThatCannotBeReachedIsAFailure(@TempDir Path folder) {
        DataSource gone = new DriverManagerDataSource("jdbc:h2:mem:gone;IFEXISTS=TRUE", "sa", "");

        Outcome outcome = new CommandFixture(folder)
                .tenants("shop", gone, "one")
                .script("shop", "aaaa1111", "")
                .run("status");

        assertThat(outcome.code()).isEqualTo(1);
        assertThat(outcome.out()).contains("1 unreachable");
    }

    @Test
    void failedTenantsAreToldAndTriedAgain() {
        user.run("upgrade");
        shop.jdbc().execute("create table two.t_aaaa3333 (id int)");
        user.script("shop", "aaaa3333", "aaaa2222");

        Outcome failed = user.run("upgrade");
        shop.jdbc().execute("drop table two.t_aaaa3333");
        Outcome again = user.run("upgrade", "--tenants", "failed");

        assertThat(failed.code()).isEqualTo(1);
        assertThat(failed.err()).contains("shop/two:").contains("FAILED: Upgrading the database 'shop/two'");
        assertThat(failed.out()).contains("3 tenants of shop: 2 changed, 1 failed.");
        assertThat(again.code()).isZero();
        assertThat(again.out()).contains("1 tenant of shop: 1 changed.");
    }

    @Test
    void jsonHasTenantsBelowTheirDatabase() {
        user.run("upgrade");

        JsonNode json = user.run("current", "--json", "--tenants", "all").json("shop");

        assertThat(json.get("tenants").propertyNames()).containsExactly("one", "two", "three");
        assertThat(json.get("tenants").get("three").get("rows").get(0).asString())
                .isEqualTo("aaaa2222");
    }

    @Test
    void whatARunDidIsToldAsJson() {
        Outcome outcome = user.run("upgrade", "--json");
        JsonNode shop = outcome.json("shop");
        JsonNode audit = outcome.json("audit");

        assertThat(shop.get("complete").booleanValue()).isTrue();
        assertThat(shop.get("outcomes").get("CHANGED").intValue()).isEqualTo(3);
        assertThat(shop.get("tenants").get("two").get("after").get(0).asString())
                .isEqualTo("aaaa2222");
        assertThat(audit.get("steps").get(0).get("revision").asString()).isEqualTo("bbbb1111");
        assertThat(audit.get("steps").get(0).get("direction").asString()).isEqualTo("upgrade");
    }

    @Test
    void scriptsAreTheSameForAllTenants() {
        assertThat(user.run("heads", "--database", "shop").out()).isEqualTo("aaaa2222 (head)\n");
        assertThat(user.run("upgrade", "--sql", "--database", "shop").out().toLowerCase(java.util.Locale.ROOT))
                .containsOnlyOnce("create table t_aaaa2222");
    }

    @Test
    void downgradeAsksOnceForAllTenants() {
        user.run("upgrade");

        Outcome declined = user.answering("n").run("downgrade", "base", "--database", "shop");
        Outcome confirmed = user.answering("y").run("downgrade", "base", "--database", "shop");

        assertThat(declined.code()).isEqualTo(4);
        assertThat(declined.out()).contains("This reverts 3 tenants of shop to base.");
        assertThat(confirmed.out()).contains("3 tenants of shop: 3 changed.");
    }

    @Test
    void commandsOfOneDatabaseWorkOnEachTenant() {
        user.run("upgrade");

        assertThat(user.run("repair", "--tenant", "one").out()).isEqualTo("Nothing is inconsistent in shop/one.\n");
        assertThat(user.run("plan", "--tenant", "one").out()).contains("-- shop/one (h2) is at aaaa2222");
        assertThat(user.run("stamp", "aaaa1111", "--tenant", "one").out()).contains("1 tenant of shop: 1 changed.");
        assertThat(user.run("history", "-i", "--tenant", "one").out()).contains("aaaa1111 -> aaaa2222");
    }

    @Test
    void wrongChoicesAreToldBeforeAnythingIsBegun() {
        assertThat(user.run("current", "--tenant", "nosuch"))
                .isEqualTo(
                        new Outcome(
                                2,
                                "",
                                """
                                FAILED: There is no tenant 'nosuch' of 'shop'.
                                  Tenants: one, two, three.
                                """));
        assertThat(user.run("upgrade", "--tenant", "nosuch", "--tenant", "one").code())
                .isEqualTo(2);
        assertThat(user.run("upgrade", "--tenant", "one", "--tenants", "failed").code())
                .isEqualTo(2);
        assertThat(user.run("upgrade", "--tenants", "lucky").err())
                .contains("'lucky' is not one of all, failed, pending");
        assertThat(user.run("upgrade", "--database", "audit", "--tenant", "one").err())
                .contains("The database 'audit' has no tenants.");
    }
}
