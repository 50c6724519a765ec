package dev.migration.boot.autoconfigure;

import java.util.function.Supplier;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/**
 * Finds out what to connect to when somebody wants to connect, so that a command that does not is spared the pool, its
 * settings and the server that a bean may start.
 */
final class LazyDataSource extends DelegatingDataSource {

    private final Supplier<DataSource> supplier;

    private @Nullable DataSource found;

    LazyDataSource(Supplier<DataSource> supplier) {
        this.supplier = supplier;
    }

    @Override
    public synchronized DataSource getTargetDataSource() {
        if (found == null) {
            found = supplier.get();
        }
        return found;
    }
}
