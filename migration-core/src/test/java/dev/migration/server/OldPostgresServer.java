package dev.migration.server;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.jar.JarFile;

/**
 * One PostgreSQL, of the oldest version that is still maintained, for all tests of a JVM. Its binaries come from a jar
 * that the build copies, since on the class path they would be in the way of the newest version's.
 */
public final class OldPostgresServer {

    private static final Path JAR = Path.of("target/servers/postgresql-14.jar");

    private OldPostgresServer() {}

    /** Skips the calling tests, with the reason, where the build has not copied it. */
    public static void require() {
        assumeTrue(Files.exists(JAR), "NOT RUN on PostgreSQL 14: the build copies it: ./mvnw process-test-resources");
    }

    public static TestDatabase newDatabase() {
        require();
        return Running.DATABASES.create();
    }

    private static InputStream binaries() throws IOException {
        try (JarFile jar = new JarFile(JAR.toFile())) {
            var archive = jar.stream()
                    .filter(it -> it.getName().endsWith(".txz"))
                    .findFirst()
                    .orElseThrow();
            return new ByteArrayInputStream(jar.getInputStream(archive).readAllBytes());
        }
    }

    /** Started when first asked for. */
    private static final class Running {

        private static final PostgresDatabases DATABASES =
                PostgresDatabases.of(EmbeddedPostgres.builder().setPgBinaryResolver((system, machine) -> binaries()));
    }
}
