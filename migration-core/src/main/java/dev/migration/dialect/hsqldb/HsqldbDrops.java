package dev.migration.dialect.hsqldb;

import dev.migration.dialect.Drops;
import dev.migration.dialect.StandardDialect;
import dev.migration.operation.DropByName;

/** How HSQLDB drops things. */
final class HsqldbDrops extends Drops {

    HsqldbDrops(StandardDialect dialect) {
        super(dialect);
    }

    @Override
    protected String ifExists(DropByName drop) {
        return switch (drop.type()) {
            case COLUMN, PRIMARY_KEY, FOREIGN_KEY, UNIQUE, CHECK, CONSTRAINT -> refuseIfExists(drop);
            default -> super.ifExists(drop);
        };
    }
}
