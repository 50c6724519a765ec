package dev.migration.boot.autoconfigure;

import static org.assertj.core.api.Assertions.assertThat;

import dev.migration.Migrator;
import dev.migration.autogenerate.Autogeneration;
import dev.migration.autogenerate.ChangeLines;
import dev.migration.autogenerate.Rewriter;
import dev.migration.boot.autoconfigure.model.ParcelApplication;
import dev.migration.diff.ColumnRule;
import dev.migration.diff.DefaultRule;
import dev.migration.diff.SchemaFilter;
import dev.migration.diff.TypeRule;
import dev.migration.operation.CreateTable;
import dev.migration.script.NewRevision;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.hibernate.autoconfigure.HibernateJpaAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

class ModelOfEntitiesTests {

    @TempDir
    private Path scripts = Path.of("");

    private ApplicationContextRunner application() {
        return new ApplicationContextRunner()
                .withConfiguration(AutoConfigurations.of(
                        DataSourceAutoConfiguration.class,
                        HibernateJpaAutoConfiguration.class,
                        MigrationAutoConfiguration.class))
                .withUserConfiguration(ParcelApplication.class)
                .withPropertyValues(
                        "spring.datasource.url=jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1",
                        "spring.jpa.hibernate.ddl-auto=none",
                        "migration.version-locations=file:" + scripts);
    }

    @Test
    void entitiesAreTheModelWithTheNamesThatTheApplicationGivesThem() {
        ApplicationContextRunner application = application();
        application.run(context -> {
            Migrator migrator = context.getBean(Migrator.class);
            assertThat(migrator.modelSql())
                    .isEqualToIgnoringWhitespace(
                            "create table parcel (id bigint not null, tracking_number varchar(40), primary key (id));");

            List<Path> files = migrator.autogenerate(Autogeneration.of(NewRevision.of("Add parcels")));
            assertThat(files).hasSize(1);
            assertThat(Files.readString(files.get(0))).contains("-- + table parcel");

            migrator.upgrade();
            assertThat(migrator.differences().operations()).isEmpty();

            migrator.downgrade("base");
            assertThat(migrator.databaseSchema().tables()).isEmpty();
        });
    }

    @Test
    void aMismatchCanKeepTheApplicationFromStarting() {
        application().withPropertyValues("migration.on-model-mismatch=fail").run(context -> assertThat(context)
                .getFailure()
                .rootCause()
                .isInstanceOfSatisfying(ModelMismatchException.class, it -> assertThat(it.differences())
                        .containsExactly("+ table parcel")));
    }

    @Test
    void aMismatchCanBeWarnedOf() {
        application().withPropertyValues("migration.on-model-mismatch=warn").run(context -> assertThat(context)
                .hasNotFailed());
    }

    @Test
    void whatTheScriptsMakeIsNoMismatch() throws IOException {
        Files.writeString(
                scripts.resolve("a1_parcels.sql"),
                """
                -- Parcels
                -- revision: a1
                -- migrate:upgrade
                create table parcel (id bigint not null, tracking_number varchar(40), primary key (id));
                """);

        application().withPropertyValues("migration.on-model-mismatch=fail").run(context -> assertThat(context)
                .hasNotFailed());
    }

    /** Or it could never make the change in the background. */
    @Test
    void whatTheBackgroundHasNotDoneYetIsWarnedOf() throws IOException {
        Files.writeString(
                scripts.resolve("a1_parcels.sql"),
                """
                -- Parcels
                -- revision: a1
                -- background: true
                -- migrate:upgrade
                create table parcel (id bigint not null, tracking_number varchar(40), primary key (id));
                """);

        application().withPropertyValues("migration.on-model-mismatch=fail").run(context -> assertThat(context)
                .hasNotFailed());
    }

    @Test
    void propertiesSayWhatIsCompared() {
        application()
                .withPropertyValues("migration.autogenerate.exclude=par*", "migration.on-model-mismatch=fail")
                .run(context -> assertThat(context).hasNotFailed());
    }

    @Test
    void beansFilterAndRewrite() {
        application().withUserConfiguration(Rules.class).run(context -> {
            Migrator migrator = context.getBean(Migrator.class);

            assertThat(migrator.differences().operations())
                    .extracting(ChangeLines::of)
                    .containsExactly("+ table parcel");
            assertThat(migrator.autogenerate(Autogeneration.of(NewRevision.of("x"))))
                    .isEmpty();
        });
    }

    @Test
    void beansSayWhichTypesAndDefaultsDiffer() throws IOException {
        Files.writeString(
                scripts.resolve("a1_parcels.sql"),
                """
                -- Parcels
                -- revision: a1
                -- migrate:upgrade
                create table parcel (id bigint not null, tracking_number varchar(80) default 'none', primary key (id));
                """);

        application().run(context -> assertThat(
                        context.getBean(Migrator.class).differences().operations())
                .hasSize(1));
        application().withUserConfiguration(ColumnOpinions.class).run(context -> assertThat(
                        context.getBean(Migrator.class).differences().operations())
                .isEmpty());
    }

    @Test
    void aRuleThatDoesNotSayWhatItIsAboutIsRefused() {
        application().withUserConfiguration(VagueRule.class).run(context -> assertThat(context)
                .getFailure()
                .rootCause()
                .isInstanceOfSatisfying(
                        ColumnRuleException.class, it -> assertThat(it.remedy()).contains("TypeRule", "DefaultRule")));
    }

    @Configuration(proxyBeanMethods = false)
    static class ColumnOpinions {

        @Bean
        TypeRule lengthDoesNotMatter() {
            return (table, actual, wanted) -> actual.name().equals("tracking_number")
                            && actual.type().type() == wanted.type().type()
                    ? Optional.of(false)
                    : Optional.empty();
        }

        @Bean
        DefaultRule defaultsBelongToTheDatabase() {
            return (table, actual, wanted) -> wanted.defaultValue() == null ? Optional.of(false) : Optional.empty();
        }
    }

    @Configuration(proxyBeanMethods = false)
    static class VagueRule {

        @Bean
        ColumnRule vague() {
            return ColumnRule.NONE;
        }
    }

    @Configuration(proxyBeanMethods = false)
    static class Rules {

        @Bean
        SchemaFilter withoutTracking() {
            return (object, isInDatabase) -> true;
        }

        @Bean
        Rewriter withoutTables() {
            return Rewriter.each(CreateTable.class, create -> List.of());
        }
    }
}
