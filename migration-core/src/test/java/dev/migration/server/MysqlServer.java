package dev.migration.server;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.jdbc.core.JdbcTemplate;

/** One MySQL 8 for all tests of a JVM, where the profile {@code mysql} has unpacked one. */
public final class MysqlServer {

    private static final String HOME = System.getProperty("mysql.home", "");

    private static final AtomicInteger DATABASES = new AtomicInteger();

    private MysqlServer() {}

    /** Skips the calling tests, with the reason, where there is no MySQL. */
    public static void require() {
        assumeTrue(
                !HOME.isEmpty(),
                "NOT RUN on MySQL: half a gigabyte that is fetched on request: ./mvnw verify -Pmysql"
                        + " (Debian: apt-get install libaio1 libnuma1)");
    }

    public static TestDatabase newDatabase() {
        require();
        return Running.newDatabase();
    }

    /** Started when first asked for. */
    private static final class Running {

        private static final int PORT = start();

        private static TestDatabase newDatabase() {
            String name = "test_" + DATABASES.incrementAndGet();
            new JdbcTemplate(database(PORT, "mysql").dataSource()).execute("create database " + name);
            return database(PORT, name);
        }

        private static TestDatabase database(int port, String name) {
            String url = "jdbc:mysql://127.0.0.1:%d/%s?allowPublicKeyRetrieval=true&useSSL=false".formatted(port, name);
            return new TestDatabase(url, "root", "");
        }

        private static int start() {
            ServerFolder folder = ServerFolder.of("mysql");
            int port = ServerFolder.freePort();
            Path home = Path.of(HOME).toAbsolutePath();
            Path server = home.resolve("bin/mysqld");
            if (!server.toFile().setExecutable(true)) {
                throw new IllegalStateException("There is no MySQL in '%s'.".formatted(home));
            }
            List<String> command = new ArrayList<>(List.of(
                    server.toString(),
                    "--no-defaults",
                    "--basedir=" + home,
                    "--datadir=" + folder.path().resolve("data"),
                    "--lc-messages-dir=" + home.resolve("share")));
            if ("root".equals(System.getProperty("user.name"))) {
                // The server refuses to run as root unless it is told to.
                command.add("--user=root");
            }
            List<String> initialize = new ArrayList<>(command);
            initialize.add("--initialize-insecure");
            folder.run(initialize, Map.of(), "");
            command.addAll(List.of(
                    "--port=" + port,
                    "--bind-address=127.0.0.1",
                    "--socket=" + folder.path().resolve("socket"),
                    "--mysqlx=OFF",
                    // Nothing here has to outlive a crash of the server.
                    "--innodb-flush-log-at-trx-commit=0",
                    "--innodb-flush-method=nosync",
                    "--innodb-doublewrite=OFF",
                    "--skip-log-bin",
                    "--performance-schema=ON"));
            folder.start(command, Map.of(), database(port, "mysql"));
            return port;
        }
    }
}
