package dev.migration.dialect.postgresql;

import dev.migration.dialect.Drops;
import dev.migration.dialect.StandardDialect;
import dev.migration.operation.DropByName;
import dev.migration.operation.DropOption;
import java.util.List;

/** How PostgreSQL drops things. */
final class PostgresqlDrops extends Drops {

    PostgresqlDrops(StandardDialect dialect) {
        super(dialect);
    }

    @Override
    protected List<String> materializedView(DropByName drop) {
        return List.of(plain(drop));
    }

    @Override
    protected List<String> enumType(DropByName drop) {
        return List.of(plain(drop));
    }

    @Override
    protected String concurrently(DropByName drop) {
        return drop.has(DropOption.CONCURRENTLY) ? "concurrently " : "";
    }
}
