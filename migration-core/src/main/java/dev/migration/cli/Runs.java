package dev.migration.cli;

import dev.migration.Migrator;
import dev.migration.execution.MigrationResult;
import java.util.List;
import java.util.function.Function;

/** Goes through the databases with what changes them; the first failure is the end. */
final class Runs {

    private Runs() {}

    static int of(Invocation invocation, Function<Migrator, MigrationResult> work) {
        List<String> names = invocation.selected();
        for (int done = 0; done < names.size(); done++) {
            try {
                tell(invocation, work.apply(invocation.migrator(names.get(done))));
            } catch (RuntimeException failure) {
                ExitCode exit = invocation.failed(names.get(done), names, failure);
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
    private static void tell(Invocation invocation, MigrationResult result) {
        if (result.isEmpty()) {
            invocation.inform(
                    "%s is at %s: nothing to do.".formatted(result.database(), StepLine.heads(result.after())));
        }
    }
}
