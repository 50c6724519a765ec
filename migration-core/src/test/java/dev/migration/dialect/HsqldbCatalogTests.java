package dev.migration.dialect;

import dev.migration.dialect.hsqldb.HsqldbDialect;
import dev.migration.schema.ColumnType;
import dev.migration.schema.Computed;
import dev.migration.schema.Index;
import dev.migration.schema.IndexPart;
import dev.migration.schema.Table;
import dev.migration.server.TestDatabase;
import java.util.UUID;
import javax.sql.DataSource;

class HsqldbCatalogTests extends CatalogContract {

    HsqldbCatalogTests() {
        super(new HsqldbDialect());
    }

    @Override
    DataSource newDatabase() {
        return new TestDatabase("jdbc:hsqldb:mem:" + UUID.randomUUID(), "sa", "").dataSource();
    }

    /** Computed columns are computed its own way, and indexes have no order. */
    @Override
    Table understood(Table asked) {
        return new Table(
                asked.name(),
                asked.columns().stream()
                        .map(it -> it.computed() == null
                                ? it
                                : it.withComputed(new Computed(it.computed().expression(), null)))
                        .toList(),
                asked.constraints(),
                asked.indexes().stream()
                        .map(it -> new Index(
                                it.name(),
                                it.parts().stream()
                                        .map(part -> IndexPart.column(part.text()))
                                        .toList(),
                                it.unique(),
                                it.include(),
                                null,
                                null,
                                false,
                                it.options()))
                        .toList(),
                asked.comment(),
                asked.options());
    }

    @Override
    ColumnType understood(ColumnType asked) {
        return switch (asked.type()) {
            case FLOAT, REAL -> ColumnType.doublePrecision();
            case NUMERIC -> asked.length() == null ? ColumnType.numeric(128) : asked;
            default -> asked;
        };
    }
}
