package dev.migration.tenant;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLNonTransientConnectionException;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/** Gives no connection for a while, as a server that is being started. */
final class UnsteadyDataSource extends DelegatingDataSource {

    private int refusals;

    private final AtomicInteger asked = new AtomicInteger();

    UnsteadyDataSource(DataSource target, int refusals) {
        super(target);
        this.refusals = refusals;
    }

    void refuse(int times) {
        refusals = times;
        asked.set(0);
    }

    int asked() {
        return asked.get();
    }

    @Override
    public Connection getConnection() throws SQLException {
        if (asked.getAndIncrement() < refusals) {
            throw new SQLNonTransientConnectionException("connection refused", "08001");
        }
        return super.getConnection();
    }
}
