package dev.migration.dialect;

import dev.migration.server.DerbyDatabase;
import java.util.EnumSet;
import java.util.Set;
import javax.sql.DataSource;

class DerbyDialectTests extends DialectContractTests {

    DerbyDialectTests() {
        super("derby");
    }

    @Override
    DataSource newDatabase() {
        return DerbyDatabase.newDatabase().dataSource();
    }

    @Override
    Set<Feature> refused() {
        return EnumSet.of(
                Feature.ADD_IDENTITY,
                Feature.ALTER_SEQUENCE,
                Feature.ARRAY,
                Feature.COMMENT,
                Feature.DROP_COLUMN_IF_EXISTS,
                Feature.DROP_IF_EXISTS,
                Feature.INDEX_EXPRESSION,
                Feature.INDEX_INCLUDE,
                Feature.INDEX_NULLS,
                Feature.INDEX_WHERE,
                Feature.INTERVAL,
                Feature.RENAME_SEQUENCE,
                Feature.REPLACE_VIEW,
                Feature.MATERIALIZED_VIEW,
                Feature.NULLS_NOT_DISTINCT,
                Feature.ON_UPDATE_CASCADE,
                Feature.SHRINK_TYPE);
    }

    @Override
    Set<Obstacle> obstacles() {
        return Set.of(Obstacle.MIXED_CASCADES, Obstacle.RENAME_CHECKED_TABLE, Obstacle.UNIQUE_INDEX_OF_NULLS);
    }
}
