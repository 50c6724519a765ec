package dev.migration.script;

import dev.migration.operation.Operations;
import dev.migration.operation.StatementLimits;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The statements of an SQL script below one {@code -- migrate:} line.
 *
 * @param dialects the databases that it is for, in lower case; none means all
 * @param firstLine the line of the file in which the text begins
 * @param backfill how its statements are done in batches; {@code null} if they are done at once
 */
record ScriptSection(
        Direction direction,
        Set<String> dialects,
        boolean transactional,
        StatementLimits limits,
        String text,
        int firstLine,
        @Nullable SectionBackfill backfill) {

    enum Direction {
        UPGRADE,
        DOWNGRADE
    }

    ScriptSection {
        dialects = Set.copyOf(dialects);
    }

    boolean isFor(String dialect) {
        return dialects.isEmpty() || dialects.contains(dialect.toLowerCase(Locale.ROOT));
    }

    ScriptSection withText(String newText) {
        return new ScriptSection(direction, dialects, transactional, limits, newText, firstLine, backfill);
    }

    void run(Operations op) {
        op.limit(limits, () -> runWithin(op));
    }

    private void runWithin(Operations op) {
        if (backfill != null) {
            op.statements(text, firstLine).forEach(it -> backfill.run(op, it.text()));
        } else if (transactional) {
            op.executeScript(text, firstLine);
        } else {
            op.autocommitBlock(() -> op.executeScript(text, firstLine));
        }
    }
}
