package dev.migration.boot.autoconfigure;

import static org.assertj.core.api.Assertions.assertThat;

import dev.migration.budget.Budget;
import dev.migration.budget.RetryPolicy;
import dev.migration.drift.DriftPolicy;
import dev.migration.drift.Reaction;
import dev.migration.execution.OfflineOptions;
import dev.migration.execution.TransactionMode;
import dev.migration.operation.StatementLimits;
import dev.migration.script.ScriptType;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.env.YamlPropertySourceLoader;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.core.io.ByteArrayResource;

class MigrationPropertiesTests {

    @Test
    void withoutKeysThereIsOneDatabaseWithTheDefaults() {
        DatabaseSettings primary = properties("").databases().get(0);

        assertThat(properties("").databases()).hasSize(1);
        assertThat(primary.name()).isEqualTo("primary");
        assertThat(primary.onStartup()).isEqualTo(OnStartup.UPGRADE);
        assertThat(primary.target()).containsExactly("heads");
        assertThat(primary.versionLocations()).containsExactly("classpath:db/versions");
        assertThat(primary.recursive()).isFalse();
        assertThat(primary.failOnMissingLocations()).isTrue();
        assertThat(primary.encoding()).isEqualTo(StandardCharsets.UTF_8);
        assertThat(primary.versionTable()).isEqualTo("migration_version");
        assertThat(primary.historyTable()).isEqualTo("migration_history");
        assertThat(primary.transactionMode()).isEqualTo(TransactionMode.PER_REVISION);
        assertThat(primary.waitTimeout()).isEqualTo(Duration.ofMinutes(10));
        assertThat(primary.budget()).isEqualTo(Budget.DEFAULT);
        assertThat(primary.drift()).isEqualTo(DriftPolicy.defaults());
    }

    @Test
    void listedDatabaseInheritsWhatStatementsMayCost() {
        Budget orders = properties(
                        """
                        migration:
                          lock-timeout: 5s
                          statement-timeout: 1h
                          retry: { attempts: 7, pause: 2s }
                          report-after: 1m
                          datasources:
                            orders:
                              lock-timeout: 0
                              retry: { max-pause: 5s }
                        """)
                .database("orders")
                .budget();

        assertThat(orders.limits()).isEqualTo(new StatementLimits(Duration.ZERO, Duration.ofHours(1)));
        assertThat(orders.retry()).isEqualTo(new RetryPolicy(7, Duration.ofSeconds(2), Duration.ofSeconds(5)));
        assertThat(orders.reportAfter()).isEqualTo(Duration.ofMinutes(1));
    }

    @Test
    void listedDatabaseInheritsEachReactionToDrift() {
        DatabaseSettings orders = properties(
                        """
                        migration:
                          on-changed-script: fail
                          on-unknown-revision: warn
                          datasources:
                            orders:
                              on-missing-script: ignore
                              on-unknown-revision: fail
                        """)
                .database("orders");

        assertThat(orders.drift()).isEqualTo(new DriftPolicy(Reaction.FAIL, Reaction.IGNORE, Reaction.FAIL));
    }

    @Test
    void listedDatabaseInheritsHowSqlIsPrintedAndScriptsAreWritten() {
        DatabaseSettings orders = properties(
                        """
                        migration:
                          offline-dialect: oracle
                          offline-history: true
                          template-location: classpath:templates
                          authoring:
                            author: Ann
                            type: java
                            time-zone: Asia/Kolkata
                            hooks: [ { command: one }, { command: two } ]
                          datasources:
                            orders:
                              offline-batch-separator: ";;"
                              template-location: ""
                              authoring:
                                author: Bob
                                slug-length: 20
                                hooks: [ { command: three } ]
                        """)
                .database("orders");

        assertThat(orders.offline()).isEqualTo(new OfflineOptions("oracle", ";;", true));
        assertThat(orders.templateLocation()).isNull();
        assertThat(orders.authoring())
                .isEqualTo(new AuthoringProperties(
                        "Bob",
                        null,
                        null,
                        null,
                        null,
                        20,
                        ZoneId.of("Asia/Kolkata"),
                        ScriptType.JAVA,
                        List.of(new HookProperties(null, List.of("three"), null))));
    }

