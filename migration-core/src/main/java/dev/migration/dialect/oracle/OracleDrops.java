package dev.migration.dialect.oracle;

import dev.migration.dialect.Drops;
import dev.migration.dialect.StandardDialect;
import dev.migration.operation.DropByName;
import dev.migration.operation.DropOption;
import java.util.List;

/** How Oracle drops things; only if they exist since version 23. */
final class OracleDrops extends Drops {

    OracleDrops(StandardDialect dialect) {
        super(dialect);
    }

    @Override
    protected List<String> materializedView(DropByName drop) {
        return List.of(plain(drop));
    }

    /** A schema goes with its user. */
    @Override
    protected List<String> schema(DropByName drop) {
        return refuseDrop(drop);
    }

    @Override
    protected String ifExists(DropByName drop) {
        return switch (drop.type()) {
            case COLUMN, CONSTRAINT, PRIMARY_KEY, FOREIGN_KEY, UNIQUE, CHECK -> refuseIfExists(drop);
            default -> super.ifExists(drop);
        };
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
