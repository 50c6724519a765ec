package dev.migration.dialect;

import dev.migration.dialect.derby.DerbyDialect;
import dev.migration.server.TestDatabase;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;

class DerbyDialectTests extends DialectContractTests {

    static {
        System.setProperty("derby.stream.error.file", "target/derby.log");
    }

    DerbyDialectTests() {
        super(new DerbyDialect());
    }

    @Override
    DataSource newDatabase() {
        return new TestDatabase("jdbc:derby:memory:%s;create=true".formatted(UUID.randomUUID()), "app", "app")
                .dataSource();
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
}
