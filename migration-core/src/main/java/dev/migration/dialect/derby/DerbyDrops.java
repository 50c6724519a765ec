package dev.migration.dialect.derby;

import dev.migration.dialect.Drops;
import dev.migration.dialect.StandardDialect;
import dev.migration.operation.DropByName;
import dev.migration.operation.DropOption;
import dev.migration.operation.ObjectType;

/** How Derby drops things: never only if they exist. */
final class DerbyDrops extends Drops {

    DerbyDrops(StandardDialect dialect) {
        super(dialect);
    }

    @Override
    protected String ifExists(DropByName drop) {
        return refuseIfExists(drop);
    }

    /** Said of a column either way, as Derby would take dependents along unless told; where it must be said, it is. */
    @Override
    protected String cascade(DropByName drop) {
        if (drop.type() == ObjectType.COLUMN) {
            return drop.has(DropOption.CASCADE) ? " cascade" : " restrict";
        }
        refuseCascade(drop);
        return drop.type() == ObjectType.SEQUENCE || drop.type() == ObjectType.SCHEMA ? " restrict" : "";
    }
}
