package dev.migration.execution;

import static dev.migration.schema.ColumnType.bigint;
import static dev.migration.schema.ColumnType.binary;
import static dev.migration.schema.ColumnType.date;
import static dev.migration.schema.ColumnType.integer;
import static dev.migration.schema.ColumnType.numeric;
import static dev.migration.schema.ColumnType.timestamp;
import static dev.migration.schema.ColumnType.uuid;
import static dev.migration.schema.ColumnType.varchar;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.migration.Migrator;
import dev.migration.backfill.BackfillChangedException;
import dev.migration.backfill.BackfillFailedException;
import dev.migration.backfill.BackfillProgress;
import dev.migration.backfill.BackfillStoppedException;
import dev.migration.backfill.UnusableKeyException;
import dev.migration.error.MigrationException;
import dev.migration.operation.Backfill;
import dev.migration.operation.Operations;
import dev.migration.schema.ColumnType;
import dev.migration.script.Migration;
import dev.migration.script.Revision;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.IntFunction;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** What a backfill promises on every database: each row is changed once, whatever happens in between. */
abstract class BackfillContract {

    private static final int ROWS = 25;

    ScriptFolder scripts = new ScriptFolder(Path.of(""));

    DataSource dataSource = new DriverManagerDataSource();

    JdbcTemplate jdbc = new JdbcTemplate();

    abstract DataSource freshDatabase();

    abstract boolean isEmbedded();

    @BeforeEach
    void fillTable(@TempDir Path folder) {
        scripts = new ScriptFolder(folder)
                .script("aaa", "create table items (id int not null primary key, hits int, checked int)", "");
        dataSource = freshDatabase();
        jdbc = new JdbcTemplate(dataSource);
        Migrator.builder(dataSource).locations(scripts.location()).build().upgrade();
        jdbc.batchUpdate(
                "insert into items values (?, 0, null)",
                IntStream.rangeClosed(1, ROWS)
                        .mapToObj(it -> new Object[] {it * 3})
                        .toList());
    }

    Migrator migrator(UnaryOperator<Backfill> backfill, MigrationListener... listeners) {
        return migrator(dataSource, new FillRows(backfill), listeners);
    }

    Migrator migrator(DataSource target, Migration migration, MigrationListener... listeners) {
        return Migrator.builder(target)
                .locations(scripts.location())
                .migrations(List.of(migration))
                .listeners(List.of(listeners))
                .build();
    }

    static Backfill counting(Backfill backfill) {
        return backfill.key("id").set("hits", "hits + 1").batchSize(10);
    }

    @Test
    void eachRowIsChangedOnceInBatches() {
        List<BackfillProgress> batches = new ArrayList<>();

        migrator(BackfillContract::counting, telling(batches)).upgrade();

        assertThat(hits()).containsOnly(1).hasSize(ROWS);
        assertThat(batches).extracting(BackfillProgress::rowsDone).containsExactly(10L, 20L, 25L);
        assertThat(batches).extracting(it -> it.percent().orElseThrow()).containsExactly(40, 80, 100);
        assertThat(jdbc.queryForList("select * from migration_version_backfill"))
                .isEmpty();
    }

    @Test
    void onlyRowsThatAreMeantAreChanged() {
        migrator(it -> counting(it).where("id > 30 or id = 3")).upgrade();

        assertThat(jdbc.queryForList("select id from items where hits = 1 order by id", Integer.class))
                .hasSize(16)
                .startsWith(3, 33)
                .doesNotContain(30);
    }

    @Test
    void failedBatchIsTakenBackAndTheNextRunGoesOnAfterThoseThatStayed() {
        jdbc.update("update items set hits = null where id = 42");
        jdbc.update("create table filled (id int not null primary key, hits int not null)");
        UnaryOperator<Backfill> copying = it -> it.key("id")
                .sql("insert into filled select id, hits + 1 from items where {batch}")
                .batchSize(10);

        assertThatExceptionOfType(MigrationFailedException.class)
                .isThrownBy(() -> migrator(copying).upgrade())
                .withCauseInstanceOf(BackfillFailedException.class)
                .satisfies(it -> {
                    assertThat(it.problem()).contains("the 10 rows that the backfill has done stayed");
                    assertThat(it.remedy()).contains("goes on after the 10 rows");
                });
        assertThat(jdbc.queryForObject("select count(*) from filled", Integer.class))
                .isEqualTo(10);

        jdbc.update("update items set hits = 0 where id = 42");
        migrator(copying).upgrade();

        assertThat(jdbc.queryForObject("select count(*) from filled", Integer.class))
                .isEqualTo(ROWS);
    }

