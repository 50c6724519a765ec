package dev.migration.cli;

import dev.migration.Migrator;
import dev.migration.execution.MigrationResult;
import dev.migration.tenant.Fleet;
import dev.migration.tenant.FleetResult;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Goes through the databases with what changes them; the first failure is the end. */
final class Runs {

    private Runs() {}

    /** @param fleetWork the same for the tenants of a database that has some */
    static int of(
            Invocation invocation,
            Function<Migrator, MigrationResult> work,
            Function<Fleet, FleetResult> fleetWork) {
        List<String> names = invocation.databases();
        for (int done = 0; done < names.size(); done++) {
            String name = names.get(done);
            ExitCode exit;
            try {
                Optional<Fleet> fleet = invocation.fleet(name);
                exit = fleet.isPresent()
                        ? tell(fleetWork.apply(fleet.get()))
                        : tell(invocation, work.apply(invocation.migrator(name)));
            } catch (RuntimeException failure) {
                exit = invocation.failed(name, names, failure);
            }
            if (exit != ExitCode.DONE) {
                List<String> notBegun = names.subList(done + 1, names.size());
                if (!notBegun.isEmpty()) {
                    invocation.terminal().err().println("  Not begun: %s.".formatted(String.join(", ", notBegun)));
                }
                return exit.code();
            }
        }
        return ExitCode.DONE.code();
    }

    /** What was done has been told while it was done. */
    private static ExitCode tell(Invocation invocation, MigrationResult result) {
        if (result.isEmpty()) {
            invocation.inform(
                    "%s is at %s: nothing to do.".formatted(result.database(), StepLine.heads(result.after())));
        }
        return ExitCode.DONE;
    }

    private static ExitCode tell(FleetResult result) {
        return result.isComplete() ? ExitCode.DONE : ExitCode.FAILED;
    }
}
