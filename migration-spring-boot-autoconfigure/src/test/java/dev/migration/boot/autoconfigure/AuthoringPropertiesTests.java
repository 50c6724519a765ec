package dev.migration.boot.autoconfigure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.migration.Migrator;
import dev.migration.script.NewRevision;
import dev.migration.script.ScriptHook;
import dev.migration.script.ScriptHookException;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;

/** What {@code migration.authoring.*} and its kin do to a new script. */
class AuthoringPropertiesTests {

    @TempDir
    Path project = Path.of("");

    private ApplicationContextRunner application = Contexts.withH2();

    @BeforeEach
    void createProject() throws IOException {
        Files.createDirectories(project.resolve("resources"));
        Files.createDirectories(project.resolve("java"));
        application = application.withPropertyValues(
                "migration.version-locations=classpath:db/new",
                "migration.fail-on-missing-locations=false",
                "migration.authoring.project-folder=" + project,
                "migration.authoring.resource-root=resources",
                "migration.authoring.java-root=java");
    }

    @Test
    void newScriptLandsInTheProjectAsItIsConfigured() {
        application
                .withPropertyValues(
                        "migration.authoring.file-name-template={year}_{rev}_{slug}",
                        "migration.authoring.slug-length=3")
                .run(context -> {
                    Path file = context.getBean(Migrator.class)
                            .revision(NewRevision.of("Add many things").withId("1a"));

                    assertThat(file.getParent()).isEqualTo(project.resolve("resources/db/new"));
                    assertThat(file.getFileName().toString()).matches("\\d{4}_1a_add_\\.sql");
                });
    }

    @Test
    void typeAndTemplatesAreTheProjectsOwn() throws IOException {
        Path templates = Files.createDirectories(project.resolve("templates"));
        Files.writeString(
                templates.resolve("revision.java.template"),
                "// ours\npackage ${package};\n${annotation} class X {}\n");

        application
                .withPropertyValues("migration.authoring.type=java", "migration.template-location=file:" + templates)
                .run(context -> assertThat(context.getBean(Migrator.class).revision(NewRevision.of("Add things")))
                        .isEqualTo(project.resolve("java/db/new/AddThings.java"))
                        .content()
                        .startsWith("// ours"));
    }

    @Test
    void commandsAreRunInTheirFolderBeforeHooksThatAreBeans() throws IOException {
        Files.createDirectories(project.resolve("work"));

        application
                .withUserConfiguration(Hooks.class)
                .withPropertyValues(
                        "migration.authoring.hooks[0].command=cp {file} 'a copy.sql'",
                        "migration.authoring.hooks[0].working-directory=work",
                        "migration.authoring.hooks[1].command[0]=mv",
                        "migration.authoring.hooks[1].command[1]=work/a copy.sql",
                        "migration.authoring.hooks[1].command[2]=REVISION_SCRIPT_FILENAME.copy")
                .run(context -> {
                    Path file = context.getBean(Migrator.class).revision(NewRevision.of("Add things"));

                    assertThat(Path.of(file + ".copy")).exists();
                    assertThat(file).content().endsWith("-- second\n-- third, after the copy: true\n");
                });
    }

    @Test
    void hookThatCannotRunSaysThatTheScriptIsThereAndWhere() {
        application
                .withPropertyValues(
                        "migration.authoring.hooks[0].name=format",
                        "migration.authoring.hooks[0].command=no-such-program")
                .run(context -> {
                    Migrator migrator = context.getBean(Migrator.class);

                    assertThatExceptionOfType(ScriptHookException.class)
                            .isThrownBy(() -> migrator.revision(NewRevision.of("Add things")))
                            .satisfies(it -> {
                                assertThat(it.file()).exists();
                                assertThat(it.problem())
                                        .contains("was written", it.file().toString(), "'format'", "no-such-program");
                                assertThat(it.remedy()).contains("migration.authoring.hooks");
                            });
                });
    }

    @Test
    void hookWithoutACommandIsRefused() {
        application
                .withPropertyValues("migration.authoring.hooks[0].name=format")
                .run(context -> assertThat(context)
                        .getFailure()
                        .rootCause()
                        .hasMessageContaining("'migration.authoring.hooks[0]' has no command"));
    }

    @Test
    void printedSqlIsForTheConfiguredDatabase() {
        application
                .withPropertyValues(
                        "migration.version-locations=classpath:db/versions",
                        "migration.offline-dialect=sqlserver",
                        "migration.offline-batch-separator=RUN",
                        "migration.offline-history=true")
                .run(context -> {
                    StringWriter sql = new StringWriter();

                    context.getBean(Migrator.class).upgradeSql("heads", sql);

                    assertThat(sql.toString().toLowerCase(Locale.ROOT)).contains("\nrun\n", "migration_history");
                });
    }

    @Configuration(proxyBeanMethods = false)
    static class Hooks {

        @Bean
        @Order(2)
        ScriptHook third() {
            return script -> append(script, "-- third, after the copy: " + Files.exists(Path.of(script + ".copy")));
        }

        @Bean
        @Order(1)
        ScriptHook second() {
            return script -> append(script, "-- second");
        }

        private static void append(Path script, String line) throws IOException {
            Files.writeString(script, Files.readString(script) + line + "\n");
        }
    }
}
