package dev.migration.benchmarks.startup;

import dev.migration.Migrator;
import dev.migration.benchmarks.database.TemporaryFolder;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import javax.sql.DataSource;
import org.springframework.core.io.DefaultResourceLoader;

/** This project, with its scripts in a jar. */
final class MigrationJarContender implements Contender {

    private static final String LOCATION = "db/versions/";

    private ClassLoader classLoader = MigrationJarContender.class.getClassLoader();

    @Override
    public void write(TemporaryFolder folder, List<String> statements) {
        try {
            Path jar = folder.path().resolve("application.jar");
            write(jar, MigrationScripts.of(statements));
            classLoader = new URLClassLoader(new URL[] {jar.toUri().toURL()}, classLoader);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    @Override
    public void start(DataSource dataSource, TemporaryFolder folder) {
        Migrator.builder(dataSource)
                .resourceLoader(new DefaultResourceLoader(classLoader))
                .locations("classpath:" + LOCATION)
                .build()
                .upgrade();
    }

    private static void write(Path jar, Map<String, String> scripts) throws IOException {
        try (OutputStream out = Files.newOutputStream(jar);
                JarOutputStream entries = new JarOutputStream(out)) {
            entries.putNextEntry(new JarEntry("db/"));
            entries.putNextEntry(new JarEntry(LOCATION));
            for (Map.Entry<String, String> script : scripts.entrySet()) {
                entries.putNextEntry(new JarEntry(LOCATION + script.getKey()));
                entries.write(script.getValue().getBytes(StandardCharsets.UTF_8));
            }
        }
    }
}
