package com.acme.db;

import dev.migration.dialect.Drops;
import dev.migration.dialect.StandardDialect;
import dev.migration.operation.DropByName;
import dev.migration.operation.ObjectType;

/** How AcmeDB drops things: nothing but a table takes along what depends on it. */
final class AcmeDrops extends Drops {

    AcmeDrops(StandardDialect dialect) {
        super(dialect);
    }

    @Override
    protected String cascade(DropByName drop) {
        return drop.type() == ObjectType.TABLE ? super.cascade(drop) : refuseCascade(drop);
    }
}
