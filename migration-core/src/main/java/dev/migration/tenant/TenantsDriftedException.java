package dev.migration.tenant;

import dev.migration.drift.DriftException;
import dev.migration.error.MigrationException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The scripts are not what some tenants remember of them, and that was to be a failure. Nothing was changed. */
public final class TenantsDriftedException extends MigrationException {

    private static final int SHOWN = 10;

    private final transient Map<String, DriftException> failures = new LinkedHashMap<>();

    TenantsDriftedException(String fleet, int total, List<TenantDrift> drifts) {
        super(
                "%d of %d tenants of '%s' remember other scripts:\n%s"
                        .formatted(drifts.size(), total, fleet, shown(drifts)),
                drifts.stream().map(it -> it.failure().remedy()).distinct().collect(Collectors.joining("\n")));
        drifts.forEach(it -> failures.put(it.tenant(), it.failure()));
    }

    /** What was found, by the names of the tenants. */
    public Map<String, DriftException> failures() {
        return Map.copyOf(failures);
    }

    private static String shown(List<TenantDrift> drifts) {
        String first = drifts.stream()
                .limit(SHOWN)
                .map(it -> "- %s: %s".formatted(it.tenant(), it.failure().problem()))
                .collect(Collectors.joining("\n"));
        return drifts.size() <= SHOWN ? first : "%s\nand %d more.".formatted(first, drifts.size() - SHOWN);
    }
}
