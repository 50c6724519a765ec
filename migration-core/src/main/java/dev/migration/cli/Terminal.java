package dev.migration.cli;

import java.io.BufferedReader;
import java.io.Console;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Help.Ansi;

/**
 * What commands write to and ask.
 *
 * @param isInteractive whether a person sits there, who can be asked and wants to see progress
 * @param hasColor whether it understands colours and wants them
 * @param width in characters
 * @param environment its variables, such as {@code EDITOR}
 * @param answers the next line that the person typed; {@code null} at the end of input
 */
public record Terminal(
        PrintWriter out,
        PrintWriter err,
        boolean isInteractive,
        boolean hasColor,
        int width,
        Map<String, String> environment,
        Supplier<@Nullable String> answers) {

    private static final int DEFAULT_WIDTH = 120;

    /**
     * The one that this process was started from; without colours where {@code NO_COLOR} is set or output is redirected.
     * What is redirected is in UTF-8, as a printed script has to be: in a locale without umlauts, they would become question
     * marks.
     */
    public static Terminal system() {
        Console console = System.console();
        Charset charset = console == null ? Charset.defaultCharset() : console.charset();
        Charset output = isTerminal(console) ? charset : StandardCharsets.UTF_8;
        BufferedReader input = new BufferedReader(new InputStreamReader(System.in, charset));
        return new Terminal(
                new PrintWriter(System.out, true, output),
                new PrintWriter(System.err, true, charset),
                isTerminal(console),
                Ansi.AUTO.enabled(),
                columns(),
                System.getenv(),
                () -> readLine(input));
    }

    /** From Java 22 on there may be a console that is none, and it says so itself. */
    private static boolean isTerminal(@Nullable Console console) {
        if (console == null) {
            return false;
        }
        try {
            return (boolean) Console.class.getMethod("isTerminal").invoke(console);
        } catch (ReflectiveOperationException olderJava) {
            return true;
        }
    }

    private static int columns() {
        return Optional.ofNullable(System.getenv("COLUMNS"))
                .filter(it -> it.matches("\\d{2,4}"))
                .map(Integer::valueOf)
                .orElse(DEFAULT_WIDTH);
    }

    private static @Nullable String readLine(BufferedReader input) {
        try {
            return input.readLine();
        } catch (IOException exception) {
            throw new UncheckedIOException(exception);
        }
    }
}
