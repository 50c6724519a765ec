package dev.migration.boot.actuate.endpoint;

import static org.assertj.core.api.Assertions.assertThat;

import dev.migration.Migrator;
import dev.migration.boot.autoconfigure.Contexts;
import dev.migration.boot.autoconfigure.MigrationEndpointAutoConfiguration;
import java.util.List;
import java.util.Objects;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.boot.actuate.endpoint.Access;
import org.springframework.boot.actuate.endpoint.annotation.DeleteOperation;
import org.springframework.boot.actuate.endpoint.annotation.Endpoint;
import org.springframework.boot.actuate.endpoint.annotation.WriteOperation;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

class MigrationsEndpointTests {

    private final ApplicationContextRunner runner = Contexts.withH2()
            .withConfiguration(AutoConfigurations.of(MigrationEndpointAutoConfiguration.class))
            .withPropertyValues("management.endpoints.web.exposure.include=migrations");

    @Test
    void endpointIsThereWhenItIsExposed() {
        runner.run(context -> assertThat(context).hasSingleBean(MigrationsEndpoint.class));
    }

    @Test
    void endpointIsNotThereWhenItIsNotExposed() {
        runner.withPropertyValues("management.endpoints.web.exposure.include=health")
                .run(context -> assertThat(context).doesNotHaveBean(MigrationsEndpoint.class));
    }

    @Test
    void endpointIsNotThereWhenNobodyMayReadIt() {
        runner.withPropertyValues("management.endpoint.migrations.access=NONE")
                .run(context -> assertThat(context).doesNotHaveBean(MigrationsEndpoint.class));
    }

    @Test
    void endpointOnlyReads() {
        assertThat(MigrationsEndpoint.class.getAnnotation(Endpoint.class).defaultAccess())
                .isEqualTo(Access.READ_ONLY);
        assertThat(MigrationsEndpoint.class.getDeclaredMethods())
                .noneMatch(it ->
                        it.isAnnotationPresent(WriteOperation.class) || it.isAnnotationPresent(DeleteOperation.class));
    }

    @Test
    void contextsAboveTheApplicationsAreDescribedToo() {
        Contexts.withH2().withInitializer(it -> it.setId("above")).run(parent -> runner.withParent(parent)
                .withInitializer(it -> it.setId("below"))
                .withPropertyValues("migration.target=1a", "migration.url=" + Contexts.newH2Url())
                .run(context -> {
                    MigrationsDescriptor descriptor =
                            context.getBean(MigrationsEndpoint.class).migrations(null);
                    assertThat(descriptor.contexts()).containsOnlyKeys("below", "above");
                    assertThat(descriptor.contexts().get("below"))
                            .satisfies(it -> assertThat(it.parentId()).isEqualTo("above"));
                    assertThat(current(descriptor, "below")).containsExactly("1a");
                    assertThat(current(descriptor, "above")).containsExactly("2b");
                }));
    }

    @Test
    void brokenDatabaseDoesNotHideTheOthers() {
        runner.withBean("broken", Migrator.class, () -> Migrator.builder(
                                Contexts.dataSource("jdbc:h2:tcp://localhost:1/x;PASSWORD=hidden"))
                        .name("broken")
                        .build())
                .withPropertyValues("migration.on-startup=none")
                .run(context -> {
                    var databases = context.getBean(MigrationsEndpoint.class)
                            .migrations(null)
                            .contexts()
                            .values()
                            .iterator()
                            .next()
                            .databases();
                    assertThat(databases.get("primary")).isInstanceOf(StatusDescriptor.class);
                    assertThat(databases.get("broken")).isInstanceOfSatisfying(ErrorDescriptor.class, it -> {
                        assertThat(it.status()).isEqualTo("ERROR");
                        assertThat(it.problem()).contains("'broken'").doesNotContain("hidden");
                        assertThat(it.remedy()).contains("migration.url");
                    });
                });
    }

    @Test
    void historyIsAsLongAsItIsAskedFor() {
        runner.run(context -> {
            MigrationsEndpoint endpoint = context.getBean(MigrationsEndpoint.class);
            assertThat(history(endpoint, null)).containsExactly("2b", "1a");
            assertThat(history(endpoint, 1)).containsExactly("2b");
            assertThat(history(endpoint, -1)).isEmpty();
        });
    }

    @Test
    void readingNeverWrites() {
        runner.withPropertyValues("migration.on-startup=none").run(context -> {
            context.getBean(MigrationsEndpoint.class).migrations(null);
            assertThat(Contexts.tables(context.getBean(DataSource.class))).isEmpty();
        });
    }

    private static List<String> current(MigrationsDescriptor descriptor, String context) {
        return Objects.requireNonNull(descriptor.contexts().get(context)).databases().values().stream()
                .map(StatusDescriptor.class::cast)
                .flatMap(it -> it.current().stream())
                .toList();
    }

    private static List<String> history(MigrationsEndpoint endpoint, @Nullable Integer limit) {
        return endpoint.database("primary", limit) instanceof StatusDescriptor status
                ? status.history().stream().map(HistoryDescriptor::revision).toList()
                : List.of("no status");
    }
}
