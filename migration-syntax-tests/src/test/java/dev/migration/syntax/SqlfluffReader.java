package dev.migration.syntax;

import static org.junit.jupiter.api.Assumptions.abort;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The grammars of sqlfluff, a Python program: all statements in one call, since it takes a second to start. */
record SqlfluffReader(String python, String dialect) implements StatementReader {

    /** Reads a statement in Base64 per line, and answers a line each, with what is wrong. */
    private static final String PROGRAM =
            """
            import base64, sys
            from sqlfluff.core import Linter, FluffConfig
            linter = Linter(config=FluffConfig(overrides={"dialect": sys.argv[1]}))
            for line in sys.stdin:
                try:
                    violations = linter.parse_string(base64.b64decode(line).decode() + "\\n").violations
                except RuntimeError as crash:
                    violations = [crash]
                print(" ".join(str(violations[0]).split()) if violations else "")
            """;

    /** Skips the test, loudly, where there is no sqlfluff. */
    static SqlfluffReader require(String dialect) {
        return Stream.of(System.getenv("PATH").split(File.pathSeparator))
                .map(it -> Path.of(it, "sqlfluff"))
                .filter(Files::isExecutable)
                .findFirst()
                .map(it -> new SqlfluffReader(python(it), dialect))
                .orElseGet(SqlfluffReader::absent);
    }

    private static SqlfluffReader absent() {
        String reason = "NOT RUN: there is no 'sqlfluff' on this machine. On Debian: apt-get install sqlfluff";
        System.out.println(reason);
        return abort(reason);
    }

    /** The Python for which it is installed, of which a machine may have several. */
    private static String python(Path sqlfluff) {
        try (Stream<String> lines = Files.lines(sqlfluff)) {
            return lines.findFirst().orElse("").replaceFirst("^#!", "").strip();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    @Override
    public Map<String, String> refusals(List<String> statements) {
        List<String> command = new ArrayList<>(List.of(python.split(" ")));
        command.addAll(List.of("-c", PROGRAM, dialect));
        try {
            Path input = Files.createTempFile("statements", ".txt");
            Files.write(input, statements.stream().map(SqlfluffReader::encoded).toList());
            Process process = new ProcessBuilder(command)
                    .redirectInput(input.toFile())
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .start();
            String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            Files.delete(input);
            return refusals(statements, output.split("\n", -1));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static String encoded(String statement) {
        return Base64.getEncoder().encodeToString(statement.getBytes(StandardCharsets.UTF_8));
    }

    private static Map<String, String> refusals(List<String> statements, String[] answers) {
        if (answers.length != statements.size() + 1) {
            throw new IllegalStateException(
                    "sqlfluff answered %d of %d statements.".formatted(answers.length - 1, statements.size()));
        }
        Map<String, String> refusals = new LinkedHashMap<>();
        for (int i = 0; i < statements.size(); i++) {
            if (!answers[i].isEmpty()) {
                refusals.put(statements.get(i), answers[i]);
            }
        }
        return refusals;
    }
}
