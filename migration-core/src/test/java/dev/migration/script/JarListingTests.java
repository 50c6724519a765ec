package dev.migration.script;

import static org.assertj.core.api.Assertions.assertThat;

import dev.migration.script.sample.bean.Greet;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.jar.JarFile;
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
        Path jar = Jars.ofScripts(
                folder.resolve("one.jar"),
                "db/versions/a_x.sql",
                "db/versions/B_y.SQL",
                "db/versions/README.md",
                "db/versions/more/d_x.sql",
                "db/versions/a b_x.sql",
                "db/a_z.sql");

        assertThat(listed(jar, "db/versions/", recursive)).contains(found(jar, "db/versions", recursive));
        assertThat(listed(jar, "db/", recursive)).contains(found(jar, "db", recursive));
    }

    @Test
    void classFilesCountToo() throws IOException {
        String name = Greet.class.getName().replace('.', '/') + ".class";
        Path jar = Jars.write(folder.resolve("classes.jar"), Map.of(name, Jars.classFile(Greet.class)));
        String location = Greet.class.getPackageName().replace('.', '/');

        assertThat(listed(jar, location + "/", false)).contains(found(jar, location, false));
    }

    private static Optional<List<String>> listed(Path jar, String folder, boolean recursive) throws IOException {
        try (JarFile file = new JarFile(jar.toFile())) {
            return JarListing.of(file, folder, recursive);
        }
    }

    private static List<String> found(Path jar, String location, boolean recursive) throws IOException {
        try (URLClassLoader classPath =
                        new URLClassLoader(new URL[] {jar.toUri().toURL()}, null);
                FileStamps stamps = new FileStamps()) {
            List<ScriptFile> files = new ScriptFinder(new DefaultResourceLoader(classPath), recursive, true)
                    .find(List.of("classpath:" + location));
            List<String> lines = new ArrayList<>();
            for (ScriptFile file : files) {
                if (file.isScript()) {
                    lines.add(file.name() + '\t' + stamps.of(file.resource()));
                }
            }
            assertThat(lines).isNotEmpty();
            return lines.stream().sorted().toList();
        }
    }
}
