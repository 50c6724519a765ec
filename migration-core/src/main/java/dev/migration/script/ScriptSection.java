package dev.migration.script;

import dev.migration.operation.ExecuteSql;
import dev.migration.operation.Operations;
import dev.migration.operation.StatementLimits;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The statements of an SQL script below one {@code -- migrate:} line.
 *
 * @param dialects the databases that it is for, in lower case; none means all
 * @param backfill how its statements are done in batches; {@code null} if they are done at once
 */
record ScriptSection(
        Direction direction,
        Set<String> dialects,
        boolean transactional,
        StatementLimits limits,
        SectionText text,
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
        return new ScriptSection(direction, dialects, transactional, limits, text.with(newText), backfill);
    }

    void run(Operations op) {
        op.limit(limits, () -> runWithin(op));
    }

    private void runWithin(Operations op) {
        if (backfill != null) {
            text.statements(op.syntax()).forEach(it -> backfill.run(op, it.text()));
        } else if (transactional) {
            runStatements(op);
        } else {
            op.autocommitBlock(() -> runStatements(op));
        }
    }

    private void runStatements(Operations op) {
        text.statements(op.syntax()).forEach(it -> op.run(new ExecuteSql(it)));
    }
}
