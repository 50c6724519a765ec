package dev.migration.cli;

import dev.migration.error.MigrationException;
import dev.migration.execution.MigrationResult;
import dev.migration.execution.StepResult;
import dev.migration.tenant.FleetResult;
import dev.migration.tenant.TenantOutcome;
import dev.migration.tenant.TenantResult;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;

/** What a run did, for machines. */
final class RunJson {

    private RunJson() {}

    static Map<String, Object> of(MigrationResult result) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("before", result.before().revisions());
        json.put("after", result.after().revisions());
        json.put("executionTime", result.executionTime());
        json.put("steps", result.steps().stream().map(RunJson::step).toList());
        return json;
    }

    private static Map<String, Object> step(StepResult result) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("revision", result.step().revision());
        json.put("direction", result.step().direction().name().toLowerCase(Locale.ROOT));
        json.put("executionTime", result.executionTime());
        return json;
    }

    static Map<String, Object> of(FleetResult result, Function<MigrationException, Map<String, ?>> failures) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("complete", result.isComplete());
        json.put("stop", result.stop());
        json.put("executionTime", result.executionTime());
        Map<String, Object> outcomes = new LinkedHashMap<>();
        for (TenantOutcome outcome : TenantOutcome.values()) {
            outcomes.put(outcome.name(), result.count(outcome));
        }
        json.put("outcomes", outcomes);
        Map<String, Object> tenants = new LinkedHashMap<>();
        result.tenants().forEach(it -> tenants.put(it.tenant(), tenant(it, failures)));
        json.put("tenants", tenants);
        return json;
    }

    private static Map<String, Object> tenant(
            TenantResult result, Function<MigrationException, Map<String, ?>> failures) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("outcome", result.outcome());
        json.put("after", result.after().revisions());
        json.put("steps", result.steps());
        json.put("attempts", result.attempts());
        json.put("executionTime", result.executionTime());
        result.failure().ifPresent(it -> json.putAll(failures.apply(it)));
        return json;
    }
}
