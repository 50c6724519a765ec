package dev.migration.dialect;

import dev.migration.server.FirebirdServer;
import java.util.EnumSet;
import java.util.Set;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeAll;

class FirebirdDialectTests extends DialectContractTests {

    FirebirdDialectTests() {
        super("firebird");
    }

    @BeforeAll
    static void requireServer() {
        FirebirdServer.require();
    }

    @Override
    DataSource newDatabase() {
        return FirebirdServer.newDatabase().dataSource();
    }

    @Override
    Set<Feature> refused() {
        return EnumSet.of(
                Feature.ADD_IDENTITY,
                Feature.ARRAY,
                Feature.DEFERRABLE,
                Feature.DROP_COLUMN_IF_EXISTS,
                Feature.DROP_IF_EXISTS,
                Feature.INDEX_INCLUDE,
                Feature.INDEX_NULLS,
                Feature.INDEX_WHERE,
                Feature.INTERVAL,
                Feature.MATERIALIZED_VIEW,
                Feature.NULLS_NOT_DISTINCT,
                Feature.RENAME_SEQUENCE,
                Feature.RENAME_TABLE,
                Feature.SCHEMA,
                Feature.SHRINK_TYPE);
    }

    @Override
    Set<Obstacle> obstacles() {
        return Set.of(Obstacle.RENAME_KEY_COLUMN);
    }
}
