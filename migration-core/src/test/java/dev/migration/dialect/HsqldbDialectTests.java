package dev.migration.dialect;

import dev.migration.server.HsqldbDatabase;
import java.util.EnumSet;
import java.util.Set;
import javax.sql.DataSource;

class HsqldbDialectTests extends DialectContractTests {

    HsqldbDialectTests() {
        super("hsqldb");
    }

    @Override
    DataSource newDatabase() {
        return HsqldbDatabase.newDatabase().dataSource();
    }

    @Override
    Set<Feature> refused() {
        return EnumSet.of(
                Feature.DEFERRABLE,
                Feature.DROP_COLUMN_IF_EXISTS,
                Feature.INDEX_EXPRESSION,
                Feature.INDEX_INCLUDE,
                Feature.INDEX_NULLS,
                Feature.INDEX_WHERE,
                Feature.MATERIALIZED_VIEW,
                Feature.NULLS_NOT_DISTINCT);
    }

    @Override
    Set<Obstacle> obstacles() {
        return Set.of(Obstacle.REFER_HOME_FROM_ELSEWHERE);
    }
}
