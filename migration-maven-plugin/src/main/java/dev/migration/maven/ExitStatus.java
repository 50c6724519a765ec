package dev.migration.maven;

import org.apache.maven.plugin.MojoFailureException;

/** What the exit code of a command means for a build. The command has said already what is wrong, so this says it not again. */
final class ExitStatus {

    private ExitStatus() {}

    static void require(String command, int code) throws MojoFailureException {
        switch (code) {
            case 0 -> {}
            case 1 ->
                throw failure(command, "failed (exit code 1). The problem and what to do about it are printed above.");
            case 2 ->
                throw failure(
                        command,
                        "was called wrongly (exit code 2), and nothing was begun. What is wrong is printed above;"
                                + " the parameters of a goal are told by migration:help -Ddetail -Dgoal=" + command
                                + ".");
            case 3 ->
                throw failure(
                        command, "found that something is not as it should be (exit code 3). It is printed above.");
            case 4 -> throw failure(command, "was not confirmed (exit code 4), and nothing was begun.");
            default ->
                throw failure(
                        command,
                        "did not come to its end: the application's process ended with code %d.".formatted(code));
        }
    }

    private static MojoFailureException failure(String command, String what) {
        return new MojoFailureException("migrate %s %s".formatted(command, what));
    }
}
