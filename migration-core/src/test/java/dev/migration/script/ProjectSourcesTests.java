package dev.migration.script;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.migration.Migrator;
import dev.migration.MigratorBuilder;
import dev.migration.server.H2Database;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.core.io.DefaultResourceLoader;

/** New scripts land in the sources of the project whose class path it is. */
class ProjectSourcesTests {

    private final Path project;

    private final Path classes;

    private final Path resources;

    ProjectSourcesTests(@TempDir Path project) throws IOException {
        this.project = project;
        classes = Files.createDirectories(project.resolve("target/classes"));
        resources = Files.createDirectories(project.resolve("src/main/resources"));
        Files.createDirectories(project.resolve("src/main/java"));
    }

    private MigratorBuilder builder() throws IOException {
        URLClassLoader loader = new URLClassLoader(
                new URL[] {classes.toUri().toURL()}, getClass().getClassLoader());
        return Migrator.builder(H2Database.newDatabase().dataSource())
                .locations("classpath:db/scripts")
                .resourceLoader(new DefaultResourceLoader(loader))
                .authoring(it -> it.withProjectFolder(project).withAuthor("Ann \"A\" O'Neill"));
    }

    /** What a build does with resources. */
    private void copyResources() throws IOException {
        Path from = resources.resolve("db/scripts");
        Path to = Files.createDirectories(classes.resolve("db/scripts"));
        for (String file : List.of(from.toFile().list())) {
            Files.copy(from.resolve(file), to.resolve(file));
        }
    }

    @Test
    void nothingIsWrittenOutsideOfTheProjectByAWayUpwards() throws Exception {
        Migrator migrator = builder()
                .authoring(it -> it.withSourceRoots(Path.of("..", "other"), Path.of("src/../../other")))
                .build();

        assertThatExceptionOfType(ScriptSourceException.class)
                .isThrownBy(() -> migrator.revision(NewRevision.of("Create items")))
                .satisfies(it -> assertThat(it.remedy()).contains("migration.authoring.resource-root"));
        assertThatExceptionOfType(ScriptSourceException.class)
                .isThrownBy(
                        () -> migrator.revision(NewRevision.of("Create items").withType(ScriptType.JAVA)))
                .satisfies(it -> assertThat(it.problem()).contains("'..'"));
    }

    @Test
    void theFirstScriptCreatesTheFolderInTheResources() throws Exception {
        Path file = builder().build().revision(NewRevision.of("Create items").withId("1a"));

        assertThat(file).isEqualTo(resources.resolve("db/scripts/1a_create_items.sql"));
        copyResources();
        assertThat(builder().build().upgrade().after().revisions()).containsExactly("1a");
    }

    @Test
    void theProjectIsFoundByWhatIsBuiltFromIt() throws Exception {
        Path old = Files.createDirectories(classes.resolve("db/scripts"));
        Scripting.write(old, "1a");

        Path file = builder()
                .authoring(it -> it.withProjectFolder(null))
                .build()
                .revision(NewRevision.of("Add tags").withId("2b"));

        assertThat(file).isEqualTo(resources.resolve("db/scripts/2b_add_tags.sql"));
    }

    @Test
    void aSecondScriptFollowsTheFirstWithoutABuildInBetween() throws Exception {
        Migrator migrator = builder().build();
        migrator.revision(NewRevision.of("Create items").withId("1a"));
        copyResources();
        migrator.revision(NewRevision.of("Add tags").withId("2b"));

        Path third = migrator.revision(NewRevision.of("Add prices").withId("3c"));

        assertThat(third).content().contains("-- down-revision: 2b\n");
        assertThat(migrator.scriptFile("1a")).isEqualTo(resources.resolve("db/scripts/1a_create_items.sql"));
    }

