package dev.migration.dialect;

import static org.assertj.core.api.Assertions.assertThat;

import dev.migration.server.SqliteDatabase;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import javax.sql.DataSource;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.JdbcTemplate;

class SqliteDialectTests extends DialectContractTests {

    @TempDir
    Path folder = Path.of("");

    SqliteDialectTests() {
        super("sqlite");
    }

    @Override
    DataSource newDatabase() {
        return SqliteDatabase.newDatabase(folder).dataSource();
    }

    @Override
    Set<Feature> refused() {
        return EnumSet.of(
                Feature.ADD_CONSTRAINT,
                Feature.ADD_IDENTITY,
                Feature.ADD_PRIMARY_KEY,
                Feature.ALTER_DEFAULT,
                Feature.ALTER_NULLABLE,
                Feature.ALTER_TYPE,
                Feature.ARRAY,
                Feature.COMMENT,
                Feature.DEFERRABLE,
                Feature.DROP_COLUMN_IF_EXISTS,
                Feature.INDEX_INCLUDE,
                Feature.INDEX_NULLS,
                Feature.INTERVAL,
                Feature.MATERIALIZED_VIEW,
                Feature.NULLS_NOT_DISTINCT,
                Feature.ON_UPDATE_CASCADE,
                Feature.SCHEMA,
                Feature.SEQUENCE);
    }

    @Override
    public void assertTimesReadBack(JdbcTemplate database) {
        assertThat(database.queryForMap("select d, t, ts from vals where s is not null"))
                .containsEntry("d", "2024-02-29")
                .containsEntry("t", "13:05:09")
                .containsEntry("ts", "2024-02-29 23:59:58.12");
    }

    /** It counts in binary beyond fifteen digits. */
    @Override
    public List<BigDecimal> exactly(String low, String high) {
        return List.of(new BigDecimal("-1E+14"), new BigDecimal(high));
    }
}
