package dev.migration.dialect.oracle;

import dev.migration.dialect.Drops;
import dev.migration.dialect.StandardDialect;
import dev.migration.operation.DropByName;
import dev.migration.operation.DropOption;

/** How Oracle drops things; only if they exist since version 23. */
final class OracleDrops extends Drops {

    OracleDrops(StandardDialect dialect) {
        super(dialect);
    }

    @Override
    protected String cascade(DropByName drop) {
        if (!drop.has(DropOption.CASCADE)) {
            return "";
        }
        return switch (drop.type()) {
            case TABLE, COLUMN, VIEW -> " cascade constraints";
            case PRIMARY_KEY, UNIQUE, CONSTRAINT -> " cascade";
            default -> refuseCascade(drop);
        };
    }
}
