package dev.migration.dialect.mariadb;

import dev.migration.dialect.StandardDialect;
import dev.migration.dialect.mysql.MysqlRecreation;
import dev.migration.schema.Constraint;
import dev.migration.schema.ForeignKey;

/** Makes a MariaDB table anew: other than MySQL, it lets several tables have checks of the same name. */
final class MariadbRecreation extends MysqlRecreation {

    MariadbRecreation(StandardDialect dialect) {
        super(dialect);
    }

    @Override
    protected boolean isNamedApart(Constraint constraint) {
        return constraint instanceof ForeignKey && super.isNamedApart(constraint);
    }
}
