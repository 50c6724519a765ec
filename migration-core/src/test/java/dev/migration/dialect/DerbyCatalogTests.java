package dev.migration.dialect;

import dev.migration.dialect.derby.DerbyDialect;
import dev.migration.schema.ColumnType;
import dev.migration.schema.Computed;
import dev.migration.schema.Table;
import dev.migration.server.TestDatabase;
import java.util.UUID;
import javax.sql.DataSource;

class DerbyCatalogTests extends CatalogContract {

    static {
        System.setProperty("derby.stream.error.file", "target/derby.log");
    }

    DerbyCatalogTests() {
        super(new DerbyDialect());
    }

    @Override
    DataSource newDatabase() {
        return new TestDatabase("jdbc:derby:memory:%s;create=true".formatted(UUID.randomUUID()), "app", "app")
                .dataSource();
    }

    /** Computed columns are computed its own way, and nothing keeps a comment. */
    @Override
    Table understood(Table asked) {
        return new Table(
                asked.name(),
                asked.columns().stream()
                        .map(it -> it.withComment(null))
                        .map(it -> it.computed() == null
                                ? it
                                : it.withComputed(new Computed(it.computed().expression(), null)))
                        .toList(),
                asked.constraints(),
                asked.indexes(),
                null,
                asked.options());
    }

    @Override
    ColumnType understood(ColumnType asked) {
        return switch (asked.type()) {
            case FLOAT -> asked.length() == null ? ColumnType.doublePrecision() : ColumnType.real();
            case NUMERIC -> asked.length() == null ? ColumnType.numeric(5) : asked;
            default -> asked;
        };
    }
}
