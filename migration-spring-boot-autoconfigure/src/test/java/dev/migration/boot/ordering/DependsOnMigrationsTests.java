package dev.migration.boot.ordering;

import static org.assertj.core.api.Assertions.assertThat;

import dev.migration.boot.autoconfigure.Contexts;
import dev.migration.boot.autoconfigure.MigrationAutoConfiguration;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.Id;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.quartz.Job;
import org.quartz.JobBuilder;
import org.quartz.JobDetail;
import org.quartz.JobExecutionContext;
import org.quartz.JobKey;
import org.quartz.Scheduler;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.boot.autoconfigure.AutoConfigurationPackage;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.batch.jdbc.autoconfigure.BatchJdbcAutoConfiguration;
import org.springframework.boot.hibernate.autoconfigure.HibernateJpaAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceInitializationAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceTransactionManagerAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcClientAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcTemplateAutoConfiguration;
import org.springframework.boot.quartz.autoconfigure.QuartzAutoConfiguration;
import org.springframework.boot.session.autoconfigure.SessionAutoConfiguration;
import org.springframework.boot.session.jdbc.autoconfigure.JdbcSessionAutoConfiguration;
import org.springframework.boot.sql.init.dependency.DependsOnDatabaseInitialization;
import org.springframework.boot.test.context.assertj.AssertableApplicationContext;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.boot.test.context.runner.WebApplicationContextRunner;
import org.springframework.boot.transaction.autoconfigure.TransactionAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.session.jdbc.JdbcIndexedSessionRepository;

class DependsOnMigrationsTests {

    private final ApplicationContextRunner runner = Contexts.withH2()
            .withConfiguration(AutoConfigurations.of(
                    JdbcTemplateAutoConfiguration.class,
                    JdbcClientAutoConfiguration.class,
                    DataSourceTransactionManagerAutoConfiguration.class,
                    TransactionAutoConfiguration.class));

    @Test
    void hibernateValidatesWhatTheMigrationsCreated() {
        runner.withUserConfiguration(Entities.class)
                .withConfiguration(AutoConfigurations.of(HibernateJpaAutoConfiguration.class))
                .withPropertyValues("spring.jpa.hibernate.ddl-auto=validate")
                .run(context -> {
                    assertThat(context).hasSingleBean(EntityManagerFactory.class);
                    assertThat(dependencies(context, "entityManagerFactory"))
                            .contains("primaryMigrator", "migrationInitializer");
                });
    }

    @Test
    void hibernateFailsToValidateWhatNobodyMigrated() {
        runner.withUserConfiguration(Entities.class)
                .withConfiguration(AutoConfigurations.of(HibernateJpaAutoConfiguration.class))
                .withPropertyValues("spring.jpa.hibernate.ddl-auto=validate", "migration.on-startup=none")
                .run(context -> assertThat(context).hasFailed());
    }

    @Test
    void jdbcClientSeesAMigratedDatabaseInTheBeansThatUseIt() {
        runner.withUserConfiguration(CountsItemsAtOnce.class)
                .run(context -> assertThat(context.getBean("items")).isEqualTo(0));
    }

    @Test
    void dataScriptOfSpringBootFindsTheTables() {
        runner.withConfiguration(AutoConfigurations.of(DataSourceInitializationAutoConfiguration.class))
                .withPropertyValues("spring.sql.init.data-locations=classpath:sql/data.sql")
                .run(context -> assertThat(context.getBean(JdbcClient.class)
                                .sql("select title from item")
                                .query(String.class)
                                .single())
                        .isEqualTo("from data.sql"));
    }

    @Test
    void annotatedBeanWaits() {
        runner.withUserConfiguration(LooksByItself.class)
                .run(context -> assertThat(context.getBean("items")).isEqualTo(0));
    }

    @Test
    void quartzFindsItsTablesWhenItStoresItsJobs() {
        runner.withUserConfiguration(QuartzJob.class)
                .withConfiguration(AutoConfigurations.of(QuartzAutoConfiguration.class))
                .withPropertyValues(
                        "migration.version-locations=classpath:dev/migration/boot/ordering/quartz",
                        "spring.quartz.job-store-type=jdbc",
                        "spring.quartz.jdbc.initialize-schema=never")
                .run(context -> {
                    assertThat(context.getBean(Scheduler.class).checkExists(JobKey.jobKey("stored")))
                            .isTrue();
                    assertThat(dependencies(context, "quartzScheduler")).contains("migrationInitializer");
                });
    }

    @Test
    void batchWaits() {
        runner.withConfiguration(AutoConfigurations.of(BatchJdbcAutoConfiguration.class))
                .withPropertyValues("spring.batch.jdbc.initialize-schema=never")
                .run(context -> {
                    String repository = context.getBeanNamesForType(JobRepository.class)[0];
                    assertThat(dependencies(context, repository)).contains("migrationInitializer");
                });
    }

    @Test
    void sessionsWait() {
        new WebApplicationContextRunner()
                .withConfiguration(AutoConfigurations.of(
                        DataSourceAutoConfiguration.class,
                        MigrationAutoConfiguration.class,
                        DataSourceTransactionManagerAutoConfiguration.class,
                        SessionAutoConfiguration.class,
                        JdbcSessionAutoConfiguration.class))
                .withPropertyValues(
                        "spring.datasource.url=" + Contexts.newH2Url(), "spring.session.jdbc.initialize-schema=never")
                .run(context -> {
                    String repository = context.getBeanNamesForType(JdbcIndexedSessionRepository.class)[0];
                    assertThat(context.getBeanFactory()
                                    .getBeanDefinition(repository)
                                    .getDependsOn())
                            .contains("migrationInitializer");
                });
    }

    private static String @Nullable [] dependencies(AssertableApplicationContext context, String bean) {
        return context.getBeanFactory().getBeanDefinition(bean).getDependsOn();
    }

    @Configuration(proxyBeanMethods = false)
    @AutoConfigurationPackage
    static class Entities {

        @Entity(name = "item")
        static class Item {

            @Id
            long id;

            String title = "";
        }
    }

    @Configuration(proxyBeanMethods = false)
    static class CountsItemsAtOnce {

        @Bean
        Integer items(JdbcClient jdbc) {
            return jdbc.sql("select count(*) from item").query(Integer.class).single();
        }
    }

    @Configuration(proxyBeanMethods = false)
    static class LooksByItself {

        @Bean
        @DependsOnDatabaseInitialization
        Integer items(DataSource dataSource) {
            return JdbcClient.create(dataSource)
                    .sql("select count(*) from item")
                    .query(Integer.class)
                    .single();
        }
    }

    @Configuration(proxyBeanMethods = false)
    static class QuartzJob {

        @Bean
        JobDetail stored() {
            return JobBuilder.newJob(NothingToDo.class)
                    .withIdentity("stored")
                    .storeDurably()
                    .build();
        }
    }

    static final class NothingToDo implements Job {

        @Override
        public void execute(JobExecutionContext context) {}
    }
}