    @Test
    void halfDoneBackfillKeepsItsKey() {
        stopAfterTenRows();

        assertThatExceptionOfType(MigrationFailedException.class)
                .isThrownBy(() ->
                        migrator(it -> it.key("hits", "id").set("checked", "1")).upgrade())
                .withCauseInstanceOf(BackfillChangedException.class)
                .satisfies(it -> assertThat(it.remedy()).contains("Put its table and its key back"));

        migrator(BackfillContract::counting).upgrade();
        assertThat(hits()).containsOnly(1);
    }

    @Test
    void cursorOfAnAttemptThatWasStampedAwayIsForgotten() {
        stopAfterTenRows();
        Migrator migrator = migrator(BackfillContract::counting);
        migrator.stamp("fill");
        migrator.stamp("aaa");
        assertThat(jdbc.queryForList("select * from migration_version_backfill"))
                .isEmpty();
        jdbc.update("update items set hits = 0");

        migrator.upgrade();

        assertThat(hits()).containsOnly(1);
    }

    private void stopAfterTenRows() {
        stopAfterTenRows(new FillRows(BackfillContract::counting));
    }

    void stopAfterTenRows(Migration migration) {
        MigrationListener interrupting = new MigrationListener() {
            @Override
            public void afterBatch(String database, BackfillProgress progress) {
                Thread.currentThread().interrupt();
            }
        };
        assertThatExceptionOfType(BackfillStoppedException.class)
                .isThrownBy(() -> migrator(dataSource, migration, interrupting).upgrade());
        // HSQLDB has taken it back itself.
        Thread.interrupted();
        assertThat(hits()).contains(0, 1);
    }

    @Test
    void javaCodeSeesTheKeysOfItsBatch() {
        List<List<Integer>> seen = new ArrayList<>();

        migrator(it -> it.key("id").where("id < 40").batchSize(10).each(batch -> {
                    seen.add(batch.keys(Integer.class));
                    int rows = batch.jdbc()
                            .sql("select count(*) from items others where " + batch.where("others"))
                            .query(Integer.class)
                            .single();
                    batch.jdbc()
                            .sql("update items set hits = 1, checked = ? where " + batch.where())
                            .param(rows)
                            .update();
                }))
                .upgrade();

        assertThat(seen).hasSize(2);
        assertThat(seen.get(0)).startsWith(3, 6).hasSize(10);
        assertThat(seen.get(1)).containsExactly(33, 36, 39);
        assertThat(jdbc.queryForList("select checked from items where hits = 1 order by id", Integer.class))
                .containsExactly(10, 10, 10, 10, 10, 10, 10, 10, 10, 10, 3, 3, 3);
    }

    @Test
    void scriptInSqlSaysWhereTheBatchIsMeant() {
        scripts.sections(
                "bbb",
                "aaa",
                """
                -- migrate:upgrade backfill=items key=id batch=10 pause=1ms
                update items set hits = hits + 1 where id > 3 and {batch};
                delete from items where hits = 0 and {batch};
                -- migrate:upgrade
                update items set checked = 1;
                """);
        List<BackfillProgress> batches = new ArrayList<>();

        MigrationResult result = Migrator.builder(dataSource)
                .locations(scripts.location())
                .listeners(List.of(telling(batches)))
                .build()
                .upgrade();

        assertThat(hits()).containsOnly(1).hasSize(ROWS - 1);
        assertThat(batches).extracting(BackfillProgress::rowsDone).containsExactly(10L, 20L, 25L, 10L, 20L, 25L);
        assertThat(result.steps()).extracting(StepResult::statements).containsExactly(3);
    }

    @Test
    void rowsWithoutAKeyAreNotPassedOver() {
        jdbc.update("update items set checked = id where id <> 42");

        assertThatExceptionOfType(MigrationFailedException.class)
                .isThrownBy(() -> migrator(it -> counting(it).key("checked")).upgrade())
                .withCauseInstanceOf(UnusableKeyException.class)
                .satisfies(it -> assertThat(it.problem()).contains("Rows of 'items' have no 'checked'"));
    }

    @Test
    void keyMayBeOfManyTypesAndColumns() {
        ManyKeys migration = new ManyKeys();
        migrator(dataSource, migration).upgrade();

        for (String table : migration.tables) {
            assertThat(jdbc.queryForList("select hits from " + table, Integer.class))
                    .as(table)
                    .hasSize(ManyKeys.ROWS)
                    .containsOnly(1);
        }
    }

