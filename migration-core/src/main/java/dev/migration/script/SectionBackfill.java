package dev.migration.script;

import dev.migration.operation.Operations;
import java.time.Duration;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What the heading of a section says if its statement is to be done in batches. */
record SectionBackfill(@Nullable String schema, String table, List<String> key, int batchSize, Duration pause) {

    private static final Pattern PLACE = Pattern.compile("\\{batch( [^}]*)?}");

    SectionBackfill {
        key = List.copyOf(key);
    }

    void run(Operations op, String statement) {
        Operations there = schema == null ? op : op.inSchema(schema);
        there.backfill(table, it -> it.key(key.toArray(String[]::new))
                .sql(statement)
                .batchSize(batchSize)
                .pause(pause));
    }

    /** Whether the statement says where the rows of one batch are meant. */
    static boolean isPlacedIn(String statement) {
        return PLACE.matcher(statement).find();
    }

    /** What it does to the rows; how fast may be changed at any time. */
    String description() {
        return "backfill=%s key=%s".formatted(schema == null ? table : schema + "." + table, String.join(",", key));
    }
}
