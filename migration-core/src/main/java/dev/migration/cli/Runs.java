package dev.migration.cli;

import dev.migration.Migrator;
import dev.migration.execution.MigrationResult;
import dev.migration.tenant.Fleet;
import dev.migration.tenant.FleetResult;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Goes through the databases with what changes them; the first failure is the end. */
final class Runs {

    private final Invocation invocation;

    private final boolean asJson;

    private final Map<String, Object> json = new LinkedHashMap<>();

    private Runs(Invocation invocation, boolean asJson) {
        this.invocation = invocation;
        this.asJson = asJson;
    }

    /**
     * @param json whether to print what was done in the end, for machines, and nothing else
     * @param fleetWork the same for the tenants of a database that has some
     */
    static int of(
            Invocation invocation,
            JsonOption json,
            Function<Migrator, MigrationResult> work,
            Function<Fleet, FleetResult> fleetWork) {
        Runs runs = new Runs(invocation, json.isGiven());
        return runs.run(work, fleetWork).code();
    }

    private ExitCode run(Function<Migrator, MigrationResult> work, Function<Fleet, FleetResult> fleetWork) {
        if (asJson) {
            invocation.informNobody();
        }
        ExitCode exit = ExitCode.DONE;
        List<String> names = invocation.databases();
        for (int done = 0; done < names.size() && exit == ExitCode.DONE; done++) {
            exit = run(names.get(done), names, work, fleetWork);
            List<String> notBegun = names.subList(done + 1, names.size());
            if (exit != ExitCode.DONE && !notBegun.isEmpty()) {
                invocation.terminal().err().println("  Not begun: %s.".formatted(String.join(", ", notBegun)));
            }
        }
        if (asJson) {
            invocation.printJson(json);
        }
        return exit;
    }

    private ExitCode run(
            String name,
            List<String> names,
            Function<Migrator, MigrationResult> work,
            Function<Fleet, FleetResult> fleetWork) {
        try {
            Optional<Fleet> fleet = invocation.fleet(name);
            if (fleet.isPresent()) {
                FleetResult result = fleetWork.apply(fleet.get());
                json.put(name, RunJson.of(result, invocation::failureAsJson));
                return result.isComplete() ? ExitCode.DONE : ExitCode.FAILED;
            }
            MigrationResult result = work.apply(invocation.migrator(name));
            json.put(name, RunJson.of(result));
            tell(result);
            return ExitCode.DONE;
        } catch (RuntimeException failure) {
            json.put(name, invocation.failureAsJson(failure));
            return invocation.failed(name, names, failure);
        }
    }

    /** What was done has been told while it was done. */
    private void tell(MigrationResult result) {
        if (result.isEmpty()) {
            invocation.inform(
                    "%s is at %s: nothing to do.".formatted(result.database(), StepLine.heads(result.after())));
        }
    }
}
