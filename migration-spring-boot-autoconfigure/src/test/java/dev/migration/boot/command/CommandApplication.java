package dev.migration.boot.command;

import dev.migration.boot.autoconfigure.MigratorCustomizer;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.task.SimpleAsyncTaskSchedulerBuilder;
import org.springframework.boot.task.ThreadPoolTaskExecutorBuilder;
import org.springframework.context.ApplicationListener;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.ContextRefreshedEvent;

/** An application whose profiles add beans that a command may need. */
@SpringBootConfiguration(proxyBeanMethods = false)
@EnableAutoConfiguration(
        excludeName = {
            "org.springframework.boot.r2dbc.autoconfigure.R2dbcAutoConfiguration",
            "org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration",
            "org.springframework.boot.liquibase.autoconfigure.LiquibaseAutoConfiguration"
        })
@Import({
    CommandApplication.Optional.class,
    CommandApplication.Eager.class,
    CommandApplication.Broken.class,
    CommandApplication.Tells.class
})
class CommandApplication {

    public static void main(String[] arguments) {
        SpringApplication.run(CommandApplication.class, arguments);
    }

    /** Says on standard error whether everything is configured. */
    @Configuration(proxyBeanMethods = false)
    static class Tells {

        @Bean
        static BeanPostProcessor tells(ObjectProvider<SimpleAsyncTaskSchedulerBuilder> builder) {
            System.err.println(builder.getIfAvailable() == null ? "reduced" : "whole");
            return new BeanPostProcessor() {};
        }

        @Bean
        ApplicationListener<ContextRefreshedEvent> begins() {
            return event -> System.err.println("begins to work");
        }
    }

    /** Decides by an auto-configured bean, which it does not insist on, where the scripts are. */
    @Configuration(proxyBeanMethods = false)
    @Profile("optional")
    static class Optional {

        @Bean
        MigratorCustomizer customizer(
                ObjectProvider<ThreadPoolTaskExecutorBuilder> builder, @Value("${test.folder}") String folder) {
            String location = builder.getIfAvailable() == null ? "file:missing" : "file:" + folder;
            return (database, migrator) -> migrator.locations(location);
        }
    }

    /** Cannot even begin without an auto-configured bean. */
    @Configuration(proxyBeanMethods = false)
    @Profile("eager")
    static class Eager {

        @Bean
        static BeanPostProcessor eager(ThreadPoolTaskExecutorBuilder builder) {
            return new BeanPostProcessor() {};
        }
    }

    /** Cannot begin at all, and says a secret. */
    @Configuration(proxyBeanMethods = false)
    @Profile("broken")
    static class Broken {

        @Bean
        static BeanPostProcessor broken() {
            throw new IllegalStateException(
                    "jdbc:postgresql://app:quite-secret@host/db?password=quite-secret is no good");
        }
    }
}
