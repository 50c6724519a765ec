package dev.migration.dialect.informix;

import dev.migration.dialect.Drops;
import dev.migration.dialect.StandardDialect;
import dev.migration.operation.DropByName;
import java.util.List;

/** How Informix drops things. */
final class InformixDrops extends Drops {

    InformixDrops(StandardDialect dialect) {
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
        return switch (drop.type()) {
            case TABLE, VIEW, INDEX, SEQUENCE -> super.ifExists(drop);
            default -> refuseIfExists(drop);
        };
    }

    @Override
    protected String cascade(DropByName drop) {
        return switch (drop.type()) {
            case TABLE, VIEW -> super.cascade(drop);
            default -> refuseCascade(drop);
        };
    }
}
