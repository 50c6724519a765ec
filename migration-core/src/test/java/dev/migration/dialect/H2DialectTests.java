package dev.migration.dialect;

import dev.migration.dialect.h2.H2Dialect;
import dev.migration.server.TestDatabase;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;

class H2DialectTests extends DialectContractTests {

    H2DialectTests() {
        super(new H2Dialect());
    }

    @Override
    DataSource newDatabase() {
        return new TestDatabase("jdbc:h2:mem:%s;DB_CLOSE_DELAY=-1".formatted(UUID.randomUUID()), "sa", "").dataSource();
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
}
