package dev.migration.boot.servers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.migration.Migrator;
import dev.migration.NoModelException;
import dev.migration.autogenerate.Autogeneration;
import dev.migration.autogenerate.ChangeLines;
import dev.migration.boot.autoconfigure.MigrationAutoConfiguration;
import dev.migration.boot.autoconfigure.PersistenceUnitException;
import dev.migration.boot.servers.audit.AuditEntry;
import dev.migration.boot.servers.orders.Purchase;
import dev.migration.cli.Databases;
import dev.migration.cli.MigrateCommand;
import dev.migration.cli.Terminal;
import dev.migration.script.NewRevision;
import jakarta.persistence.EntityManagerFactory;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.hibernate.autoconfigure.HibernateJpaAutoConfiguration;
import org.springframework.boot.jdbc.DataSourceBuilder;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.orm.jpa.LocalContainerEntityManagerFactoryBean;
import org.springframework.orm.jpa.vendor.HibernateJpaVendorAdapter;

/** Two databases of two kinds, each with the entities of a persistence unit of its own. */
class SeveralPersistenceUnitsTests {

    private final String ordersUrl = PostgresServer.newDatabase();

    private final String auditUrl = "jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1";

    @TempDir
    private Path folder = Path.of("");

    private ApplicationContextRunner application() throws IOException {
        Files.createDirectories(folder.resolve("orders"));
        Files.createDirectories(folder.resolve("audit"));
        return new ApplicationContextRunner()
                .withConfiguration(AutoConfigurations.of(
                        DataSourceAutoConfiguration.class,
                        HibernateJpaAutoConfiguration.class,
                        MigrationAutoConfiguration.class))
                .withUserConfiguration(TwoUnits.class)
                .withPropertyValues(
                        "test.orders=" + ordersUrl,
                        "test.audit=" + auditUrl,
                        "migration.datasources.orders.version-locations=file:" + folder.resolve("orders"),
                        "migration.datasources.audit.version-locations=file:" + folder.resolve("audit"));
    }

    @Test
    void eachDatabaseIsComparedWithTheEntitiesOnItsDataSource() throws IOException {
        application().run(context -> {
            assertThat(lines(context, "orders")).containsExactly("+ table purchase");
            assertThat(lines(context, "audit")).containsExactly("+ table audit_entry");

            assertThat(generate(context, "orders")).contains("create table purchase (", "purchaser varchar(40)");
            assertThat(generate(context, "audit")).contains("create table audit_entry (", "changed_by varchar(40)");
        });
        application()
                .withPropertyValues("migration.on-model-mismatch=fail")
                .run(context -> assertThat(context).hasNotFailed().hasBean("ordersFactory"));
    }

    @Test
    void checkAnswersForEachDatabase() throws IOException {
        application().run(context -> {
            generate(context, "orders");
            migrator(context, "orders").upgrade();

            assertThat(check(context, "orders")).startsWith("0\n").contains("Nothing differs between orders");
            assertThat(check(context, "audit"))
                    .startsWith("3\n")
                    .contains("1 difference between audit", "+ table audit_entry");
        });
    }

    @Test
    void whatIsNamedIsTaken() throws IOException {
        application()
                .withPropertyValues("migration.datasources.orders.autogenerate.entity-manager-factory=auditFactory")
                .run(context -> assertThat(lines(context, "orders")).containsExactly("+ table audit_entry"));
    }

    @Test
    void whatIsNamedWronglyIsRefusedWithTheNamesThatThereAre() throws IOException {
        application()
                .withPropertyValues("migration.datasources.orders.autogenerate.entity-manager-factory=ordresFactory")
                .run(context -> assertThatExceptionOfType(PersistenceUnitException.class)
                        .isThrownBy(() -> lines(context, "orders"))
                        .satisfies(it -> {
                            assertThat(it.problem()).contains("'ordresFactory'", "ordersFactory, auditFactory");
                            assertThat(it.remedy())
                                    .contains("migration.datasources.orders.autogenerate.entity-manager-factory");
                        }));
    }

