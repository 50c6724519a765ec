package dev.migration.dialect.mysql;

import dev.migration.dialect.Drops;
import dev.migration.dialect.StandardDialect;
import dev.migration.operation.DropByName;
import dev.migration.operation.ObjectType;
import java.util.List;

/** How MySQL and its kin drop things. */
public class MysqlDrops extends Drops {

    protected MysqlDrops(StandardDialect dialect) {
        super(dialect);
    }

    @Override
    protected List<String> constraint(DropByName drop) {
        String alter = alterTable(drop) + " drop ";
        return List.of(
                switch (drop.type()) {
                    case PRIMARY_KEY -> alter + "primary key";
                    case FOREIGN_KEY -> alter + "foreign key " + ifExists(drop) + name(drop);
                    case UNIQUE -> alter + "index " + ifExists(drop) + name(drop);
                    case CHECK -> alter + checkWord() + " " + ifExists(drop) + name(drop);
                    default -> alter + "constraint " + ifExists(drop) + name(drop);
                });
    }

    protected String checkWord() {
        return "check";
    }

    @Override
    protected List<String> index(DropByName drop) {
        return List.of("drop index " + ifExists(drop) + name(drop) + " on " + dialect.qualify(table(drop)));
    }

    @Override
    protected List<String> sequence(DropByName drop) {
        return refuseDrop(drop);
    }

    @Override
    protected String ifExists(DropByName drop) {
        return switch (drop.type()) {
            case TABLE, VIEW, SCHEMA -> super.ifExists(drop);
            default -> refuseIfExists(drop);
        };
    }

    /** MySQL reads the word after a table or view and does nothing about it. */
    @Override
    protected String cascade(DropByName drop) {
        return drop.type() == ObjectType.SCHEMA ? "" : refuseCascade(drop);
    }
}
