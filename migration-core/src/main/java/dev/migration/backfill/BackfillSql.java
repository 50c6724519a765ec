package dev.migration.backfill;

import dev.migration.dialect.Dialect;
import dev.migration.operation.Backfill;
import dev.migration.operation.BackfillBatch;
import dev.migration.operation.BatchWork;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A backfill in the words of one database. Keys are written as literals, whose type the database finds by itself. */
public final class BackfillSql {

    private static final Pattern PLACE = Pattern.compile("\\{batch(?:\\s+([^}\\s]+))?\\s*}");

    private static final String ALL_ROWS = "1 = 1";

    private final Backfill backfill;

    private final Dialect dialect;

    private final String table;

    public BackfillSql(Backfill backfill, Dialect dialect) {
        this.backfill = backfill;
        this.dialect = dialect;
        this.table = dialect.qualify(backfill.table());
    }

    Backfill backfill() {
        return backfill;
    }

    /** What it does, in one line, but for what may be changed while it is on its way: the size of a batch, the pause. */
    public String description() {
        return "backfill %s by %s: %s"
                .formatted(
                        table, key(""), isJavaCode() ? "Java code" + where(conditions(null, null, "")) : whole().get());
    }

    public boolean isJavaCode() {
        return backfill.work() != null;
    }

    /** One statement that does all of it at once; empty for Java code. */
    public Optional<String> whole() {
        return isJavaCode() ? Optional.empty() : Optional.of(statement(null, null));
    }

    String definition() {
        return AsciiText.of(table + " by " + key(""));
    }

    /** How many rows there are, and how many have a value in each column of the key. */
    String count() {
        return "select count(*), %s from %s%s"
                .formatted(
                        backfill.key().stream()
                                .map(it -> "count(" + dialect.quote(it) + ")")
                                .collect(Collectors.joining(", ")),
                        table,
                        where(conditions(null, null, "")));
    }

    /** The keys of the next batch. */
    String nextKeys(@Nullable Key after) {
        return dialect.firstRows(keys(after, null), backfill.batchSize());
    }

    /** What is sent for a batch. */
    String statement(@Nullable Key after, @Nullable Key last) {
        String own = backfill.statement();
        if (own != null) {
            return PLACE.matcher(own)
                    .replaceAll(place -> Matcher.quoteReplacement(range(
                            after, last, Optional.ofNullable(place.group(1)).orElse(""))));
        }
        String values = backfill.values().entrySet().stream()
                .map(it -> dialect.quote(it.getKey()) + " = " + it.getValue())
                .collect(Collectors.joining(", "));
        return "update %s set %s%s".formatted(table, values, where(conditions(after, last, "")));
    }

    /** What Java code gets to see of a batch. */
    BackfillBatch batch(JdbcClient jdbc, @Nullable Key after, Key last) {
        return new BackfillBatch(
                jdbc, keys(after, last), alias -> String.join(" and ", conditions(after, last, alias)));
    }

    Dialect dialect() {
        return dialect;
    }

    Optional<BatchWork> work() {
        return Optional.ofNullable(backfill.work());
    }

    private String keys(@Nullable Key after, @Nullable Key last) {
        return "select %s from %s%s order by %s".formatted(key(""), table, where(conditions(after, last, "")), key(""));
    }

    private List<String> conditions(@Nullable Key after, @Nullable Key last, String alias) {
        List<String> conditions = new ArrayList<>();
        if (backfill.condition() != null) {
            conditions.add("(" + backfill.condition() + ")");
        }
        conditions.addAll(ranges(after, last, alias));
        return conditions;
    }

    private String range(@Nullable Key after, @Nullable Key last, String alias) {
        List<String> ranges = ranges(after, last, alias);
        return ranges.isEmpty() ? ALL_ROWS : "(" + String.join(" and ", ranges) + ")";
    }

    private List<String> ranges(@Nullable Key after, @Nullable Key last, String alias) {
        return Stream.of(
                        after == null ? "" : beyond(after, '>', "", alias),
                        last == null ? "" : beyond(last, '<', "=", alias))
                .filter(it -> !it.isEmpty())
                .toList();
    }

    /** Keys of several columns are compared by the first in which they differ; the first is said by itself for the index. */
    private String beyond(Key key, char direction, String orSame, String alias) {
        List<String> columns = columns(alias);
        int last = columns.size() - 1;
        String condition = "%s %s%s %s".formatted(columns.get(last), direction, orSame, literal(key, last));
        for (int place = last - 1; place >= 0; place--) {
            String value = literal(key, place);
            condition = "(%1$s %2$s %3$s or %1$s = %3$s and %4$s)"
                    .formatted(columns.get(place), direction, value, condition);
        }
        return last == 0
                ? condition
                : "%s %s= %s and %s".formatted(columns.get(0), direction, literal(key, 0), condition);
    }

    private String literal(Key key, int place) {
        return dialect.literal(key.values().get(place));
    }

    private List<String> columns(String alias) {
        return backfill.key().stream()
                .map(it -> alias.isEmpty() ? dialect.quote(it) : alias + "." + dialect.quote(it))
                .toList();
    }

    private String key(String alias) {
        return String.join(", ", columns(alias));
    }

    private static String where(List<String> conditions) {
        return conditions.isEmpty() ? "" : " where " + String.join(" and ", conditions);
    }
}
