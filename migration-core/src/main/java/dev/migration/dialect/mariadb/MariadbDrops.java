package dev.migration.dialect.mariadb;

import dev.migration.dialect.StandardDialect;
import dev.migration.dialect.mysql.MysqlDrops;
import dev.migration.operation.DropByName;
import dev.migration.operation.DropOption;
import java.util.List;

/** How MariaDB drops things: everything but a primary key, only if it exists when asked so. */
final class MariadbDrops extends MysqlDrops {

    MariadbDrops(StandardDialect dialect) {
        super(dialect);
    }

    @Override
    protected String checkWord() {
        return "constraint";
    }

    @Override
    protected List<String> sequence(DropByName drop) {
        return List.of(plain(drop));
    }

    @Override
    protected String ifExists(DropByName drop) {
        return drop.has(DropOption.IF_EXISTS) ? "if exists " : "";
    }
}
