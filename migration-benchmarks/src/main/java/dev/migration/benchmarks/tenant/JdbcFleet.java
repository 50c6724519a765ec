package dev.migration.benchmarks.tenant;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;

/**
 * The statements of the scripts in a schema for each tenant, by plain JDBC that remembers nothing and locks nothing: what more
 * workers bring on this machine and server, whoever sends the statements.
 */
final class JdbcFleet {

    private final DataSource dataSource;

    private final List<String> statements;

    private final int tenants;

    private final AtomicInteger next = new AtomicInteger();

    JdbcFleet(DataSource dataSource, int revisions, int tenants) {
        this.dataSource = dataSource;
        this.statements = FleetRevisions.statements(revisions);
        this.tenants = tenants;
    }

    void upgrade(int workers) {
        ExecutorService threads = Executors.newFixedThreadPool(workers);
        try {
            List<Future<?>> ends = new ArrayList<>();
            for (int worker = 0; worker < workers; worker++) {
                ends.add(threads.submit(this::work));
            }
            for (Future<?> end : ends) {
                end.get();
            }
        } catch (ExecutionException failure) {
            throw new IllegalStateException(failure.getCause());
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        } finally {
            threads.shutdownNow();
        }
    }

    private void work() {
        for (int tenant = next.getAndIncrement(); tenant < tenants; tenant = next.getAndIncrement()) {
            upgradeOne("tenant_" + tenant);
        }
    }

    private void upgradeOne(String schema) {
        try (Connection connection = dataSource.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("create schema " + schema + "; set search_path to " + schema);
            connection.setAutoCommit(false);
            for (String sql : statements) {
                statement.execute(sql);
                connection.commit();
            }
            connection.setAutoCommit(true);
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }
}
