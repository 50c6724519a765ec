package dev.migration.dialect;

import dev.migration.dialect.mariadb.MariadbDialect;
import dev.migration.server.MariaDbServer;
import dev.migration.server.TestDatabase;
import java.util.EnumSet;
import java.util.Set;

class MariadbDialectTests extends DialectContractTests {

    MariadbDialectTests() {
        super(new MariadbDialect());
    }

    @Override
    TestDatabase newDatabase() {
        return MariaDbServer.newDatabase();
    }

    @Override
    Set<Feature> refused() {
        return EnumSet.of(
                Feature.ARRAY,
                Feature.DEFERRABLE,
                Feature.INDEX_EXPRESSION,
                Feature.INDEX_INCLUDE,
                Feature.INDEX_NULLS,
                Feature.INDEX_WHERE,
                Feature.INTERVAL,
                Feature.MATERIALIZED_VIEW,
                Feature.NULLS_NOT_DISTINCT);
    }
}
