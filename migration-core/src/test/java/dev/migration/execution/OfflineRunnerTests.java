package dev.migration.execution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.zaxxer.hikari.HikariDataSource;
import dev.migration.Migrator;
import dev.migration.operation.Operations;
import dev.migration.script.Migration;
import dev.migration.script.Revision;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.jdbc.datasource.LazyConnectionDataSourceProxy;

class OfflineRunnerTests {

    private ScriptFolder scripts;

    @BeforeEach
    void setUp(@TempDir Path folder) {
        scripts = new ScriptFolder(folder);
        scripts.script("aaa", "create table items (id int);", "drop table items;");
    }

    private String upgrade(DataSource dataSource) {
        StringBuilder out = new StringBuilder();
        Migrator.builder(dataSource).locations(scripts.location()).build().upgradeSql("head", out);
        return out.toString();
    }

    @Test
    void theUrlTellsTheDialectAndNothingConnects() {
        HikariDataSource pool = new HikariDataSource();
        pool.setJdbcUrl("jdbc:sqlserver://nowhere.invalid:1433;databaseName=orders");

        assertThat(upgrade(pool)).contains("\nGO\n");
        assertThat(pool.isRunning()).isFalse();
    }

    @Test
    void proxiesAndWrappedUrlsAreSeenThrough() {
        DataSource target = new DriverManagerDataSource("jdbc:tc:postgresql:18:///orders");

        assertThat(upgrade(new LazyConnectionDataSourceProxy(target))).contains("psql", "begin;");
    }

    @Test
    void aBackfillIsPrintedAsOneStatementInATransactionOfItsOwn() {
        scripts.sections(
                "bbb",
                "aaa",
                """
                -- migrate:upgrade
                alter table items add hits int;
                -- migrate:upgrade backfill=items key=id batch=10
                update items i set hits = 1 where id > 3 and {batch i};
                """);

        assertThat(upgrade(new DriverManagerDataSource("jdbc:postgresql://localhost/orders")))
                .contains(
                        """
                        alter table items add hits int;

                        commit;

                        -- A backfill, which is done in batches when it is not printed:

                        begin;

                        update items i set hits = 1 where id > 3 and 1 = 1;

                        commit;
                        """);
    }

    @Test
    void aBackfillByJavaCodeIsNotPrinted() {
        Migrator migrator = Migrator.builder(new DriverManagerDataSource("jdbc:postgresql://localhost/orders"))
                .locations(scripts.location())
                .migrations(List.of(new FillRows(it -> it.key("id").each(batch -> {}))))
                .build();

        assertThatExceptionOfType(OfflineBackfillException.class)
                .isThrownBy(() -> migrator.upgradeSql("head", new StringBuilder()))
                .satisfies(it -> {
                    assertThat(it.problem()).contains("'fill'", "Java code", "backfill items by id");
                    assertThat(it.remedy()).contains("backfill.set(...)", "migrate upgrade fill");
                });
    }

    @Test
    void aDataSourceThatTellsNothingAsksForTheDialect() {
        assertThatExceptionOfType(UnknownOfflineDialectException.class)
                .isThrownBy(() -> upgrade(new HikariDataSource()))
                .satisfies(it -> assertThat(it.remedy()).contains("migration.offline-dialect", "postgresql"));
    }

    @Test
    void aDowngradeNamesBothEnds() {
        Migrator migrator = Migrator.builder(new HikariDataSource())
                .locations(scripts.location())
                .offlineDialect("h2")
                .build();

        for (String range : List.of("base", "aaa:", ":base")) {
            assertThatExceptionOfType(OfflineRangeException.class)
                    .isThrownBy(() -> migrator.downgradeSql(range, new StringBuilder()))
                    .satisfies(it -> assertThat(it.remedy()).contains("FROM:TO"));
        }
    }

    @Test
    void aStampStartsAtOneRevision() {
        Migrator migrator = Migrator.builder(new HikariDataSource())
                .locations(scripts.location())
                .offlineDialect("h2")
                .build();

        assertThatExceptionOfType(OfflineRangeException.class)
                .isThrownBy(() -> migrator.stampSql(List.of("aaa:base", "base:aaa"), new StringBuilder()));
    }

    @Test
    void anOutputThatBreaksIsReported() {
        Appendable broken = new BrokenOutput();
        Migrator migrator = Migrator.builder(new HikariDataSource())
                .locations(scripts.location())
                .offlineDialect("h2")
                .build();

        assertThatExceptionOfType(ScriptOutputException.class)
                .isThrownBy(() -> migrator.ensureVersionSql(broken))
                .satisfies(it -> assertThat(it.problem()).contains("No space left"));
    }

    @Test
    void aMigrationThatUsesTheConnectionIsNamedAndNothingIsPrinted() {
        StringBuilder out = new StringBuilder();
        Migrator migrator = Migrator.builder(new HikariDataSource())
                .locations(scripts.location())
                .offlineDialect("h2")
                .migrations(List.of(new CountItems()))
                .build();

        assertThatExceptionOfType(OfflineConnectionException.class)
                .isThrownBy(() -> migrator.upgradeSql("head", out))
                .satisfies(it -> assertThat(it.problem()).contains("'bbb'"))
                .satisfies(it -> assertThat(it.remedy()).contains("op.execute", "op.offline()"));
        assertThat(out).isEmpty();
    }

    /** Asks the database a question. */
    @Revision(id = "bbb", downRevision = "aaa")
    static final class CountItems implements Migration {

        @Override
        public void upgrade(Operations op) {
            op.jdbc().sql("select count(*) from items").query(Long.class).single();
        }
    }

    private static final class BrokenOutput implements Appendable {

        @Override
        public Appendable append(CharSequence text) throws IOException {
            throw new IOException("No space left on device");
        }

        @Override
        public Appendable append(CharSequence text, int start, int end) throws IOException {
            return append(text);
        }

        @Override
        public Appendable append(char character) throws IOException {
            return append(String.valueOf(character));
        }
    }
}
