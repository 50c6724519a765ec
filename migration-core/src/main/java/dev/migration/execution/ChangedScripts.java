package dev.migration.execution;

import dev.migration.dialect.Dialect;
import dev.migration.plan.Direction;
import dev.migration.script.Script;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds scripts that are not what they were when they were applied, by their checksums. */
final class ChangedScripts {

    private final Map<String, HistoryEntry> lastApplied = new HashMap<>();

    private final Map<String, String> checksums = new HashMap<>();

    private final ScriptSet scripts;

    private final Dialect dialect;

    /** @param history newest first */
    ChangedScripts(ScriptSet scripts, Dialect dialect, List<HistoryEntry> history) {
        this.scripts = scripts;
        this.dialect = dialect;
        history.stream()
                .filter(entry -> entry.status() == HistoryStatus.SUCCEEDED)
                .forEach(this::add);
    }

    private void add(HistoryEntry entry) {
        if (entry.direction() == Direction.UPGRADE) {
            lastApplied.putIfAbsent(entry.revision(), entry);
        }
        // A repair notes the checksum that it takes from then on.
        boolean tellsChecksum = entry.direction() == Direction.UPGRADE || entry.direction() == Direction.STAMP_UP;
        if (tellsChecksum && entry.checksum() != null) {
            checksums.putIfAbsent(entry.revision(), entry.checksum());
        }
    }

    Optional<HistoryEntry> lastApplied(String revision) {
        return Optional.ofNullable(lastApplied.get(revision));
    }

    /** Checksums of different algorithms say nothing about each other, so they do not count as a change. */
    boolean isChanged(Script script) {
        Optional<String> now = scripts.checksum(script, dialect);
        Optional<String> then = lastApplied(script.revision().id()).map(it -> checksums.get(it.revision()));
        return now.isPresent() && then.isPresent() && sameAlgorithm(now.get(), then.get()) && !now.equals(then);
    }

    private static boolean sameAlgorithm(String one, String other) {
        return algorithm(one).equals(algorithm(other));
    }

    private static String algorithm(String checksum) {
        return checksum.substring(0, checksum.indexOf(':') + 1);
    }
}
