package dev.migration.dialect;

import dev.migration.server.H2Database;
import java.util.EnumSet;
import java.util.Set;
import javax.sql.DataSource;

class H2DialectTests extends DialectContractTests {

    H2DialectTests() {
        super("h2");
    }

    @Override
    DataSource newDatabase() {
        return H2Database.newDatabase().dataSource();
    }

    @Override
    Set<Feature> refused() {
        return EnumSet.of(
                Feature.DEFERRABLE,
                Feature.INDEX_EXPRESSION,
                Feature.INDEX_INCLUDE,
                Feature.INDEX_WHERE,
                Feature.MATERIALIZED_VIEW,
                Feature.RENAME_SEQUENCE);
    }

    @Override
    Set<Obstacle> obstacles() {
        return Set.of(Obstacle.REFER_HOME_FROM_ELSEWHERE);
    }
}
