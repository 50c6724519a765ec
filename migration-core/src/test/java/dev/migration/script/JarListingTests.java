package dev.migration.script;

import static org.assertj.core.api.Assertions.assertThat;

import dev.migration.script.sample.bean.Greet;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.core.io.DefaultResourceLoader;

class JarListingTests {

    @SuppressWarnings("NullAway.Init")
    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void namesWhatTheFinderFinds(boolean recursive) throws IOException {
        try (URLClassLoader jars = classPath(
                jar("one.jar", "db/versions/a_x.sql", "db/versions/B_y.SQL", "db/versions/README.md", "db/a_z.sql"),
                jar("two.jar", "db/versions/c_x.sql", "db/versions/more/d_x.sql", "db/versions/a b_x.sql"))) {
            for (List<String> locations : List.of(
                    List.of("classpath:db/versions"),
                    List.of("classpath:db"),
                    List.of("classpath:db", "classpath*:db/versions/"),
                    List.of("db.versions"))) {
                assertThat(listed(jars, recursive, locations))
                        .as("%s", locations)
                        .contains(found(jars, recursive, locations));
            }
        }
    }

    @Test
    void classFilesCountToo() throws IOException {
        String name = Greet.class.getName().replace('.', '/') + ".class";
        Map<String, byte[]> files = Map.of(name, Jars.classFile(Greet.class));
        Path jar = Jars.write(folder.resolve("classes.jar"), files);
        String location = "classpath:" + Greet.class.getPackageName();

        try (URLClassLoader jars = new URLClassLoader(new URL[] {jar.toUri().toURL()}, null)) {
            assertThat(listed(jars, false, List.of(location))).contains(found(jars, false, List.of(location)));
        }
    }

    @Test
    void foldersAndPatternsAreLeftToTheFinder() throws IOException {
        Path exploded = folder.resolve("exploded");
        Scripting.write(exploded.resolve("db/versions"), "b");

        try (URLClassLoader jars = classPath(jar("one.jar", "db/versions/a_x.sql"), exploded)) {
            assertThat(listed(jars, false, List.of("classpath:db/versions"))).isEmpty();
            assertThat(listed(jars, false, List.of("classpath:db/*"))).isEmpty();
            assertThat(listed(jars, false, List.of("file:" + exploded))).isEmpty();
            assertThat(listed(jars, false, List.of("classpath:nowhere"))).isEmpty();
        }
    }

    private static Optional<List<String>> listed(ClassLoader classLoader, boolean recursive, List<String> locations)
            throws IOException {
        try (FileStamps stamps = new FileStamps()) {
            return new JarListing(classLoader, recursive, stamps).of(locations);
        }
    }

    private static List<String> found(ClassLoader classLoader, boolean recursive, List<String> locations)
            throws IOException {
        Set<String> lines = new TreeSet<>();
        try (FileStamps stamps = new FileStamps()) {
            for (ScriptFile file :
                    new ScriptFinder(new DefaultResourceLoader(classLoader), recursive, true).find(locations)) {
                if (file.isScript()) {
                    lines.add(file.name() + '\t' + stamps.of(file.resource()));
                }
            }
        }
        assertThat(lines).isNotEmpty();
        return List.copyOf(lines);
    }

    private Path jar(String name, String... scripts) {
        Map<String, byte[]> files = new LinkedHashMap<>();
        for (String script : scripts) {
            files.put(script, Jars.sql("x", "select '" + script + "';"));
        }
        return Jars.write(folder.resolve(name), files);
    }

    private static URLClassLoader classPath(Path... entries) {
        return new URLClassLoader(
                Arrays.stream(entries).map(JarListingTests::url).toArray(URL[]::new), null);
    }

    private static URL url(Path path) {
        try {
            return path.toUri().toURL();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
