package dev.migration.server;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * PgBouncer before the PostgreSQL of the tests, where the profile {@code pgbouncer} says that it is
 * installed. It hands its sessions out in turn, so that whoever relies on having the same one again is found out.
 */
public final class PgBouncer {

    private static final String PROGRAM = System.getProperty("pgbouncer.program", "");

    private PgBouncer() {}

    /** Skips the calling tests, with the reason, where there is no PgBouncer. */
    public static void require() {
        assumeTrue(
                !PROGRAM.isEmpty(),
                "NOT RUN behind PgBouncer: it has to be installed: apt-get install pgbouncer; ./mvnw verify -Ppgbouncer");
    }

    /** The way to a database of {@link PostgresServer} that leads through it. */
    public static TestDatabase before(TestDatabase database) {
        return before(database, "transaction");
    }

    /** As above, through one in another mode. */
    public static TestDatabase before(TestDatabase database, String mode) {
        require();
        URI url = URI.create(database.url().substring("jdbc:".length()));
        return new TestDatabase(
                database.url().replace(":" + url.getPort() + "/", ":" + Running.port(url.getPort(), mode) + "/"),
                database.user(),
                database.password());
    }

    /** Started when first asked for. */
    private static final class Running {

        private static final Map<String, Integer> PORTS = new HashMap<>();

        private static synchronized int port(int portOfServer, String mode) {
            return PORTS.computeIfAbsent(mode, it -> start(portOfServer, it));
        }

        private static int start(int portOfServer, String mode) {
            ServerFolder folder = ServerFolder.of("pgbouncer");
            int free = ServerFolder.freePort();
            Path settings = folder.path().resolve("pgbouncer.ini");
            try {
                Files.writeString(
                        settings,
                        """
                        [databases]
                        * = host=127.0.0.1 port=%d user=postgres
                        [pgbouncer]
                        listen_addr = 127.0.0.1
                        listen_port = %d
                        unix_socket_dir =
                        auth_type = any
                        pool_mode = %s
                        server_round_robin = 1
                        ignore_startup_parameters = extra_float_digits
                        """
                                .formatted(portOfServer, free, mode));
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
            List<String> command = new ArrayList<>();
            if ("root".equals(System.getProperty("user.name"))) {
                // It refuses to run as root, and is started in a name space in which it is not.
                command.addAll(List.of("unshare", "-U"));
            }
            command.addAll(List.of(PROGRAM, settings.toString()));
            folder.start(
                    command,
                    Map.of(),
                    new TestDatabase("jdbc:postgresql://127.0.0.1:%d/postgres".formatted(free), "postgres", ""));
            return free;
        }
    }
}
