package dev.migration.dialect.sybase;

import dev.migration.dialect.Drops;
import dev.migration.dialect.StandardDialect;
import dev.migration.operation.DropByName;
import java.util.List;

/** How ASE drops things: never only if they exist, and nothing along with them. */
final class SybaseDrops extends Drops {

    SybaseDrops(StandardDialect dialect) {
        super(dialect);
    }

    @Override
    protected List<String> column(DropByName drop) {
        return List.of(alterTable(drop) + " drop " + ifExists(drop) + name(drop) + cascade(drop));
    }

    @Override
    protected List<String> index(DropByName drop) {
        refuseCascade(drop);
        return List.of("drop index " + ifExists(drop) + dialect.qualify(table(drop)) + "." + name(drop));
    }

    @Override
    protected List<String> sequence(DropByName drop) {
        return refuseDrop(drop);
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
