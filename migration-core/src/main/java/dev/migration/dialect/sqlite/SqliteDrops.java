package dev.migration.dialect.sqlite;

import dev.migration.dialect.Drops;
import dev.migration.dialect.StandardDialect;
import dev.migration.operation.DropByName;
import java.util.List;

/** How SQLite drops things. */
final class SqliteDrops extends Drops {

    SqliteDrops(StandardDialect dialect) {
        super(dialect);
    }

    @Override
    protected List<String> constraint(DropByName drop) {
        throw dialect.cannot(
                "drop the constraint '%s' of '%s'".formatted(drop.name().name(), table(drop)),
                SqliteStatements.RECREATE);
    }

    @Override
    protected List<String> sequence(DropByName drop) {
        return refuseDrop(drop);
    }

    @Override
    protected String ifExists(DropByName drop) {
        return switch (drop.type()) {
            case TABLE, VIEW, INDEX -> super.ifExists(drop);
            default -> refuseIfExists(drop);
        };
    }

    @Override
    protected String cascade(DropByName drop) {
        return refuseCascade(drop);
    }
}
