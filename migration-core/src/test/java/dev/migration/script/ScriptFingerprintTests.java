package dev.migration.script;

import static org.assertj.core.api.Assertions.assertThat;

import dev.migration.script.sample.bean.Greet;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.core.io.DefaultResourceLoader;

class ScriptFingerprintTests {

    @Test
    void theSameScriptsHaveTheSameFingerprintWithTheAlgorithmInIt(@TempDir Path folder) {
        Scripting.write(folder, "a");

        String fingerprint = Scripting.loader(folder).fingerprint();

        assertThat(fingerprint).matches("v2:[0-9a-f]{64}");
        assertThat(Scripting.loader(folder).fingerprint()).isEqualTo(fingerprint);
    }

    @Test
    void whatIsNoScriptDoesNotCount(@TempDir Path folder) {
        Scripting.write(folder, "a");
        String before = Scripting.loader(folder).fingerprint();

        Scripting.write(folder, "README.md", "# Versions");

        assertThat(Scripting.loader(folder).fingerprint()).isEqualTo(before);
    }

    @Test
    void addedAndRemovedAndRenamedScriptsCount(@TempDir Path folder) throws Exception {
        Path a = Scripting.write(folder, "a");
        String one = Scripting.loader(folder).fingerprint();
        Path b = Scripting.write(folder, "b");
        String two = Scripting.loader(folder).fingerprint();

        Files.move(a, folder.resolve("a_other.sql"));
        String renamed = Scripting.loader(folder).fingerprint();
        Files.delete(b);

        assertThat(List.of(one, two, renamed, Scripting.loader(folder).fingerprint()))
                .doesNotHaveDuplicates();
    }

    @Test
    void inAFolderSizeAndTimeTell(@TempDir Path folder) throws Exception {
        Path script = Scripting.write(folder, "a");
        Files.setLastModifiedTime(script, FileTime.fromMillis(1_000_000));
        String before = Scripting.loader(folder).fingerprint();

        Files.setLastModifiedTime(script, FileTime.fromMillis(1_000_001));
        String later = Scripting.loader(folder).fingerprint();
        Files.writeString(script, "-- more", java.nio.file.StandardOpenOption.APPEND);
        Files.setLastModifiedTime(script, FileTime.fromMillis(1_000_000));

        assertThat(List.of(before, later, Scripting.loader(folder).fingerprint()))
                .doesNotHaveDuplicates();
    }

    @Test
    void theFolderItselfDoesNotCount(@TempDir Path folder) throws Exception {
        Path here = Scripting.write(folder.resolve("here"), "a");
        Path there = Scripting.write(folder.resolve("there"), "a");
        Files.setLastModifiedTime(there, Files.getLastModifiedTime(here));

        assertThat(Scripting.loader(folder.resolve("there")).fingerprint())
                .isEqualTo(Scripting.loader(folder.resolve("here")).fingerprint());
    }

    @Test
    void inAJarTheContentTellsWhateverItsTime(@TempDir Path folder) throws Exception {
        String first = inJar(folder.resolve("1.jar"), "select 1;");

        assertThat(inJar(folder.resolve("2.jar"), "select 1;")).isEqualTo(first);
        assertThat(inJar(folder.resolve("3.jar"), "select 2;")).isNotEqualTo(first);
    }

    @Test
    void classFilesOfJavaMigrationsCount() {
        String one =
                Scripting.loader("classpath:dev/migration/script/sample/good").fingerprint();
        String other =
                Scripting.loader("classpath:dev/migration/script/sample/bean").fingerprint();

        assertThat(one).isNotEqualTo(other);
    }

    @Test
    void givenMigrationsCountByTheirClassesInWhateverOrder(@TempDir Path folder) {
        ScriptLoader loader = Scripting.loader(folder);
        Migration one = new Greet("Ada");
        Migration other = op -> op.execute("select 1");

        String none = loader.fingerprint();
        String both = loader.withMigrations(List.of(one, other)).fingerprint();

        assertThat(loader.withMigrations(List.of(other, new Greet("Grace"))).fingerprint())
                .isEqualTo(both);
        assertThat(List.of(none, both, loader.withMigrations(List.of(one)).fingerprint()))
                .doesNotHaveDuplicates();
    }

    @Test
    void theWayOfReadingCounts(@TempDir Path folder) {
        Scripting.write(folder, "a");
        ScriptLoader loader = Scripting.loader(folder);

        assertThat(loader.withEncoding(StandardCharsets.ISO_8859_1).fingerprint())
                .isNotEqualTo(loader.fingerprint());
        assertThat(loader.withRecursive(true).fingerprint()).isNotEqualTo(loader.fingerprint());
    }

    private static String inJar(Path jar, String sql) throws Exception {
        Jars.write(jar, Map.of("db/versions/a_some.sql", Jars.sql("a", sql)));
        try (URLClassLoader classPath =
                new URLClassLoader(new URL[] {jar.toUri().toURL()})) {
            return ScriptLoader.of(new DefaultResourceLoader(classPath), List.of("classpath:db/versions"))
                    .fingerprint();
        }
    }
}
