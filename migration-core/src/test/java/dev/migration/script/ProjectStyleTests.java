package dev.migration.script;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import dev.migration.Migrator;
import dev.migration.MigratorBuilder;
import dev.migration.server.H2Database;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How a project has its scripts look and be called. */
class ProjectStyleTests {

    private static final Instant NOW = Instant.parse("2026-11-21T22:15:30Z");

    private final Path folder;

    private final DataSource database = H2Database.newDatabase().dataSource();

    ProjectStyleTests(@TempDir Path folder) {
        this.folder = folder;
    }

    private MigratorBuilder builder() {
        return Migrator.builder(database)
                .locations("file:" + folder)
                .authoring(it -> it.withClock(Clock.fixed(NOW, ZoneOffset.UTC)));
    }

    private Migrator migrator() {
        return builder().build();
    }

    private Migrator migrator(UnaryOperator<AuthoringOptions> authoring) {
        return builder().authoring(authoring).build();
    }

    private List<String> files() throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(it -> !it.equals(folder))
                    .map(it -> folder.relativize(it).toString())
                    .sorted()
                    .toList();
        }
    }

    @Test
    void namesOfFilesFollowTheTemplateInTheTimeZone() {
        Path file = migrator(it -> it.withFileNameTemplate("{year}-{month}-{day}_{hour}{minute}_{rev}_{slug}")
                        .withTimeZone(ZoneId.of("Asia/Kolkata"))
                        .withSlugLength(8))
                .revision(NewRevision.of("Create \u0130tems").withId("1a"));

        assertThat(file).hasFileName("2026-11-22_0345_1a_create_.sql");
        assertThat(migrator().graph().node("1a")).isPresent();
    }

    @Test
    void foldersInNamesNeedARecursiveSearch() {
        UnaryOperator<AuthoringOptions> byYear = it -> it.withFileNameTemplate("{year}/{rev}_{slug}");

        assertThatExceptionOfType(FileNameTemplateException.class)
                .isThrownBy(() -> migrator(byYear).revision(NewRevision.of("Create items")))
                .satisfies(it -> assertThat(it.remedy()).contains("migration.recursive"));

        Migrator recursive = builder().recursive(true).authoring(byYear).build();
        recursive.revision(NewRevision.of("Create items").withId("1a"));
        Path second = recursive.revision(NewRevision.of("Add tags").withId("2b"));
        assertThat(folder.relativize(second)).hasToString("2026/2b_add_tags.sql");
    }

    @Test
    void namesThatCannotBeAreRefused() {
        for (String template : List.of("{slug}", "../{rev}", "/{rev}", "{revision}_{rev}", "{rev}%(nosuch)s")) {
            assertThatExceptionOfType(FileNameTemplateException.class)
                    .as(template)
                    .isThrownBy(() ->
                            migrator(it -> it.withFileNameTemplate(template)).revision(NewRevision.of("Create items")));
        }
    }

    @Test
    void templatesAreNotLookedForAbove() {
        for (String location :
                List.of("file:../templates", "classpath:db/../../secrets", "file:/app/%2e%2e/secrets/")) {
            assertThatExceptionOfType(ScriptTemplateException.class)
                    .as(location)
                    .isThrownBy(() ->
                            migrator(it -> it.withTemplateLocation(location)).templates())
                    .satisfies(it -> assertThat(it.problem()).contains("leads upwards with '..'"));
        }
        assertThatExceptionOfType(ScriptTemplateException.class).isThrownBy(() -> migrator()
                .revision(NewRevision.of("Create items").withTemplate("../../etc/passwd")));
    }

    @Test
    void aProjectsTemplateGoesBeforeOurs(@TempDir Path templates) throws Exception {
        Files.writeString(
                templates.resolve("revision.sql.template"),
                """
                ## With a reminder.
                -- ${message}
                -- revision: ${revision}
                -- down-revision: ${down-revision}
                -- branch-labels: ${branch-labels}
                -- depends-on: ${depends-on}
                -- tags: ${tags}
                -- created: ${created}
                /* Ask for a review. */

                -- migrate:upgrade
                set lock_timeout 1000;
                """);
        Migrator migrator = migrator(it -> it.withTemplateLocation("file:" + templates));

        Path file = migrator.revision(NewRevision.of("Create items"));

        assertThat(file).content().contains("Ask for a review").doesNotContain("##", "author");
        assertThat(migrator.templates())
                .extracting(ScriptTemplate::name, ScriptTemplate::type, ScriptTemplate::description)
                .containsExactly(
                        tuple("revision", ScriptType.SQL, "With a reminder."),
                        tuple("revision", ScriptType.JAVA, "A Java migration with an upgrade and a downgrade."));
    }

    @Test
    void aTemplateThatMakesNoScriptIsFoundOutBeforeAFileIsWritten(@TempDir Path templates) throws Exception {
        Files.writeString(templates.resolve("short.sql.template"), "-- revision: ${revision}\n-- migrate:upgrade\n");
        Files.writeString(templates.resolve("wrong.sql.template"), "-- revision: ${revision-id}\n");
        Files.writeString(templates.resolve("none.sql.template"), "-- revision: ${revision}\n");
        Migrator migrator = migrator(it -> it.withTemplateLocation("file:" + templates));

        for (String template : List.of("short", "wrong", "none")) {
            assertThatExceptionOfType(ScriptTemplateException.class)
                    .as(template)
                    .isThrownBy(() ->
                            migrator.revision(NewRevision.of("Create items").withTemplate(template)))
                    .satisfies(it -> assertThat(it.problem()).contains(template + ".sql.template"));
        }
        assertThat(files()).isEmpty();
    }

    @Test
    void templateThatCannotSayThatARevisionIsForTheBackgroundIsRefused(@TempDir Path templates) throws Exception {
        Files.writeString(templates.resolve("mine.sql.template"), "-- revision: ${revision}\n-- migrate:upgrade\n");
        Migrator migrator = migrator(it -> it.withTemplateLocation("file:" + templates));
        NewRevision request = NewRevision.of("Fill items").withBackground(true);

        assertThatExceptionOfType(ScriptTemplateException.class)
                .isThrownBy(() -> migrator.revision(request.withTemplate("mine")))
                .satisfies(it -> assertThat(it.remedy()).contains("${background}"));
        assertThat(files()).isEmpty();
    }

    @Test
    void hooksAreShownTheNewScript() throws Exception {
        CommandHook sign = new CommandHook(List.of("sh", "-c", "echo '-- checked' >> \"$0\"", "{file}"));
        CommandHook count = new CommandHook(List.of("test", "-s"));

        Path file = migrator(it -> it.withHooks(List.of(sign, count))).revision(NewRevision.of("Create items"));

        assertThat(file).content().endsWith("-- checked\n");
    }

    @Test
    void aHookThatFailsSaysThatTheScriptIsThere() {
        CommandHook failing = new CommandHook(List.of("sh", "-c", "echo no such style; exit 3"));

        assertThatExceptionOfType(ScriptHookException.class)
                .isThrownBy(
                        () -> migrator(it -> it.withHooks(List.of(failing))).revision(NewRevision.of("Create items")))
                .satisfies(it -> assertThat(it.problem()).contains("was written", "ended with 3", "no such style"))
                .satisfies(it -> assertThat(it.file()).exists());
    }
}