    /** Before each call that changes something, after it, and at each commit. */
    @Test
    void deathAtAnyMomentLosesNothingAndDoesNothingTwice() {
        MortalDataSource recording = MortalDataSource.immortal(dataSource);
        migrator(recording, new FillRows(BackfillContract::counting)).upgrade();
        List<String> updates = recording.statements().stream()
                .filter(it -> it.startsWith("update items set"))
                .distinct()
                .toList();
        assertThat(updates).hasSize(3);

        for (String update : Boolean.getBoolean("backfill.full") ? updates : updates.subList(1, 2)) {
            for (int event = 0; event < 6; event++) {
                jdbc.update("update items set hits = 0");
                jdbc.update("update migration_version set version_num = 'aaa'");
                jdbc.update("delete from migration_history where revision = 'fill'");
                jdbc.update("delete from migration_version_fingerprint");
                dieAndGoOn(update, event);
                assertThat(hits()).as("%d after %s", event, update).containsOnly(1);
            }
        }
    }

    private void dieAndGoOn(String update, int event) {
        MortalDataSource mortal = new MortalDataSource(dataSource, update, event, isEmbedded());
        try {
            migrator(mortal, new FillRows(BackfillContract::counting)).upgrade();
        } catch (MigrationException exception) {
            assertThat(mortal.isDead()).as(exception.toString()).isTrue();
            HistoryOutcome.letTheLeaseRunOut(dataSource);
        }
        migrator(BackfillContract::counting).upgrade();
    }

    List<Integer> hits() {
        return jdbc.queryForList("select hits from items", Integer.class);
    }

    static MigrationListener telling(List<BackfillProgress> batches) {
        return new MigrationListener() {
            @Override
            public void afterBatch(String database, BackfillProgress progress) {
                batches.add(progress);
            }
        };
    }

    /** A table for each kind of key. */
    @Revision(id = "many", downRevision = "aaa", message = "Fill tables by keys of many types")
    private static final class ManyKeys implements Migration {

        private static final int ROWS = 12;

        private static final Set<String> EXACT =
                Set.of("postgresql", "h2", "hsqldb", "derby", "mariadb", "mysql", "firebird");

        private final List<String> tables = new ArrayList<>();

        @Override
        public void upgrade(Operations op) {
            table(op, "of_text", varchar(20), it -> it % 2 == 0 ? "O'Hara " + it : "\\ Äpfel " + it);
            table(op, "of_bigint", bigint(), it -> -9_000_000_000_000_000_000L + it);
            // SQLite makes floating-point numbers of those with a fraction, by which nothing is found again.
            op.onlyOn(
                    EXACT,
                    () -> table(op, "of_numeric", numeric(12, 3), it -> new BigDecimal("-1.500")
                            .add(BigDecimal.valueOf(it))));
            table(op, "of_uuid", uuid(), it -> new UUID(it * 0x9E3779B97F4A7C15L, it));
            table(op, "of_binary", binary(4), it -> new byte[] {(byte) (it * 50), 1, 2, (byte) it});
            table(op, "of_date", date(), it -> LocalDate.of(2026, 3, 25).plusDays(it));
            // On the last Sunday of March an hour is missing, where there is summer time.
            table(op, "of_timestamp", timestamp(3), it -> LocalDateTime.of(2026, 3, 29, 1, 0, 0, 123_000_000)
                    .plusMinutes(it * 15L));
            severalColumns(op);
        }

        private void table(Operations op, String name, ColumnType type, IntFunction<Object> value) {
            op.createTable(name, it -> it.column("k", type, column -> column.notNull())
                    .column("hits", integer())
                    .primaryKey("k"));
            fill(op, name, it -> Map.of("k", value.apply(it), "hits", 0));
            op.backfill(name, it -> it.key("k").set("hits", "hits + 1").batchSize(5));
        }

        private void severalColumns(Operations op) {
            op.createTable("of_several", it -> it.column("tenant", varchar(9), column -> column.notNull())
                    .column("k", integer(), column -> column.notNull())
                    .column("part", integer(), column -> column.notNull())
                    .column("hits", integer())
                    .primaryKey("tenant", "k", "part"));
            fill(op, "of_several", it -> Map.of("tenant", it < 7 ? "a" : "b", "k", it / 2, "part", it % 2, "hits", 0));
            op.backfill(
                    "of_several",
                    it -> it.key("tenant", "k", "part").set("hits", "hits + 1").batchSize(5));
        }

        private void fill(Operations op, String name, IntFunction<Map<String, @Nullable Object>> row) {
            tables.add(name);
            op.bulkInsert(name, IntStream.range(0, ROWS).mapToObj(row).toList());
        }
    }
}
