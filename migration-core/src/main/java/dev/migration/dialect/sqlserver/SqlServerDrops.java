package dev.migration.dialect.sqlserver;

import dev.migration.dialect.Drops;
import dev.migration.dialect.StandardDialect;
import dev.migration.operation.DropByName;
import dev.migration.operation.DropOption;
import dev.migration.operation.ObjectType;
import dev.migration.schema.QualifiedName;
import java.util.ArrayList;
import java.util.List;

/** How SQL Server 2016 and later drop things. */
final class SqlServerDrops extends Drops {

    SqlServerDrops(StandardDialect dialect) {
        super(dialect);
    }

    /** The default goes first, as no column with one can go; checks and foreign keys go along on demand. */
    @Override
    protected List<String> column(DropByName drop) {
        QualifiedName table = table(drop);
        String column = drop.name().name();
        ColumnConstraints constraints = new ColumnConstraints(dialect);
        List<String> statements = new ArrayList<>(List.of(constraints.dropDefault(table, column)));
        if (drop.has(DropOption.CASCADE)) {
            statements.add(constraints.dropChecks(table, column));
            statements.add(constraints.dropForeignKeys(table, column));
        }
        statements.addAll(super.column(drop));
        return statements;
    }

    @Override
    protected List<String> index(DropByName drop) {
        refuseCascade(drop);
        return List.of("drop index " + ifExists(drop) + name(drop) + " on " + dialect.qualify(table(drop)));
    }

    @Override
    protected String cascade(DropByName drop) {
        return drop.type() == ObjectType.COLUMN ? "" : refuseCascade(drop);
    }
}
