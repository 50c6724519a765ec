package dev.migration.dialect;

import dev.migration.dialect.h2.H2Dialect;
import dev.migration.schema.Computed;
import dev.migration.schema.Index;
import dev.migration.schema.Table;
import dev.migration.server.H2Database;
import javax.sql.DataSource;

class H2CatalogTests extends CatalogContract {

    H2CatalogTests() {
        super(new H2Dialect());
    }

    @Override
    DataSource newDatabase() {
        return H2Database.newDatabase().dataSource();
    }

    /** Computed columns are computed its own way, and nulls come first by default. */
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
                        .map(it -> it.name().equals("ix_items_nulls") ? Index.of("ix_items_nulls", "price") : it)
                        .toList(),
                asked.comment(),
                asked.options());
    }
}
