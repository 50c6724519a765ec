package dev.migration.script;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** Who writes a script: whom the project names, else whom Git knows in it, else who is at work on this machine. */
final class AuthorName {

    private static final long PATIENCE_SECONDS = 5;

    private AuthorName() {}

    /** {@code null} if nobody can be told. */
    static @Nullable String of(AuthoringOptions options, Path project) {
        return line(options.author())
                .or(() -> gitUser(project))
                .or(() -> line(System.getProperty("user.name")))
                .orElse(null);
    }

    /** Git need not be there, nor know anybody; then it has nothing to say. */
    private static Optional<String> gitUser(Path project) {
        if (!Files.isDirectory(project)) {
            return Optional.empty();
        }
        try {
            Process git = new ProcessBuilder("git", "config", "user.name")
                    .directory(project.toFile())
                    .redirectInput(new File(File.separatorChar == '\\' ? "NUL" : "/dev/null"))
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            if (!git.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                git.destroyForcibly();
                return Optional.empty();
            }
            return git.exitValue() == 0
                    ? line(new String(git.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
                    : Optional.empty();
        } catch (IOException noGit) {
            return Optional.empty();
        } catch (InterruptedException interruption) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }

    /** In one line, so that it is one line of a header. */
    private static Optional<String> line(@Nullable String name) {
        return Optional.ofNullable(name)
                .map(it -> it.replaceAll("[\\s\\p{Cntrl}]+", " ").strip())
                .filter(it -> !it.isEmpty());
    }
}
