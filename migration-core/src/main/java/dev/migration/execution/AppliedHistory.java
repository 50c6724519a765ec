package dev.migration.execution;

import dev.migration.plan.Direction;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Which revisions a database has, as its history tells it. The version table is what counts; this is for what that cannot
 * tell, since it names heads alone: what a revision without a script stood on, and which scripts are gone.
 */
final class AppliedHistory {

    private final Map<String, HistoryEntry> applied = new LinkedHashMap<>();

    private final Set<String> seen = new HashSet<>();

    private boolean isWhole = true;

    /** @param history newest first */
    AppliedHistory(List<HistoryEntry> history) {
        for (HistoryEntry entry : history) {
            if (isWhole && entry.status() == HistoryStatus.SUCCEEDED) {
                add(entry);
            }
        }
    }

    private void add(HistoryEntry entry) {
        // A stamp downwards, or a purge, does not say what it takes away: what came before it is not known any more.
        if (entry.direction() == Direction.STAMP_DOWN && !entry.isRepair()) {
            isWhole = false;
        }
        boolean isGone = entry.direction() == Direction.DOWNGRADE
                || entry.direction() == Direction.STAMP_DOWN && entry.isRepair();
        for (String revision : entry.revision().split(", ")) {
            if (seen.add(revision) && !isGone && !revision.equals("base")) {
                applied.put(revision, entry);
            }
        }
    }

    /** Newest first. */
    Set<String> revisions() {
        return applied.keySet();
    }

    /** What says that it is applied. */
    Optional<HistoryEntry> entry(String revision) {
        return Optional.ofNullable(applied.get(revision));
    }

    /** Whether it tells all that was done since it was begun. */
    boolean isWhole() {
        return isWhole;
    }
}
