package dev.migration.tenant;

import dev.migration.error.MigrationException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** A run did not bring all tenants to where they should be. Names the first failures; {@link #result} has all. */
public final class FleetFailedException extends MigrationException {

    private static final int SHOWN = 3;

    private final transient FleetResult result;

    FleetFailedException(FleetResult result) {
        super(problem(result), remedy(result));
        this.result = result;
        result.failures().stream()
                .limit(SHOWN)
                .flatMap(it -> it.failure().stream())
                .forEach(this::addSuppressed);
    }

    public FleetResult result() {
        return result;
    }

    private static String problem(FleetResult result) {
        int all = result.tenants().size();
        int attempted = all - result.count(TenantOutcome.NOT_ATTEMPTED);
        List<TenantResult> failures = result.failures();
        String outcome = "%d of %d tenants of '%s' failed".formatted(failures.size(), all, result.fleet());
        String stop =
                switch (result.stop()) {
                    case NONE -> "";
                    case CANARY_FAILED ->
                        ", the canary among them, so that %d were not begun".formatted(all - attempted);
                    case BUDGET_USED_UP -> ", more than may, so that %d were not begun".formatted(all - attempted);
                    case INTERRUPTED ->
                        " and %d were not begun, because the run was interrupted".formatted(all - attempted);
                };
        return outcome + stop + (failures.isEmpty() ? "." : ":") + shown(failures);
    }

    private static String shown(List<TenantResult> failures) {
        String shown = failures.stream()
                .limit(SHOWN)
                .map(it -> "\n  %s: %s".formatted(it.tenant(), problem(it)))
                .collect(Collectors.joining());
        int more = failures.size() - SHOWN;
        return more > 0 ? shown + "\n  and %d more.".formatted(more) : shown;
    }

    private static String problem(TenantResult failure) {
        return failure.failure().map(MigrationException::problem).orElse("no reason is known.");
    }

    private static String remedy(FleetResult result) {
        Optional<MigrationException> first =
                result.failures().stream().findFirst().flatMap(TenantResult::failure);
        String cause = first.map(it -> it.remedy() + "\n").orElse("");
        return cause
                + "Then go on with those that are left, in the next start or by: migrate upgrade --tenants pending";
    }
}
