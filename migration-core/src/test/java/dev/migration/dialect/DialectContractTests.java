package dev.migration.dialect;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/**
 * What every dialect owes, on its real database: each operation is carried out, seen in the catalog, and taken back, and
 * the catalog is as it was; rows stay. What a database cannot do is refused with a remedy before anything is sent.
 */
abstract class DialectContractTests
        implements TableContract,
                ColumnContract,
                ConstraintContract,
                ObjectContract,
                ParameterContract,
                ValueContract,
                ObstacleContract,
                RandomContract {

    private final String dialect;

    private @Nullable ContractDatabase database;

    DialectContractTests(String dialect) {
        this.dialect = dialect;
    }

    @AfterEach
    void closeDatabase() {
        if (database != null) {
            database.close();
            database = null;
        }
    }

    /** An empty database. */
    abstract DataSource newDatabase();

    /** What stands in the way of some operations on the server, most often nothing. */
    Set<Obstacle> obstacles() {
        return Set.of();
    }

    /** What this database cannot do. */
    abstract Set<Feature> refused();

    @Override
    public ContractDatabase database() {
        ContractDatabase known = database;
        if (known == null) {
            known = ContractDatabase.open(newDatabase(), refused(), obstacles());
            database = known;
        }
        return known;
    }

    @Test
    void isFoundByItsLiveConnection() {
        assertThat(database().dialect().name()).isEqualTo(dialect);
    }
}
