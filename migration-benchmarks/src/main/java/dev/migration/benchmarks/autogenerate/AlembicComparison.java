package dev.migration.benchmarks.autogenerate;

import dev.migration.benchmarks.database.BenchmarkDatabase;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.stream.Stream;

/** Alembic on the databases that have been measured, in a Python that has it and psycopg. */
public final class AlembicComparison {

    private static final String SCRIPT = "/alembic_compare.py";

    private static final String CALLS = "5";

    private AlembicComparison() {}

    /** Prints a line for each database. */
    public static void print(String python) {
        Stream.of(100, 500, 1000)
                .filter(tables -> BenchmarkDatabase.exists(TablesState.databaseName(tables)))
                .forEach(tables -> print(python, tables));
    }

    private static void print(String python, int tables) {
        String url = new BenchmarkDatabase(TablesState.databaseName(tables)).url();
        // Of "jdbc:postgresql://localhost:5432/tables_100?user=postgres" Python needs all but the first word.
        ProcessBuilder builder = new ProcessBuilder(
                python,
                "-",
                url.replaceFirst("^jdbc:postgresql:", "postgresql+psycopg:"),
                String.valueOf(tables),
                CALLS);
        builder.redirectOutput(ProcessBuilder.Redirect.INHERIT).redirectError(ProcessBuilder.Redirect.INHERIT);
        try (InputStream script = AlembicComparison.class.getResourceAsStream(SCRIPT)) {
            Process process = builder.start();
            try (OutputStream input = process.getOutputStream()) {
                if (script != null) {
                    script.transferTo(input);
                }
            }
            if (process.waitFor() != 0) {
                throw new IllegalStateException(
                        "Alembic did not run in '%s': install alembic and psycopg there.".formatted(python));
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException interruption) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interruption);
        }
    }
}
