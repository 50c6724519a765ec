package dev.migration.cli;

import dev.migration.Migrator;
import dev.migration.revision.RevisionRange;
import java.util.List;
import java.util.function.BiConsumer;
import picocli.CommandLine.Option;

/** {@code --sql}, which prints a script instead of running it and needs no database. */
final class SqlOption {

    @Option(
            names = "--sql",
            description = "Print the SQL instead of running it; needs no database. A range START:END says from where.")
    private boolean printsSql;

    boolean isGiven() {
        return printsSql;
    }

    /** Prints the scripts of all databases, one after the other; the first failure is the end. */
    int print(Invocation invocation, BiConsumer<Migrator, Appendable> printing) {
        List<String> names = invocation.databases();
        for (String name : names) {
            if (names.size() > 1) {
                invocation.out().println("-- Database: " + name);
            }
            try {
                printing.accept(invocation.migrator(name), invocation.out());
            } catch (RuntimeException failure) {
                return invocation.failed(name, names, failure).code();
            }
        }
        return ExitCode.DONE.code();
    }

    /** Where a run begins is where the database stands, so only one that is printed may say it. */
    static void requireNoRange(List<String> targets) {
        targets.stream().filter(RevisionRange::isRange).findFirst().ifPresent(range -> {
            throw new CommandLineException(
                    "The range '%s' says from where to go, and a database says that itself.".formatted(range),
                    "Give the end of it alone, or --sql to print what leads from one to the other.");
        });
    }
}
