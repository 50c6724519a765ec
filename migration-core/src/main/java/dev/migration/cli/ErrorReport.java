package dev.migration.cli;

import dev.migration.error.MigrationException;
import dev.migration.error.Redaction;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Optional;
import java.util.function.Function;

/** Says on standard error what went wrong and what to do, without a password in it. */
final class ErrorReport {

    private final PrintWriter err;

    private final Paint paint;

    private final boolean withStackTrace;

    private final Function<MigrationException, String> remedies;

    ErrorReport(PrintWriter err, Paint paint, boolean withStackTrace, Function<MigrationException, String> remedies) {
        this.err = err;
        this.paint = paint;
        this.withStackTrace = withStackTrace;
        this.remedies = remedies;
    }

    ExitCode print(Throwable failure) {
        print(problem(failure), remedy(failure));
        if (withStackTrace) {
            StringWriter trace = new StringWriter();
            failure.printStackTrace(new PrintWriter(trace, true));
            err.println(Redaction.of(trace.toString()));
        }
        err.flush();
        return known(failure).filter(CommandLineException.class::isInstance).isPresent()
                ? ExitCode.USAGE
                : ExitCode.FAILED;
    }

    static String problem(Throwable failure) {
        return Redaction.of(known(failure).map(MigrationException::problem).orElseGet(() -> unexpected(failure)));
    }

    String remedy(Throwable failure) {
        return Redaction.of(known(failure)
                .map(remedies)
                .orElse("Nobody expected this: run the command again with --raiseerr and report what it prints."));
    }

    private void print(String problem, String remedy) {
        err.println(paint.bad("FAILED:") + " " + problem);
        remedy.lines().forEach(line -> err.println("  " + line));
    }

    private static String unexpected(Throwable failure) {
        String message = failure.getMessage() == null ? "" : ": " + failure.getMessage();
        return failure.getClass().getName() + message;
    }

    /** What we know about, wherever a container wrapped it. */
    private static Optional<MigrationException> known(Throwable failure) {
        for (Throwable it = failure; it != null; it = it.getCause()) {
            if (it instanceof MigrationException exception) {
                return Optional.of(exception);
            }
        }
        return Optional.empty();
    }
}
