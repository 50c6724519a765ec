package dev.migration.dialect.firebird;

import dev.migration.dialect.Drops;
import dev.migration.dialect.StandardDialect;
import dev.migration.operation.DropByName;
import java.util.List;

/** How Firebird drops things: never only if they exist, and nothing along with them. */
final class FirebirdDrops extends Drops {

    FirebirdDrops(StandardDialect dialect) {
        super(dialect);
    }

    @Override
    protected List<String> column(DropByName drop) {
        return List.of(alterTable(drop) + " drop " + ifExists(drop) + name(drop) + cascade(drop));
    }

    @Override
    protected List<String> schema(DropByName drop) {
        return refuseDrop(drop);
    }

    @Override
    protected String ifExists(DropByName drop) {
        return refuseIfExists(drop);
    }

    @Override
    protected String cascade(DropByName drop) {
        return refuseCascade(drop);
    }
}
