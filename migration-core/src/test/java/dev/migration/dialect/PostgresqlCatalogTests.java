package dev.migration.dialect;

import dev.migration.dialect.postgresql.PostgresqlDialect;
import dev.migration.schema.ColumnType;
import dev.migration.schema.Constraint;
import dev.migration.schema.PrimaryKey;
import dev.migration.schema.SqlType;
import dev.migration.schema.Table;
import dev.migration.server.PostgresServer;
import java.util.List;
import javax.sql.DataSource;

class PostgresqlCatalogTests extends CatalogContract {

    PostgresqlCatalogTests() {
        super(new PostgresqlDialect());
    }

    @Override
    DataSource newDatabase() {
        return PostgresServer.newDatabase().dataSource();
    }

    /** The server does not tell that it made up a name. */
    @Override
    Table understood(Table asked) {
        List<Constraint> constraints = asked.constraints().stream()
                .map(it -> it.name() != null
                        ? it
                        : it.named(asked.name() + (it instanceof PrimaryKey ? "_pkey" : "_name_key")))
                .toList();
        return new Table(
                asked.name(), asked.columns(), constraints, asked.indexes(), asked.comment(), asked.options());
    }

    @Override
    ColumnType understood(ColumnType asked) {
        if (asked.type() != SqlType.FLOAT) {
            return asked;
        }
        return asked.length() == null ? ColumnType.doublePrecision() : ColumnType.real();
    }
}
