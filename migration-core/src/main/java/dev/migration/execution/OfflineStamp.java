package dev.migration.execution;

import dev.migration.plan.Heads;
import dev.migration.revision.RevisionGraph;
import dev.migration.revision.RevisionNode;
import dev.migration.revision.RevisionRange;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Where a printed stamp starts and leads to, as the call names it: {@code [start:]target} for each target. */
record OfflineStamp(@Nullable String startTarget, List<String> targets) {

    /** @throws OfflineRangeException if the targets do not start at the same revision */
    static OfflineStamp parse(List<String> ranges) {
        String start = null;
        List<String> targets = new ArrayList<>();
        for (String text : ranges) {
            RevisionRange range =
                    RevisionRange.isRange(text) ? RevisionRange.parse(text) : new RevisionRange(null, text);
            String named = range.start().orElse(start);
            if (start != null && named != null && !start.equals(named)) {
                throw OfflineRangeException.stamp(start, named);
            }
            start = named;
            targets.add(range.end().orElse("heads"));
        }
        return new OfflineStamp(start, targets);
    }

    /** The rows of the version table that is not there. */
    Heads start(RevisionGraph graph) {
        return startTarget == null
                ? Heads.base()
                : new Heads(
                        graph.place(startTarget).map(RevisionNode::id).stream().toList());
    }
}
