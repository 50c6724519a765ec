package dev.migration.dialect;

import static dev.migration.dialect.ContractDatabase.ITEMS;
import static dev.migration.dialect.ContractDatabase.items;
import static dev.migration.dialect.ContractDatabase.row;
import static dev.migration.schema.ColumnType.bigint;
import static dev.migration.schema.ColumnType.bool;
import static dev.migration.schema.ColumnType.integer;
import static dev.migration.schema.ColumnType.numeric;
import static dev.migration.schema.ColumnType.timestamp;
import static dev.migration.schema.ColumnType.varchar;
import static org.assertj.core.api.Assertions.assertThat;

import dev.migration.operation.BulkInsert;
import dev.migration.operation.CreateTable;
import dev.migration.schema.ColumnType;
import dev.migration.schema.QualifiedName;
import dev.migration.schema.Table;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;

/** Types are accepted, and values read back as they were written. */
interface ValueContract {

    ContractDatabase database();

    @Test
    default void identityCountsAndDefaultsApply() {
        database().run(new CreateTable(items(), false));

        database().run(new BulkInsert(ITEMS, List.of(row("title", "a"), row("title", "b"))));

        assertThat(database().jdbc().queryForList("select id from items order by id", Long.class))
                .containsExactly(1L, 2L);
        assertThat(database().jdbc().queryForList("select price from items", BigDecimal.class))
                .allSatisfy(it -> assertThat(it).isEqualByComparingTo("9.5"));
    }

    @Test
    default void everyPortableTypeIsAccepted() {
        Table table = Table.of("types")
                .column("c1", bool())
                .column("c2", ColumnType.tinyint())
                .column("c3", ColumnType.smallint())
                .column("c4", integer())
                .column("c5", bigint())
                .column("c6", numeric(12, 4))
                .column("c7", ColumnType.real())
                .column("c8", ColumnType.floating(24))
                .column("c9", ColumnType.doublePrecision())
                .column("c10", ColumnType.character(3))
                .column("c11", varchar(20))
                .column("c12", ColumnType.nchar(3))
                .column("c13", ColumnType.nvarchar(20))
                .column("c14", ColumnType.text())
                .column("c15", ColumnType.binary(16))
                .column("c16", ColumnType.varbinary(16))
                .column("c17", ColumnType.blob())
                .column("c18", ColumnType.date())
                .column("c19", ColumnType.time())
                .column("c20", timestamp())
                .column("c21", timestamp(3))
                .column("c22", timestamp().zoned())
                .column("c23", ColumnType.uuid())
                .column("c24", ColumnType.json())
                .column("c25", ColumnType.jsonb());
        database().assertReversible(new CreateTable(table, false));

        database()
                .whereSupported(
                        Feature.INTERVAL,
                        new CreateTable(Table.of("intervals").column("c", ColumnType.interval()), false));
        database()
                .whereSupported(
                        Feature.ARRAY,
                        new CreateTable(Table.of("arrays").column("c", integer().array()), false));
    }

    @Test
    default void literalsReadBackAsTheyWere() {
        database()
                .run(new CreateTable(
                        Table.of("vals")
                                .column("s", varchar(50))
                                .column("b", bool())
                                .column("n", numeric(10, 2))
                                .column("d", ColumnType.date())
                                .column("t", ColumnType.time())
                                .column("ts", timestamp(6))
                                .column("x", ColumnType.varbinary(10)),
                        false));
        Map<String, @Nullable Object> row = new LinkedHashMap<>();
        row.put("s", "it's \\ 100% :x\nß");
        row.put("b", true);
        row.put("n", new BigDecimal("-1234.50"));
        row.put("d", LocalDate.of(2024, 2, 29));
        row.put("t", LocalTime.of(13, 5, 9));
        row.put("ts", LocalDateTime.of(2024, 2, 29, 23, 59, 58, 120_000_000));
        row.put("x", new byte[] {0, 39, 92, -1});

        database().run(new BulkInsert(QualifiedName.of("vals"), List.of(row, row("s", null))));

        assertThat(database().jdbc().queryForObject("select s from vals where s is not null", String.class))
                .isEqualTo("it's \\ 100% :x\nß");
        assertThat(database().jdbc().queryForObject("select b from vals where s is not null", Boolean.class))
                .isTrue();
        assertThat(database().jdbc().queryForObject("select n from vals where s is not null", BigDecimal.class))
                .isEqualByComparingTo("-1234.5");
        assertThat(database().jdbc().queryForObject("select x from vals where s is not null", byte[].class))
                .containsExactly(0, 39, 92, -1);
        assertTimesReadBack(database().jdbc());
        assertThat(database().jdbc().queryForObject("select count(*) from vals where s is null", Integer.class))
                .isEqualTo(1);
    }