    @Test
    void severalOnOneDataSourceAreAskedAbout() throws IOException {
        application().withUserConfiguration(SecondUnit.class).run(context -> {
            assertThatExceptionOfType(PersistenceUnitException.class)
                    .isThrownBy(() -> lines(context, "orders"))
                    .satisfies(it -> {
                        assertThat(it.problem()).contains("'orders'", "ordersFactory, archiveFactory");
                        assertThat(it.remedy())
                                .contains(
                                        "migration.datasources.orders.autogenerate.entity-manager-factory=ordersFactory");
                    });
            assertThat(lines(context, "audit")).hasSize(1);
        });
    }

    @Test
    void aDatabaseWithoutEntitiesHasNoModel() throws IOException {
        application()
                .withPropertyValues(
                        "migration.datasources.other.url=jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1",
                        "migration.datasources.other.version-locations=file:" + folder.resolve("audit"),
                        "migration.on-model-mismatch=warn")
                .run(context -> {
                    Migrator other = migrator(context, "other");
                    assertThatExceptionOfType(NoModelException.class)
                            .isThrownBy(other::differences)
                            .satisfies(it -> assertThat(it.remedy())
                                    .contains("migration.datasources.other.autogenerate.entity-manager-factory="));
                    assertThat(other.databaseSchema().tables()).isEmpty();
                });
    }

    private static String check(ApplicationContext context, String database) {
        StringWriter text = new StringWriter();
        PrintWriter out = new PrintWriter(text);
        Terminal terminal = new Terminal(out, out, false, false, 120, Map.of(), () -> null);
        int code = new MigrateCommand(context.getBean(Databases.class), terminal)
                .execute("--database", database, "check");
        return code + "\n" + text;
    }

    private static Migrator migrator(ApplicationContext context, String database) {
        return context.getBean(database + "Migrator", Migrator.class);
    }

    private static List<String> lines(ApplicationContext context, String database) {
        return migrator(context, database).differences().operations().stream()
                .map(ChangeLines::of)
                .toList();
    }

    private static String generate(ApplicationContext context, String database) {
        List<Path> files = migrator(context, database).autogenerate(Autogeneration.of(NewRevision.of("Tables")));
        try {
            return Files.readString(files.get(0));
        } catch (IOException failure) {
            throw new java.io.UncheckedIOException(failure);
        }
    }

    @Configuration(proxyBeanMethods = false)
    static class TwoUnits {

        @Bean
        DataSource ordersDataSource(@Value("${test.orders}") String url) {
            return DataSourceBuilder.create().url(url).username("postgres").build();
        }

        @Bean
        DataSource auditDataSource(@Value("${test.audit}") String url) {
            return DataSourceBuilder.create().url(url).build();
        }

        @Bean
        LocalContainerEntityManagerFactoryBean ordersFactory(@Qualifier("ordersDataSource") DataSource dataSource) {
            return factory(dataSource, Purchase.class);
        }

        @Bean
        LocalContainerEntityManagerFactoryBean auditFactory(@Qualifier("auditDataSource") DataSource dataSource) {
            return factory(dataSource, AuditEntry.class);
        }
    }

    @Configuration(proxyBeanMethods = false)
    static class SecondUnit {

        @Bean
        LocalContainerEntityManagerFactoryBean archiveFactory(@Qualifier("ordersDataSource") DataSource dataSource) {
            return factory(dataSource, AuditEntry.class);
        }
    }

    private static LocalContainerEntityManagerFactoryBean factory(DataSource dataSource, Class<?> entity) {
        LocalContainerEntityManagerFactoryBean factory = new LocalContainerEntityManagerFactoryBean();
        factory.setDataSource(dataSource);
        factory.setJpaVendorAdapter(new HibernateJpaVendorAdapter());
        factory.setPackagesToScan(entity.getPackageName());
        factory.setJpaPropertyMap(Map.of(
                "hibernate.physical_naming_strategy",
                "org.hibernate.boot.model.naming.PhysicalNamingStrategySnakeCaseImpl"));
        return factory;
    }
}
