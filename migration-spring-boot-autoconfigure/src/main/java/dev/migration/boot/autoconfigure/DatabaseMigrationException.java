package dev.migration.boot.autoconfigure;

import dev.migration.boot.Problem;
import dev.migration.error.MigrationException;
import dev.migration.execution.NotUpToDateException;
import dev.migration.revision.MultipleHeadsException;
import dev.migration.tenant.FleetFailedException;
import dev.migration.tenant.TenantsDriftedException;
import dev.migration.tenant.TenantsNotUpToDateException;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Databases could not be brought to where they should be while the application started. */
public final class DatabaseMigrationException extends MigrationException {

    private final Map<String, RuntimeException> failures;

    DatabaseMigrationException(Map<String, RuntimeException> failures, List<String> untouched) {
        super(
                problem(failures, untouched),
                remedy(failures),
                failures.values().iterator().next());
        this.failures = Collections.unmodifiableMap(new LinkedHashMap<>(failures));
        failures.values().stream().skip(1).forEach(this::addSuppressed);
    }

    /** What went wrong, by database. */
    public Map<String, RuntimeException> failures() {
        return failures;
    }

    private static String problem(Map<String, RuntimeException> failures, List<String> untouched) {
        String problem = failures.entrySet().stream()
                .map(it -> problem(it.getKey(), it.getValue()))
                .collect(Collectors.joining("\n"));
        return untouched.isEmpty()
                ? problem
                : "%s\nNothing was done to the databases after it: %s."
                        .formatted(problem, String.join(", ", untouched));
    }

    private static String problem(String database, RuntimeException failure) {
        String problem = Problem.of(failure).problem();
        return saysWhichDatabase(failure)
                ? problem
                : "The database '%s' was not migrated.\n%s".formatted(database, problem);
    }

    private static boolean saysWhichDatabase(RuntimeException failure) {
        return failure instanceof NotUpToDateException
                || failure instanceof TenantsNotUpToDateException
                || failure instanceof TenantsDriftedException
                || failure instanceof FleetFailedException;
    }

    /** Of several databases, a command that leads out of it has to name its own. */
    private static String remedy(String database, RuntimeException failure) {
        return failure instanceof MultipleHeadsException several && !database.equals(DatabaseSettings.PRIMARY)
                ? several.remedyFor(database)
                : Problem.of(failure).remedy();
    }

    private static String remedy(Map<String, RuntimeException> failures) {
        return failures.entrySet().stream()
                .map(it -> remedy(it.getKey(), it.getValue()))
                .distinct()
                .collect(Collectors.joining("\n"));
    }
}
