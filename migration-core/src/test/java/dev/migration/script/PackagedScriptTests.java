package dev.migration.script;

import static dev.migration.script.RecordingContext.upgrade;
import static org.assertj.core.api.Assertions.assertThat;

import dev.migration.script.sample.good.AddMore;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.loader.launch.LaunchedClassLoader;
import org.springframework.boot.loader.net.protocol.Handlers;
import org.springframework.boot.loader.net.protocol.jar.JarUrl;
import org.springframework.core.io.DefaultResourceLoader;

/** Scripts in jars, and in the jar that Spring Boot makes of an application and its libraries. */
class PackagedScriptTests {

    private static final String INHERITED = "dev/migration/script/sample/good/AddMore$Inherited.class";

    @Test
    void scriptsAreFoundInJarsAndFoldersOfTheClassPathTogether(@TempDir Path folder) throws Exception {
        Path jar =
                Jars.write(folder.resolve("a b.jar"), Map.of("db/versions/a_in jar.sql", Jars.sql("a", "select 1;")));
        Scripting.write(folder.resolve("classes/db/versions"), "b");
        URL classes = folder.resolve("classes/").toUri().toURL();

        for (String location : List.of("classpath:db/versions", "classpath*:db/versions")) {
            try (URLClassLoader classPath =
                    new URLClassLoader(new URL[] {jar.toUri().toURL(), classes})) {
                ScriptLoader loader = ScriptLoader.of(new DefaultResourceLoader(classPath), List.of(location));

                assertThat(loader.load().all())
                        .extracting(Script::location)
                        .containsExactly(location + "/a_in jar.sql", location + "/b_some.sql");
            }
        }
    }

    @Test
    void scriptsAreFoundInAnApplicationOfSpringBootAndItsLibraries(@TempDir Path folder) throws Exception {
        try (URLClassLoader application = application(folder, "select 1;", "select 2;")) {
            ScriptLoader loader = loader(application);

            Scripts scripts = loader.load();

            assertThat(scripts.all()).extracting(it -> it.revision().id()).containsExactly("e5", "a", "b", "c");
            assertThat(upgrade(scripts.script("b").orElseThrow(), "h2")).containsExactly("4: select 2");
            assertThat(scripts.script("c").orElseThrow().location())
                    .isEqualTo("classpath:dev/migration/script/sample/good/below/c_some.sql");
        }
    }

    @Test
    void theFingerprintOfAnApplicationShowsEveryChangeInIt(@TempDir Path folder) throws Exception {
        String first = fingerprint(folder.resolve("first"), "select 1;", "select 2;");

        assertThat(fingerprint(folder.resolve("same"), "select 1;", "select 2;"))
                .isEqualTo(first);
        assertThat(fingerprint(folder.resolve("changed"), "select 3;", "select 2;"))
                .isNotEqualTo(first);
        assertThat(fingerprint(folder.resolve("changed-library"), "select 1;", "select 3;"))
                .isNotEqualTo(first);
    }

    private static String fingerprint(Path folder, String own, String library) throws Exception {
        Files.createDirectories(folder);
        try (URLClassLoader application = application(folder, own, library)) {
            return loader(application).fingerprint();
        }
    }

    private static ScriptLoader loader(ClassLoader application) {
        return ScriptLoader.of(
                        new DefaultResourceLoader(application),
                        List.of("classpath:db/versions", "classpath:dev/migration/script/sample/good"))
                .withRecursive(true);
    }

    /** What {@code java -jar} sees: classes and libraries in one jar, by Spring Boot's own loader. */
    private static URLClassLoader application(Path folder, String own, String library) throws Exception {
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put("BOOT-INF/classes/db/versions/a_some.sql", Jars.sql("a", own));
        files.put("BOOT-INF/classes/" + INHERITED, Jars.classFile(inherited()));
        files.put("BOOT-INF/classes/dev/migration/script/sample/good/below/c_some.sql", Jars.sql("c", ""));
        files.put("BOOT-INF/lib/library.jar", Jars.bytes(Map.of("db/versions/b_some.sql", Jars.sql("b", library))));
        Path jar = Jars.write(folder.resolve("application.jar"), files);
        Handlers.register();
        URL[] urls = {
            JarUrl.create(jar.toFile(), "BOOT-INF/classes/"), JarUrl.create(jar.toFile(), "BOOT-INF/lib/library.jar")
        };
        return new LaunchedClassLoader(false, urls, new WithoutSamples());
    }

    private static Class<?> inherited() throws ClassNotFoundException {
        return Class.forName(AddMore.class.getName() + "$Inherited");
    }

    /** The class path of the tests, without the samples as folders of their own. */
    private static final class WithoutSamples extends ClassLoader {

        WithoutSamples() {
            super(PackagedScriptTests.class.getClassLoader());
        }

        @Override
        public java.util.Enumeration<URL> getResources(String name) throws java.io.IOException {
            return name.contains("/sample") || name.startsWith("db/")
                    ? java.util.Collections.emptyEnumeration()
                    : super.getResources(name);
        }
    }
}