    @Test
    void listedDatabaseInheritsWhatItDoesNotSay() {
        DatabaseSettings orders = properties(
                        """
                        migration:
                          on-startup: check
                          schema: state
                          version-table: v
                          wait-timeout: 5s
                          transaction-mode: per-run
                          arguments: { region: eu, tier: gold }
                          datasources:
                            orders:
                              version-locations: classpath:db/orders
                              wait-timeout: 7s
                              arguments: { tier: iron }
                        """)
                .database("orders");

        assertThat(orders.onStartup()).isEqualTo(OnStartup.CHECK);
        assertThat(orders.schema()).isEqualTo("state");
        assertThat(orders.versionTable()).isEqualTo("v");
        assertThat(orders.transactionMode()).isEqualTo(TransactionMode.PER_RUN);
        assertThat(orders.versionLocations()).containsExactly("classpath:db/orders");
        assertThat(orders.waitTimeout()).isEqualTo(Duration.ofSeconds(7));
        assertThat(orders.arguments()).containsOnly(Map.entry("region", "eu"), Map.entry("tier", "iron"));
    }

    @Test
    void namingConventionIsInheritedPatternByPattern() {
        DatabaseSettings orders = properties(
                        """
                        migration:
                          naming-convention:
                            uq: uq_%(table_name)s_%(column_0_name)s
                            pk: pk_%(table_name)s
                          datasources:
                            orders:
                              naming-convention: { pk: "%(table_name)s_pk" }
                        """)
                .database("orders");

        assertThat(NamingConventionProperty.read(orders).patterns())
                .containsEntry("uq", "uq_%(table_name)s_%(column_0_name)s")
                .containsEntry("pk", "%(table_name)s_pk");
    }

    @Test
    void disabledDatabaseIsLeftOut() {
        MigrationProperties properties = properties(
                """
                migration.datasources:
                  orders: { datasource: a }
                  audit: { datasource: b, enabled: false }
                """);

        assertThat(properties.databases()).extracting(DatabaseSettings::name).containsExactly("orders");
    }

    @Test
    void databaseThatSaysWhereItIsDoesNotInheritTheUrlOfAnother() {
        ConnectionSettings orders = properties(
                        """
                        migration:
                          url: jdbc:h2:mem:top
                          driver-class-name: org.h2.Driver
                          user: ddl
                          password: secret
                          datasources:
                            orders: { datasource: ordersDataSource }
                        """)
                .database("orders")
                .connection();

        assertThat(orders).isEqualTo(new ConnectionSettings(null, "ddl", "secret", null, "ordersDataSource"));
        assertThat(orders.url()).isNull();
        assertThat(orders.user()).isEqualTo("ddl");
    }

    @Test
    void databaseWithItsOwnUserDoesNotInheritThePasswordOfAnother() {
        ConnectionSettings orders = properties(
                        """
                        migration:
                          url: jdbc:h2:mem:top
                          user: ddl
                          password: secret
                          datasources:
                            orders: { user: other }
                        """)
                .database("orders")
                .connection();

        assertThat(orders.url()).isEqualTo("jdbc:h2:mem:top");
        assertThat(orders.user()).isEqualTo("other");
        assertThat(orders.password()).isNull();
    }

    @Test
    void quotedTargetsInYamlAreTakenAsWritten() {
        DatabaseSettings primary = properties("migration.target: [\"1e10\", \"00123\", '+2']")
                .databases()
                .get(0);

        assertThat(primary.target()).containsExactly("1e10", "00123", "+2");
    }

    @Test
    void orderOfTheFileIsKeptWhenAnEnvironmentVariableNamesOneDatabase() {
        StandardEnvironment environment = environment(
                """
                migration.datasources:
                  orders: { datasource: a }
                  audit: { datasource: b }
                  reports: { datasource: c }
                """);
        environment
                .getPropertySources()
                .addFirst(new MapPropertySource("first", Map.of("migration.datasources.reports.url", "u")));

        assertThat(DatabaseOrder.of(environment, bind(environment))).containsExactly("orders", "audit", "reports");
    }

    @Test
    void passwordIsNotInTheText() {
        MigrationProperties properties = properties(
                """
                migration:
                  password: hidden
                  url: jdbc:x:?password=hidden
                  datasources.orders.password: hidden
                """);

        assertThat(properties.toString() + properties.datasources()).doesNotContain("hidden");
    }

    private static MigrationProperties properties(String yaml) {
        return bind(environment(yaml));
    }

    private static MigrationProperties bind(StandardEnvironment environment) {
        return Binder.get(environment).bindOrCreate("migration", MigrationProperties.class);
    }

    static StandardEnvironment environment(String yaml) {
        StandardEnvironment environment = new StandardEnvironment();
        ByteArrayResource resource = new ByteArrayResource(yaml.getBytes(StandardCharsets.UTF_8), "application.yml");
        try {
            new YamlPropertySourceLoader()
                    .load("application.yml", resource)
                    .forEach(environment.getPropertySources()::addLast);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return environment;
    }
}
