package dev.migration.execution;

import dev.migration.error.MigrationException;

/** SQL was to be printed, and it is not said from where to where. */
public final class OfflineRangeException extends MigrationException {

    private final String range;

    private OfflineRangeException(String range, String problem, String remedy) {
        super(problem, remedy);
        this.range = range;
    }

    static OfflineRangeException downgrade(String range) {
        return new OfflineRangeException(
                range,
                "The downgrade '%s' cannot be printed: no database says where it begins.".formatted(range),
                "Name both ends as FROM:TO, such as `migrate downgrade --sql ae10:base`.");
    }

    static OfflineRangeException stamp(String start, String otherStart) {
        return new OfflineRangeException(
                start + ", " + otherStart,
                "A stamp cannot be printed that starts at '%s' and at '%s'.".formatted(start, otherStart),
                "Name one start for all targets, such as `migrate stamp --sql ae10:head`, or print two scripts.");
    }

    public String range() {
        return range;
    }
}
