package dev.migration.boot.autoconfigure;

import static org.assertj.core.api.Assertions.assertThat;

import dev.migration.Migrator;
import dev.migration.boot.migrations.audit.CreateAudit;
import dev.migration.tenant.Fleet;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.aot.hint.RuntimeHints;
import org.springframework.aot.hint.predicate.RuntimeHintsPredicates;
import org.springframework.aot.test.generate.TestGenerationContext;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.aot.ApplicationContextAotGenerator;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.core.test.tools.CompileWithForkedClassLoader;
import org.springframework.core.test.tools.TestCompiler;
import org.springframework.javapoet.ClassName;

class AheadOfTimeTests {

    private final TestGenerationContext generation = new TestGenerationContext();

    @Test
    void nativeImageHoldsTheFilesOfTheConfiguredLocations() {
        RuntimeHints hints = hints(
                "migration.version-locations=classpath:db/versions,classpath:db/vendor/{vendor}",
                "migration.datasources.orders.version-locations=classpath:/db/orders/",
                "migration.datasources.audit.user=sa");

        assertThat(RuntimeHintsPredicates.resource().forResource("db/orders/01_create_orders.sql"))
                .accepts(hints);
        assertThat(RuntimeHintsPredicates.resource().forResource("db/versions/1a_create_item.sql"))
                .accepts(hints);
        assertThat(RuntimeHintsPredicates.resource().forResource("db/vendor/h2/e1_create_for_h2.sql"))
                .accepts(hints);
        assertThat(RuntimeHintsPredicates.resource().forResource("db/elsewhere/x.sql"))
                .rejects(hints);
    }

    @Test
    void nativeImageMakesJavaMigrationsByReflection() {
        RuntimeHints hints =
                hints("migration.version-locations=dev.migration.boot.migrations", "migration.recursive=true");

        assertThat(RuntimeHintsPredicates.reflection()
                        .onType(CreateAudit.class)
                        .withMemberCategory(org.springframework.aot.hint.MemberCategory.INVOKE_DECLARED_CONSTRUCTORS))
                .accepts(hints);
    }

    @Test
    @CompileWithForkedClassLoader
    @SuppressWarnings("unchecked")
    void processedApplicationMigratesBeforeAnybodyLooks() {
        String[] properties = {
            "spring.datasource.url=" + Contexts.newH2Url(),
            "migration.datasources.items.version-locations=classpath:db/versions",
            "migration.datasources.shops.version-locations=classpath:db/versions",
            "migration.datasources.shops.tenants.schemas=ACME",
            "migration.datasources.shops.tenants.create-schemas=true"
        };
        ClassName initializer = process(properties);

        TestCompiler.forSystem().with(generation).compile(compiled -> {
            GenericApplicationContext context = new GenericApplicationContext();
            TestPropertyValues.of("spring.aot.enabled=true").and(properties).applyTo(context);
            compiled.getInstance(ApplicationContextInitializer.class, initializer.toString())
                    .initialize(context);
            context.refresh();
            assertThat(context.getBean("itemsMigrator", Migrator.class)
                            .current()
                            .revisions())
                    .containsExactly("2b");
            assertThat(context.getBean(Fleet.class).migrator("ACME").current().revisions())
                    .containsExactly("2b");
            assertThat(Contexts.tables(context.getBean(DataSource.class))).contains("item");
            context.close();
        });
    }

    private RuntimeHints hints(String... properties) {
        process(properties);
        return generation.getRuntimeHints();
    }

    private ClassName process(String... properties) {
        AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext();
        TestPropertyValues.of("spring.datasource.url=" + Contexts.newH2Url())
                .and(properties)
                .applyTo(context);
        context.register(AutoConfigurations.getClasses(
                AutoConfigurations.of(DataSourceAutoConfiguration.class, MigrationAutoConfiguration.class)));
        ClassName initializer = new ApplicationContextAotGenerator().processAheadOfTime(context, generation);
        generation.writeGeneratedContent();
        return initializer;
    }
}
