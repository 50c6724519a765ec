package dev.migration.benchmarks.database;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** A database of its own on the server, with pools of connections that are open before anybody measures. */
public record BenchmarkDatabase(String name) implements AutoCloseable {

    private static final int CONNECTIONS = 4;

    public static BenchmarkDatabase create() {
        return create("b" + UUID.randomUUID().toString().replace("-", ""));
    }

    public static BenchmarkDatabase create(String name) {
        admin("create database " + name);
        return new BenchmarkDatabase(name);
    }

    public static boolean exists(String name) {
        try (Connection connection = DriverManager.getConnection(BenchmarkServer.url());
                Statement statement = connection.createStatement();
                ResultSet found = statement.executeQuery("select 1 from pg_database where datname = '" + name + "'")) {
            return found.next();
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    public String url() {
        return BenchmarkServer.url().replaceFirst("/postgres\\?", "/" + name + "?");
    }

    /** Does not wait for the disk: for what has to be there before anybody measures. */
    public void commitCarelessly() {
        admin("alter database %s set synchronous_commit = off".formatted(name));
    }

    /** A pool as an application has one, its connections open, so that opening them is not measured. */
    public HikariDataSource pool() {
        return pool(CONNECTIONS);
    }

    public HikariDataSource pool(int size) {
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl(url());
        config.setMaximumPoolSize(size);
        config.addDataSourceProperty("socketFactory", CountingSocketFactory.class.getName());
        HikariDataSource pool = new HikariDataSource(config);
        open(pool, size);
        return pool;
    }

    @Override
    public void close() {
        admin("drop database if exists %s with (force)".formatted(name));
    }

    private static void open(HikariDataSource pool, int size) {
        List<Connection> connections = new ArrayList<>();
        try {
            for (int count = 0; count < size; count++) {
                connections.add(pool.getConnection());
            }
            for (Connection connection : connections) {
                connection.close();
            }
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static void admin(String sql) {
        try (Connection connection = DriverManager.getConnection(BenchmarkServer.url());
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }
}
