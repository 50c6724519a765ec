package dev.migration.script;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JarFingerprintsTests {

    private static final String LOCATION = "classpath:db/versions";

    @SuppressWarnings("NullAway.Init")
    @TempDir
    private Path folder;

    @Test
    void anOpenJarIsListedOnce() throws IOException {
        try (URLClassLoader jars = classPath(jar("one.jar", "a"))) {
            String first = of(jars, false, LOCATION).orElseThrow().get(0);

            assertThat(of(jars, false, LOCATION).orElseThrow()).singleElement().isSameAs(first);
            assertThat(of(jars, true, LOCATION).orElseThrow()).singleElement().isNotSameAs(first);
        }
    }

    @Test
    void foldersOfOneJarAreToldApart() throws IOException {
        Path jar = Jars.ofScripts(folder.resolve("one.jar"), "db/versions/a_x.sql", "db/versions/more/b_x.sql");

        try (URLClassLoader jars = classPath(jar)) {
            List<String> flat = of(jars, false, LOCATION).orElseThrow();

            assertThat(of(jars, true, LOCATION).orElseThrow()).isNotEqualTo(flat);
            assertThat(of(jars, false, LOCATION + "/more").orElseThrow()).isNotEqualTo(flat);
            assertThat(of(jars, false, LOCATION, LOCATION + "/more").orElseThrow())
                    .hasSize(2)
                    .containsAll(flat);
        }
    }

    @Test
    void anotherJarWithTheSameScriptsCounts() throws IOException {
        Path one = jar("one.jar", "a");
        Path copy = Files.copy(one, folder.resolve("copy.jar"));

        try (URLClassLoader single = classPath(one);
                URLClassLoader twice = classPath(one, copy)) {
            String fingerprint = of(single, false, LOCATION).orElseThrow().get(0);

            assertThat(of(twice, false, LOCATION).orElseThrow()).containsExactly(fingerprint, fingerprint);
        }
    }

    @Test
    void theOrderOfJarsAndLocationsDoesNotCount() throws IOException {
        Path one = jar("one.jar", "a");
        Path two = jar("two.jar", "b");

        try (URLClassLoader forward = classPath(one, two);
                URLClassLoader backward = classPath(two, one)) {
            assertThat(of(forward, false, LOCATION)).isEqualTo(of(backward, false, LOCATION));
            assertThat(of(forward, false, LOCATION, "db/versions")).isEqualTo(of(forward, false, "db/versions"));
        }
    }

    @Test
    void foldersAndPatternsAreLeftToTheFinder() throws IOException {
        Path exploded = folder.resolve("exploded");
        Scripting.write(exploded.resolve("db/versions"), "b");

        try (URLClassLoader classPath = classPath(jar("one.jar", "a"), exploded)) {
            assertThat(of(classPath, false, LOCATION)).isEmpty();
            assertThat(of(classPath, false, "classpath:db/*")).isEmpty();
            assertThat(of(classPath, false, "file:" + exploded)).isEmpty();
            assertThat(of(classPath, false, "classpath:nowhere")).isEmpty();
        }
    }

    @Test
    void withoutAnyScriptTheFinderTells() throws IOException {
        Path none = Jars.ofScripts(folder.resolve("none.jar"), "db/versions/README.md", "db/other/README.md");

        try (URLClassLoader alone = classPath(none);
                URLClassLoader beside = classPath(none, jar("one.jar", "a"))) {
            assertThat(of(alone, false, LOCATION)).isEmpty();
            assertThat(of(beside, false, LOCATION).orElseThrow()).hasSize(2);
        }
    }

    private static Optional<List<String>> of(ClassLoader classLoader, boolean recursive, String... locations)
            throws IOException {
        try (FileStamps stamps = new FileStamps()) {
            return new JarFingerprints(classLoader, recursive, stamps).of(List.of(locations));
        }
    }

    private Path jar(String name, String id) {
        return Jars.ofScripts(folder.resolve(name), "db/versions/" + id + "_x.sql");
    }

    private static URLClassLoader classPath(Path... entries) {
        return new URLClassLoader(
                Arrays.stream(entries).map(JarFingerprintsTests::url).toArray(URL[]::new), null);
    }

    private static URL url(Path path) {
        try {
            return path.toUri().toURL();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