    /** Where dates and times are types of their own; SQLite keeps text. */
    default void assertTimesReadBack(JdbcTemplate database) {
        assertThat(database.queryForObject("select d from vals where s is not null", LocalDate.class))
                .isEqualTo(LocalDate.of(2024, 2, 29));
        assertThat(database.queryForObject("select t from vals where s is not null", LocalTime.class))
                .isEqualTo(LocalTime.of(13, 5, 9));
        assertThat(database.queryForObject("select ts from vals where s is not null", LocalDateTime.class))
                .isEqualTo(LocalDateTime.of(2024, 2, 29, 23, 59, 58, 120_000_000));
    }

    @Test
    default void textOfAnyKindReadsBackAsItWas() {
        database().run(new CreateTable(Table.of("texts").column("n", integer()).column("s", varchar(200)), false));
        List<String> texts = List.of(
                "",
                " ",
                "'",
                "''",
                "\\",
                "\\'",
                "\\n",
                "a\nb\tc\rd",
                "a;b -- c /* d */",
                "$$ ${x} :y ? %",
                "\"quoted\" and `quoted`",
                "\u00e4\u00f6\u00fc\u00df \u20ac \u4e2d\u6587 \u0130\u0131",
                "\ud83d\ude00",
                "\u0001\u001f\u007f");
        for (int i = 0; i < texts.size(); i++) {
            Map<String, @Nullable Object> row = row("n", i);
            row.put("s", texts.get(i));
            database().run(new BulkInsert(QualifiedName.of("texts"), List.of(row)));
        }

        assertThat(database().jdbc().queryForList("select s from texts order by n", String.class))
                .isEqualTo(texts);
    }

    @Test
    default void extremeNumbersReadBackAsTheyWere() {
        database()
                .run(new CreateTable(
                        Table.of("numbers")
                                .column("i", integer())
                                .column("b", bigint())
                                .column("n", numeric(18, 4)),
                        false));
        Map<String, @Nullable Object> low = row("i", Integer.MIN_VALUE + 1);
        low.put("b", Long.MIN_VALUE + 1);
        low.put("n", new BigDecimal("-99999999999999.9999"));
        Map<String, @Nullable Object> high = row("i", Integer.MAX_VALUE);
        high.put("b", Long.MAX_VALUE);
        high.put("n", new BigDecimal("1E+13"));

        database().run(new BulkInsert(QualifiedName.of("numbers"), List.of(low, high)));

        assertThat(database().jdbc().queryForList("select b from numbers order by b", Long.class))
                .containsExactly(Long.MIN_VALUE + 1, Long.MAX_VALUE);
        assertThat(database().jdbc().queryForList("select n from numbers order by n", BigDecimal.class))
                .usingElementComparator(BigDecimal::compareTo)
                .containsExactlyElementsOf(exactly("-99999999999999.9999", "10000000000000"));
    }

    /** What a number of four digits after the point becomes. */
    default List<BigDecimal> exactly(String low, String high) {
        return List.of(new BigDecimal(low), new BigDecimal(high));
    }

    @Test
    default void currentTimestampIsTheTimeNow() {
        assertThat(database().jdbc().queryForObject(database().dialect().selectCurrentTimestamp(), String.class))
                .isNotBlank();
    }
}
