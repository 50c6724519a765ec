package dev.migration.execution;

import dev.migration.Migrator;
import dev.migration.server.H2Database;
import dev.migration.server.PostgresServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.DefaultResourceLoader;

/**
 * Prints what a start at head costs, by the number of revisions: from a jar and from a folder, on H2 and PostgreSQL. No
 * test: run its {@code main} with the class path of the tests.
 */
final class StartAtHeadMeasurement {

    private static final int RUNS = 15;

    private StartAtHeadMeasurement() {}

    public static void main(String[] arguments) throws IOException {
        System.out.println(
                "| revisions | where | database | first run | at head, fingerprint unknown | at head | statements |");
        System.out.println("|---|---|---|---|---|---|---|");
        for (int revisions : new int[] {100, 1_000, 10_000}) {
            Path folder = Files.createTempDirectory("revisions");
            ScriptFolder scripts = new ScriptFolder(folder);
            for (int i = 0; i < revisions; i++) {
                scripts.script("%012x".formatted(i), "insert into numbers values (" + i + ");", "delete from numbers;");
            }
            scripts.sections("%012x".formatted(0), "", "-- migrate:upgrade\ncreate table numbers (n int);\n");
            URLClassLoader jar = new URLClassLoader(
                    new URL[] {jar(folder).toUri().toURL()}, StartAtHeadMeasurement.class.getClassLoader());
            measure(revisions, "folder", "H2", H2Database.newDatabase().dataSource(), null, scripts.location());
            measure(revisions, "jar", "H2", H2Database.newDatabase().dataSource(), jar, "classpath:db/versions");
            measure(
                    revisions,
                    "jar",
                    "PostgreSQL",
                    PostgresServer.newDatabase().dataSource(),
                    jar,
                    "classpath:db/versions");
        }
        System.exit(0);
    }

    private static void measure(
            int revisions,
            String where,
            String database,
            DataSource dataSource,
            @Nullable ClassLoader loader,
            String location) {
        CountingDataSource counting = new CountingDataSource(dataSource);
        long first = time(counting, loader, location);
        try (Session session = Session.open(dataSource, "primary")) {
            session.jdbc().sql("delete from migration_version_fingerprint").update();
        }
        long unknown = time(counting, loader, location);
        long[] atHead = new long[RUNS];
        for (int run = 0; run < RUNS; run++) {
            counting.reset();
            atHead[run] = time(counting, loader, location);
        }
        Arrays.sort(atHead);
        System.out.printf(
                "| %d | %s | %s | %d ms | %d ms | %.1f ms | %d |%n",
                revisions,
                where,
                database,
                Duration.ofNanos(first).toMillis(),
                Duration.ofNanos(unknown).toMillis(),
                atHead[RUNS / 2] / 1e6,
                counting.statements().size());
    }

    private static long time(DataSource dataSource, @Nullable ClassLoader loader, String location) {
        long begin = System.nanoTime();
        Migrator.builder(dataSource)
                .resourceLoader(new DefaultResourceLoader(loader))
                .locations(location)
                .build()
                .upgrade();
        return System.nanoTime() - begin;
    }

    private static Path jar(Path folder) throws IOException {
        Path jar = Files.createTempFile("revisions", ".jar");
        try (OutputStream out = Files.newOutputStream(jar);
                JarOutputStream entries = new JarOutputStream(out);
                var files = Files.list(folder)) {
            entries.putNextEntry(new JarEntry("db/"));
            entries.putNextEntry(new JarEntry("db/versions/"));
            for (Path file : files.sorted().toList()) {
                entries.putNextEntry(new JarEntry("db/versions/" + file.getFileName()));
                entries.write(Files.readString(file).getBytes(StandardCharsets.UTF_8));
            }
        }
        return jar;
    }
}
