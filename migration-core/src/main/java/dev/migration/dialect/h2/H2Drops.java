package dev.migration.dialect.h2;

import dev.migration.dialect.Drops;
import dev.migration.dialect.StandardDialect;
import dev.migration.operation.DropByName;

/** How H2 drops things. */
final class H2Drops extends Drops {

    H2Drops(StandardDialect dialect) {
        super(dialect);
    }

    @Override
    protected String cascade(DropByName drop) {
        return switch (drop.type()) {
            case TABLE, VIEW, SCHEMA, PRIMARY_KEY, FOREIGN_KEY, UNIQUE, CHECK, CONSTRAINT -> super.cascade(drop);
            default -> refuseCascade(drop);
        };
    }
}