    @Test
    void aJavaMigrationCompilesAndRuns() throws Exception {
        builder().build().revision(NewRevision.of("Create items").withId("1a"));
        copyResources();
        Path source = builder()
                .build()
                .revision(NewRevision.of("Fill \"items\" \\ tags")
                        .withId("2b")
                        .withType(ScriptType.JAVA)
                        .withTags(List.of("v1", "v2"))
                        .withBackground(true));

        assertThat(source).isEqualTo(project.resolve("src/main/java/db/scripts/FillItemsTags.java"));
        assertThatExceptionOfType(ScriptSourceException.class)
                .isThrownBy(() -> builder().build().revision(NewRevision.of("Add prices")))
                .satisfies(it -> assertThat(it.remedy()).contains("./mvnw compile"));
        compile(source);

        Migrator migrator = builder().build();
        assertThat(migrator.upgrade().after().revisions()).containsExactly("2b");
        assertThat(migrator.graph().node("2b").orElseThrow().revision())
                .satisfies(it -> assertThat(it.message()).isEqualTo("Fill \"items\" \\ tags"))
                .satisfies(it -> assertThat(it.author()).isEqualTo("Ann \"A\" O'Neill"))
                .satisfies(it -> assertThat(it.tags()).containsExactly("v1", "v2"))
                .satisfies(it -> assertThat(it.background()).isTrue());
        assertThat(migrator.scriptFile("2b")).isEqualTo(source);
    }

    @Test
    void classesOfOneNameGetTheirIds() throws Exception {
        Migrator migrator =
                builder().authoring(it -> it.withType(ScriptType.JAVA)).build();
        Path first = migrator.revision(NewRevision.of("Fix typo").withId("1a"));
        compile(first);

        Path second = builder()
                .build()
                .revision(NewRevision.of("Fix typo").withId("2b").withType(ScriptType.JAVA));
        compile(second);
        Path third = builder()
                .build()
                .revision(NewRevision.of("Migration").withId("3c").withType(ScriptType.JAVA));
        compile(third);
        Path fourth = builder().build().revision(NewRevision.of("").withId("4d").withType(ScriptType.JAVA));
        compile(fourth);

        assertThat(List.of(second, third, fourth))
                .extracting(it -> it.getFileName().toString())
                .containsExactly("FixTypo_2b.java", "Migration_3c.java", "Revision_4d.java");
        assertThat(builder().build().graph().head()).hasToString("Optional[4d]");
    }

    private void compile(Path source) throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        int result = compiler.run(
                null,
                null,
                null,
                "-d",
                classes.toString(),
                "-cp",
                System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                source.toString());
        assertThat(result).isZero();
    }

    @Test
    void withoutSourcesNothingIsWritten(@TempDir Path elsewhere) throws Exception {
        Migrator migrator =
                builder().authoring(it -> it.withProjectFolder(elsewhere)).build();

        assertThatExceptionOfType(ScriptSourceException.class)
                .isThrownBy(() -> migrator.revision(NewRevision.of("Create items")))
                .satisfies(it -> assertThat(it.problem()).contains(elsewhere.toString()));
        assertThat(elsewhere).isEmptyDirectory();
    }

    @Test
    void aLibrarysScriptsAreItsOwn(@TempDir Path library) throws Exception {
        Path jar = Jars.write(
                library.resolve("library.jar"), Map.of("db/scripts/1a_some.sql", Jars.sql("1a", "select 1;")));
        URLClassLoader loader =
                new URLClassLoader(new URL[] {jar.toUri().toURL()}, getClass().getClassLoader());
        Migrator migrator =
                builder().resourceLoader(new DefaultResourceLoader(loader)).build();

        assertThatExceptionOfType(ScriptSourceException.class)
                .isThrownBy(() -> migrator.revision(NewRevision.of("Add tags")))
                .satisfies(it -> assertThat(it.problem()).contains("is in a jar"));
        assertThatExceptionOfType(ScriptSourceException.class).isThrownBy(() -> migrator.scriptFile("1a"));
        assertThatExceptionOfType(ScriptSourceException.class).isThrownBy(() -> migrator.tag("v1", "1a"));
    }

    @Test
    void aPatternStandsForTheFoldersThatTheSourcesHave() throws Exception {
        Files.createDirectories(resources.resolve("db/orders"));
        Migrator migrator = builder().locations("classpath:db/*").build();

        Path first = migrator.revision(NewRevision.of("Create orders").withId("1a"));
        Path other = migrator.revision(NewRevision.of("Create items")
                .withId("2b")
                .withHeads(List.of("base"))
                .withLocation("classpath:db/items"));
        Path third = migrator.revision(NewRevision.of("Add prices").withHeads(List.of("2b")));

        assertThat(first).hasParent(resources.resolve("db/orders"));
        assertThat(other).hasParent(resources.resolve("db/items"));
        assertThat(third).hasParent(resources.resolve("db/items"));
        assertThat(migrator.scriptFile("1a")).isEqualTo(first);
    }
}
