package dev.migration.script;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.migration.Migrator;
import dev.migration.MigratorBuilder;
import dev.migration.execution.MigrationResult;
import dev.migration.revision.IllegalRevisionIdException;
import dev.migration.revision.InvalidRevisionGraphException;
import dev.migration.revision.MultipleHeadsException;
import dev.migration.server.H2Database;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ScriptAuthorTests {

    private static final Instant NOW = Instant.parse("2026-11-21T22:15:30Z");

    private final Path folder;

    private final DataSource database = H2Database.newDatabase().dataSource();

    ScriptAuthorTests(@TempDir Path folder) {
        this.folder = folder;
    }

    private MigratorBuilder builder() {
        return Migrator.builder(database)
                .locations("file:" + folder)
                .authoring(it -> it.withClock(Clock.fixed(NOW, ZoneOffset.UTC)).withAuthor("Ann"));
    }

    private Migrator migrator() {
        return builder().build();
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
    void aNewScriptHasAHeaderAndTwoEmptySections() throws Exception {
        migrator().revision(NewRevision.of("Create items").withId("1a"));

        Path file = migrator()
                .revision(NewRevision.of("Add  tags:\n to items")
                        .withId("2b")
                        .withBranchLabels(List.of("catalog"))
                        .withTags(List.of("v1.0", "v1")));

        assertThat(file)
                .hasFileName("2b_add_tags_to_items.sql")
                .hasContent(
                        """
                -- Add tags: to items
                -- revision: 2b
                -- down-revision: 1a
                -- branch-labels: catalog
                -- depends-on:
                -- tags: v1.0, v1
                -- created: 2026-11-21T22:15:30Z
                -- author: Ann

                -- migrate:upgrade


                -- migrate:downgrade

                """);
    }

    @Test
    void aNewScriptRunsAsSoonAsItHasStatements() throws Exception {
        Path file = migrator().revision(NewRevision.of("Create items"));
        String script = Files.readString(file);
        Files.writeString(file, script.replace("upgrade\n", "upgrade\ncreate table items (id int);\n"));

        MigrationResult result = migrator().upgrade();

        assertThat(result.steps()).hasSize(1);
        assertThat(migrator().downgrade("base").steps()).hasSize(1);
    }

    @Test
    void idsThatAreMadeUpAreTwelveHexDigits() {
        Path file = migrator().revision(NewRevision.of(""));

        assertThat(file.getFileName().toString()).matches("[0-9a-f]{12}_\\.sql");
    }

    //      ┌─ 2b  (one developer)
    //  1a ─┤
    //      └─ 3c  (another)
    @Test
    void twoDevelopersAreToldWhoseHeadsToMerge(@TempDir Path other) throws Exception {
        migrator().revision(NewRevision.of("Create items").withId("1a"));
        Files.copy(folder.resolve("1a_create_items.sql"), other.resolve("1a_create_items.sql"));
        migrator().revision(NewRevision.of("Add tags").withId("2b"));
        Path theirs = Migrator.builder(database)
                .locations("file:" + other)
                .authoring(it -> it.withAuthor("Bob"))
                .build()
                .revision(NewRevision.of("Add prices").withId("3c"));
        Files.copy(theirs, folder.resolve(theirs.getFileName()));

        assertThatExceptionOfType(MultipleHeadsException.class)
                .isThrownBy(() -> migrator().revision(NewRevision.of("Add more")))
                .satisfies(it -> assertThat(it.problem())
                        .contains(
                                "2 heads, '2b', '3c'",
                                "2b  Add tags, by Ann (2026-11-21T22:15:30Z), file:",
                                "/2b_add_tags.sql",
                                "3c  Add prices, by Bob",
                                "/3c_add_prices.sql"))
                .satisfies(it -> assertThat(it.remedy()).contains("migrate merge 2b 3c"));
        assertThatExceptionOfType(MultipleHeadsException.class)
                .isThrownBy(() -> migrator().upgrade("head"))
                .satisfies(it -> assertThat(it.remedy()).contains("migrate merge 2b 3c"));

        migrator().merge(List.of("2b", "3c"), NewRevision.of("Merge").withId("4d"));

        assertThat(migrator().upgrade("head").after().revisions()).containsExactly("4d");
    }

    @Test
    void whatIsWrongWithARequestIsFoundBeforeAFileIsWritten() throws Exception {
        migrator().revision(NewRevision.of("Create items").withId("1a").withBranchLabels(List.of("catalog")));
        migrator().revision(NewRevision.of("Add tags").withId("2b"));
        List<String> before = files();
        NewRevision request = NewRevision.of("Something");

        assertRefused(NotAHeadException.class, request.withHeads(List.of("1a")));
        assertRefused(DuplicateHeadException.class, request.withHeads(List.of("2b", "head")));
        assertRefused(DuplicateRevisionException.class, request.withId("1a"));
        assertRefused(IllegalRevisionIdException.class, request.withId("heads"));
        assertRefused(IllegalRevisionIdException.class, request.withId("a/b"));
        assertRefused(IllegalRevisionIdException.class, request.withId("a".repeat(33)));
        assertRefused(InvalidRevisionGraphException.class, request.withBranchLabels(List.of("catalog")));
        assertRefused(InvalidRevisionGraphException.class, request.withBranchLabels(List.of("2b")));
        assertRefused(IllegalNameException.class, request.withBranchLabels(List.of("a@b")));
        assertRefused(IllegalNameException.class, request.withTags(List.of("a,b")));
        assertRefused(IllegalMessageException.class, NewRevision.of("tags: new ones"));
        assertRefused(IllegalMessageException.class, NewRevision.of("migrate:upgrade of items"));
        assertRefused(VersionLocationException.class, request.withLocation("classpath:elsewhere"));
        assertRefused(VersionLocationException.class, request.withType(ScriptType.JAVA));
        assertRefused(ScriptTemplateException.class, request.withTemplate("fancy"));

        assertThat(files()).isEqualTo(before);
    }

    private void assertRefused(Class<? extends Throwable> error, NewRevision request) {
        assertThatExceptionOfType(error).isThrownBy(() -> migrator().revision(request));
    }

    @Test
    void aDependencyKeepsALabelAndCompletesAnId() {
        migrator().revision(NewRevision.of("Catalog").withId("1aaa").withBranchLabels(List.of("catalog")));

        migrator()
                .revision(NewRevision.of("Orders")
                        .withId("2b")
                        .withHeads(List.of("base"))
                        .withDependsOn(List.of("catalog", "1aa")));

        assertThat(migrator().graph().node("2b").orElseThrow().revision().dependsOn())
                .containsExactly("catalog", "1aaa");
    }

    @Test
    void aFileThatExistsIsNotOverwritten() {
        Path file = Scripting.write(folder, "notes.txt", "mine");

        assertThatExceptionOfType(ScriptWriteException.class)
                .isThrownBy(() -> NewFile.write(file, "yours", StandardCharsets.UTF_8))
                .satisfies(it -> assertThat(it.problem()).contains("exists already"));
        assertThat(file).hasContent("mine");
    }

    @Test
    void aFolderThatCannotBeWrittenToIsNamedAndNothingIsLeftBehind() throws Exception {
        Files.writeString(folder.resolve("scripts"), "a file");
        Migrator migrator = builder()
                .locations("file:" + folder + "/scripts/new")
                .failOnMissingLocations(false)
                .build();

        assertThatExceptionOfType(ScriptWriteException.class)
                .isThrownBy(() -> migrator.revision(NewRevision.of("Create items")))
                .satisfies(it -> assertThat(it.problem()).contains(folder + "/scripts"))
                .satisfies(it -> assertThat(it.remedy()).contains("write"));
        assertThat(files()).containsExactly("scripts");
    }

    @Test
    void aTextThatTheEncodingDoesNotKnowLeavesNothingBehind() throws Exception {
        Path below = folder.resolve("new");
        Migrator migrator = builder()
                .locations("file:" + below)
                .encoding(StandardCharsets.US_ASCII)
                .build();

        assertThatExceptionOfType(ScriptWriteException.class)
                .isThrownBy(() -> migrator.revision(NewRevision.of("\u00fcber")));
        assertThat(files()).isEmpty();
    }

    @Test
    void scriptsLandBesideTheOneThatTheyFollow(@TempDir Path orders) {
        Migrator migrator =
                builder().locations("file:" + folder, "file:" + orders).build();

        assertThatExceptionOfType(VersionLocationException.class)
                .isThrownBy(() -> migrator.revision(NewRevision.of("Create orders")))
                .satisfies(it -> assertThat(it.remedy()).contains("--version-path", orders.toString()));
        migrator.revision(NewRevision.of("Create orders").withId("1a").withLocation("file:" + orders));
        Path second = migrator.revision(NewRevision.of("Add lines").withId("2b"));

        assertThat(second).hasParent(orders);
    }

    @Test
    void initCreatesAFolderThatVersionControlKeeps() throws Exception {
        Path versions = folder.resolve("db/versions");
        Migrator migrator = builder().locations("file:" + versions).build();

        assertThat(migrator.init()).isEqualTo(versions);

        assertThat(files()).containsExactly("db", "db/versions", "db/versions/.gitkeep");
        assertThat(migrator.upgrade().steps()).isEmpty();
        assertThatExceptionOfType(FolderNotEmptyException.class).isThrownBy(migrator::init);
        assertThatExceptionOfType(VersionLocationException.class).isThrownBy(() -> migrator.init("classpath:db/*"));
    }

    @Test
    void theFileOfARevisionIsFoundByAnyOfItsNames() {
        Path file = migrator().revision(NewRevision.of("Create items").withId("1aaaa"));

        assertThat(migrator().scriptFile("1aa")).isEqualTo(file);
        assertThat(migrator().scriptFile("head")).isEqualTo(file);
        assertThatExceptionOfType(NoScriptException.class)
                .isThrownBy(() -> migrator().scriptFile("base"));
    }
}
