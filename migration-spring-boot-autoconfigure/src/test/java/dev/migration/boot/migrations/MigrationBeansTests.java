package dev.migration.boot.migrations;

import static org.assertj.core.api.Assertions.assertThat;

import dev.migration.Migrator;
import dev.migration.boot.autoconfigure.Contexts;
import dev.migration.boot.autoconfigure.Failures;
import dev.migration.boot.migrations.audit.CreateAudit;
import dev.migration.boot.migrations.elsewhere.Stray;
import dev.migration.boot.migrations.orders.CreateOrders;
import dev.migration.error.MigrationException;
import dev.migration.script.Migration;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.aop.framework.ProxyFactory;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

class MigrationBeansTests {

    private final ApplicationContextRunner twoDatabases = Contexts.empty()
            .withBean("ordersDataSource", DataSource.class, Contexts::newH2)
            .withBean("auditDataSource", DataSource.class, Contexts::newH2)
            .withPropertyValues(
                    "migration.datasources.orders.version-locations=dev.migration.boot.migrations.orders",
                    "migration.datasources.audit.version-locations=classpath:dev/migration/boot/migrations/audit/");

    @Test
    void beanWithCollaboratorsBelongsToTheDatabaseThatHasItsPackage() {
        twoDatabases
                .withBean(CreateOrders.class, () -> new CreateOrders("made_by_bean"))
                .run(context -> {
                    assertThat(tables(context.getBean("ordersDataSource"))).contains("made_by_bean");
                    assertThat(tables(context.getBean("auditDataSource")))
                            .contains("audit_of_bean")
                            .doesNotContain("made_by_bean");
                });
    }

    @Test
    void beanBelongsToAPackageBelowARecursiveLocation() {
        twoDatabases
                .withPropertyValues(
                        "migration.datasources.orders.enabled=false",
                        "migration.datasources.audit.enabled=false",
                        "migration.datasources.all.datasource=ordersDataSource",
                        "migration.datasources.all.recursive=true",
                        "migration.datasources.all.version-locations=classpath:dev/migration/boot/migrations",
                        "migration.datasources.none.datasource=auditDataSource",
                        "migration.datasources.none.version-locations=classpath:db/audit")
                .withBean(CreateOrders.class, () -> new CreateOrders("made_by_bean"))
                .run(context -> assertThat(tables(context.getBean("ordersDataSource")))
                        .contains("made_by_bean", "audit_of_bean", "stray"));
    }

    @Test
    void beanOfADatabaseThatIsSwitchedOffIsNotAppliedToAnother() {
        twoDatabases
                .withPropertyValues("migration.datasources.orders.enabled=false")
                .withBean(CreateOrders.class, () -> new CreateOrders("made_by_bean"))
                .run(context -> assertThat(tables(context.getBean("auditDataSource")))
                        .contains("audit_of_bean")
                        .doesNotContain("made_by_bean"));
    }

    @Test
    void beanOfNoDatabaseIsReported() {
        twoDatabases
                .withBean(CreateOrders.class, () -> new CreateOrders("made_by_bean"))
                .withBean("stray", Stray.class)
                .run(context -> {
                    MigrationException failure = Failures.find(context.getStartupFailure(), MigrationException.class);
                    assertThat(failure.problem())
                            .contains("'stray'", "belongs to no database", "'orders'", "'audit'", "elsewhere");
                    assertThat(failure.remedy())
                            .contains("version-locations", "classpath:dev/migration/boot/migrations/elsewhere");
                });
    }

    @Test
    void onlyDatabaseHasAllBeans() {
        Contexts.withH2().withBean("stray", Stray.class).run(context -> {
            assertThat(context.getBean(Migrator.class).current().revisions()).containsExactlyInAnyOrder("2b", "stray");
            assertThat(Contexts.tables(context.getBean(DataSource.class))).contains("stray");
        });
    }

    @Test
    void proxiedBeanIsSeenThrough() {
        twoDatabases
                .withBean(CreateOrders.class, () -> new CreateOrders("made_by_bean"))
                .withBean("audit", Migration.class, MigrationBeansTests::proxiedByClass)
                .run(context ->
                        assertThat(tables(context.getBean("auditDataSource"))).contains("audit_of_bean"));
    }

    private static Migration proxiedByClass() {
        ProxyFactory proxy = new ProxyFactory(new CreateAudit());
        proxy.setProxyTargetClass(true);
        return (Migration) proxy.getProxy();
    }

    private static java.util.List<String> tables(Object dataSource) {
        return Contexts.tables((DataSource) dataSource);
    }
}
