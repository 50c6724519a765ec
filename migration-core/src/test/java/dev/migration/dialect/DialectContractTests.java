package dev.migration.dialect;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Set;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/**
 * What every dialect owes, on its real database: each operation is carried out, seen in the catalog, and taken back, and
 * the catalog is as it was; rows stay. What a database cannot do is refused with a remedy before anything is sent.
 */
abstract class DialectContractTests
        implements TableContract, ColumnContract, ConstraintContract, ValueContract, ObjectContract {

    private final Dialect dialect;

    private @Nullable ContractDatabase database;

    DialectContractTests(Dialect dialect) {
        this.dialect = dialect;
    }

    /** An empty database. */
    abstract DataSource newDatabase();

    /** What this database cannot do. */
    abstract Set<Feature> refused();

    @Override
    public ContractDatabase database() {
        ContractDatabase known = database;
        if (known == null) {
            known = new ContractDatabase(dialect, newDatabase(), refused());
            database = known;
        }
        return known;
    }

    @Test
    void isFoundByItsLiveConnection() throws SQLException {
        Dialects dialects = Dialects.load(getClass().getClassLoader());
        try (Connection connection = database().dataSource().getConnection()) {
            assertThat(dialects.forProduct(DatabaseProduct.of(connection)).name())
                    .isEqualTo(dialect.name());
        }
    }
}
