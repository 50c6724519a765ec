package dev.migration.drift;

import dev.migration.error.MigrationException;
import java.util.List;
import java.util.stream.Collectors;

/** The scripts are not what a database remembers of them, and that was to be a failure. Nothing was changed. */
public final class DriftException extends MigrationException {

    private static final int SHOWN = 10;

    private final String database;

    private final List<Drift> drifts;

    public DriftException(String database, List<Drift> drifts) {
        super(problem(database, drifts), remedy(drifts));
        this.database = database;
        this.drifts = List.copyOf(drifts);
    }

    public String database() {
        return database;
    }

    /** All that is a failure, not only what the message has room for. */
    public List<Drift> drifts() {
        return drifts;
    }

    private static String problem(String database, List<Drift> drifts) {
        if (drifts.size() == 1) {
            return drifts.get(0).problem();
        }
        String shown =
                drifts.stream().limit(SHOWN).map(it -> "- " + it.problem()).collect(Collectors.joining("\n"));
        String more = drifts.size() > SHOWN ? "\nand %d more.".formatted(drifts.size() - SHOWN) : "";
        return "The database '%s' and its scripts disagree about %d revisions:\n%s%s"
                .formatted(database, drifts.size(), shown, more);
    }

    private static String remedy(List<Drift> drifts) {
        return drifts.stream().map(Drift::remedy).distinct().collect(Collectors.joining("\n"));
    }
}
