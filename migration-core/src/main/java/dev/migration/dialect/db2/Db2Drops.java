package dev.migration.dialect.db2;

import dev.migration.dialect.Drops;
import dev.migration.dialect.StandardDialect;
import dev.migration.operation.DropByName;
import dev.migration.operation.ObjectType;
import java.util.ArrayList;
import java.util.List;

/** How DB2 drops things: never only if they exist. */
final class Db2Drops extends Drops {

    Db2Drops(StandardDialect dialect) {
        super(dialect);
    }

    @Override
    protected List<String> column(DropByName drop) {
        List<String> statements = new ArrayList<>(super.column(drop));
        statements.add(Db2Statements.reorganise(dialect, table(drop)));
        return statements;
    }

    @Override
    protected String ifExists(DropByName drop) {
        return refuseIfExists(drop);
    }

    @Override
    protected String cascade(DropByName drop) {
        if (drop.type() == ObjectType.COLUMN) {
            return super.cascade(drop);
        }
        refuseCascade(drop);
        return drop.type() == ObjectType.SCHEMA ? " restrict" : "";
    }
}
