package dev.migration.boot.autoconfigure;

import dev.migration.dialect.Dialect;
import dev.migration.source.SchemaSource;
import java.util.Optional;
import java.util.function.Function;
import javax.sql.DataSource;

/** What the application's model wants of its databases. */
interface DatabaseModels {

    /**
     * The model of one database; nothing is read before it is used.
     *
     * @param dataSource that the database is migrated by
     */
    Optional<Function<Dialect, SchemaSource>> of(DatabaseSettings settings, DataSource dataSource);
}
