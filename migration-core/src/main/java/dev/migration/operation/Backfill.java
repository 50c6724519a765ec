package dev.migration.operation;

import dev.migration.schema.QualifiedName;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Changes the rows of a table in batches, in the order of a key. Each batch is a transaction of its own and is done once,
 * whatever dies when.
 *
 * @param key columns by which rows are told apart and put in order, without null
 * @param values columns with the expressions that they are set to
 * @param condition which rows; {@code null} for all
 * @param statement SQL of its own instead of values, with {@code {batch}} where the rows of one batch are meant
 * @param work Java code instead of values
 * @param pause how long to wait between batches
 */
public record Backfill(
        QualifiedName table,
        List<String> key,
        Map<String, String> values,
        @Nullable String condition,
        @Nullable String statement,
        @Nullable BatchWork work,
        int batchSize,
        Duration pause)
        implements Operation {

    /** What {@link #sql} calls the rows of one batch. */
    public static final String PLACE = "{batch}";

    public static final int USUAL_BATCH_SIZE = 1_000;

    public Backfill {
        key = List.copyOf(key);
        values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
    }

    Backfill(QualifiedName table) {
        this(table, List.of(), Map.of(), null, null, null, USUAL_BATCH_SIZE, Duration.ZERO);
    }

    /** The columns that tell rows apart, usually the primary key: there has to be an index that begins with them. */
    public Backfill key(String... columns) {
        return new Backfill(table, List.of(columns), values, condition, statement, work, batchSize, pause);
    }

    /** Sets a column to an expression: {@code set("price_cents", "price * 100")}. */
    public Backfill set(String column, String expression) {
        Map<String, String> more = new LinkedHashMap<>(values);
        more.put(column, expression);
        return new Backfill(table, key, more, condition, statement, work, batchSize, pause);
    }

    /** Which rows are meant: {@code where("price_cents is null")}. Not beside {@link #sql}, which says so itself. */
    public Backfill where(String newCondition) {
        return new Backfill(table, key, values, newCondition, statement, work, batchSize, pause);
    }

    /**
     * A statement instead of {@link #set}, with {@code {batch}} where the rows of one batch are meant, or {@code {batch i}}
     * where it calls the table {@code i}: {@code sql("delete from items where expired and {batch}")}.
     */
    public Backfill sql(String newStatement) {
        return new Backfill(table, key, values, condition, newStatement, work, batchSize, pause);
    }

    /** Java code instead of {@link #set}, called for each batch. It cannot be printed. */
    public Backfill each(BatchWork newWork) {
        return new Backfill(table, key, values, condition, statement, newWork, batchSize, pause);
    }

    /** How many rows a transaction changes. Default 1,000. */
    public Backfill batchSize(int newBatchSize) {
        return new Backfill(table, key, values, condition, statement, work, newBatchSize, pause);
    }

    /** How long to leave the database alone between two batches. Default not at all. */
    public Backfill pause(Duration newPause) {
        return new Backfill(table, key, values, condition, statement, work, batchSize, newPause);
    }

    /** Tells what is wrong with it, whatever the database. */
    void check(Violations violations) {
        violations.name(table, "the table");
        violations.when(
                key.isEmpty(),
                "it has no key",
                "Name the columns that tell rows apart: backfill -> backfill.key(\"id\").");
        key.forEach(it -> violations.name(it, "a column of the key"));
        violations.distinct(key, "the column");
        values.keySet().forEach(it -> violations.name(it, "a column"));
        values.forEach((column, expression) -> violations.sql(expression, "what '%s' is set to".formatted(column)));
        key.stream()
                .filter(it -> values.keySet().stream().anyMatch(it::equalsIgnoreCase))
                .forEach(it -> violations.add(
                        "it changes '%s', by which it finds its way".formatted(it),
                        "Leave the key as it is, or go by another one."));
        checkWork(violations);
        Optional.ofNullable(condition).ifPresent(it -> violations.sql(it, "its condition"));
        violations.when(batchSize < 1, "a batch of %d rows is none".formatted(batchSize), "Take at least one row.");
        violations.when(pause.isNegative(), "its pause is negative", "Wait for some time, or not at all.");
    }

    private void checkWork(Violations violations) {
        List<String> ways = new ArrayList<>();
        if (!values.isEmpty()) {
            ways.add("set(...)");
        }
        if (statement != null) {
            ways.add("sql(...)");
            violations.when(
                    !statement.matches("(?s).*\\{batch( [^}]*)?}.*"),
                    "its statement does not say where the rows of one batch are meant",
                    "Write {batch} there: update items set checked = 1 where price > 0 and {batch}.");
            violations.when(
                    condition != null,
                    "it has a where(...) beside sql(...), whose rows it would not limit",
                    "Write the condition into the statement, beside {batch}: delete from items where expired and {batch}.");
        }
        if (work != null) {
            ways.add("each(...)");
        }
        violations.when(
                ways.isEmpty(), "it does nothing", "Say what it does: set(column, expression), sql(...) or each(...).");
        violations.when(
                ways.size() > 1,
                "it does several things at once, " + String.join(" and ", ways),
                "Keep one of them; backfills can follow each other.");
    }
}
