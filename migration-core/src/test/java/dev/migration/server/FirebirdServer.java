package dev.migration.server;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.firebirdsql.management.FBMaintenanceManager;

/**
 * One Firebird 3 for all tests of a JVM, where the profile {@code firebird} says that it is installed. It has settings
 * and users of its own, so that an installed one is left alone and nobody has to be an administrator.
 */
public final class FirebirdServer {

    private static final String SERVER = System.getProperty("firebird.server", "");

    private static final AtomicInteger DATABASES = new AtomicInteger();

    private FirebirdServer() {}

    /** Skips the calling tests, with the reason, where there is no Firebird. */
    public static void require() {
        assumeTrue(
                !SERVER.isEmpty(),
                "NOT RUN on Firebird: it has to be installed: apt-get install firebird3.0-server;"
                        + " ./mvnw verify -Pfirebird");
    }

    public static TestDatabase newDatabase() {
        require();
        return Running.newDatabase();
    }

    /** Started when first asked for. */
    private static final class Running {

        private static final ServerFolder FOLDER = ServerFolder.of("firebird");

        private static final String CREATE = "&createDatabaseIfNotExist=true";

        private static final int PORT = start();

        private static TestDatabase newDatabase() {
            TestDatabase created = database(PORT, "test_" + DATABASES.incrementAndGet());
            created.jdbc().execute("select 1 from rdb$database");
            withoutWaitingForTheDisk(created);
            return new TestDatabase(created.url().replace(CREATE, ""), created.user(), created.password());
        }

        /** Nothing here has to outlive a crash of the machine. */
        private static void withoutWaitingForTheDisk(TestDatabase database) {
            FBMaintenanceManager manager = new FBMaintenanceManager();
            manager.setServerName("127.0.0.1");
            manager.setPortNumber(PORT);
            manager.setUser(database.user());
            manager.setPassword(database.password());
            manager.setDatabase(database.url().replaceAll("^jdbc:firebird://[^/]*/|\\?.*", ""));
            try {
                manager.setForcedWrites(false);
            } catch (SQLException failure) {
                throw new IllegalStateException(failure);
            }
        }

        private static TestDatabase database(int port, String name) {
            Path file = FOLDER.folder("data").resolve(name + ".fdb");
            return new TestDatabase(
                    "jdbc:firebird://127.0.0.1:%d/%s?charSet=utf-8%s".formatted(port, file, CREATE),
                    "SYSDBA",
                    "masterkey");
        }

        private static int start() {
            int port = ServerFolder.freePort();
            Path root = FOLDER.folder("root");
            Path users = root.resolve("security3.fdb");
            try {
                Files.writeString(
                        root.resolve("firebird.conf"),
                        "SecurityDatabase = %s%nRemoteBindAddress = localhost%n".formatted(users));
                Files.writeString(root.resolve("databases.conf"), "");
                link(root, installation());
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
            Map<String, String> environment = Map.of(
                    "FIREBIRD", root.toString(),
                    "FIREBIRD_LOCK", FOLDER.folder("lock").toString());
            FOLDER.run(
                    List.of("isql-fb", "-q", "-user", "SYSDBA"),
                    environment,
                    """
                    create database '%s' user SYSDBA;
                    commit;
                    create or alter user SYSDBA password 'masterkey' using plugin Srp;
                    commit;
                    quit;
                    """
                            .formatted(users));
            FOLDER.start(List.of(SERVER, "-p", String.valueOf(port)), environment, database(port, "probe"));
            return port;
        }

        private static void link(Path root, Path installation) throws IOException {
            for (String name : List.of("plugins.conf", "fbtrace.conf", "intl", "plugins", "firebird.msg", "lib")) {
                Files.createSymbolicLink(root.resolve(name), installation.resolve(name));
            }
        }

        /** Debian keeps it in the folder of the machine's architecture. */
        private static Path installation() throws IOException {
            try (Stream<Path> folders = Files.list(Path.of("/usr/lib"))) {
                return folders.map(it -> it.resolve("firebird/3.0"))
                        .filter(Files::isDirectory)
                        .findFirst()
                        .orElseThrow(() -> new IllegalStateException("There is no Firebird 3.0 below /usr/lib."));
            }
        }
    }
}
