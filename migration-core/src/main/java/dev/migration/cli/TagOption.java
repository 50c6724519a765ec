package dev.migration.cli;

import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** {@code --tag NAME}, which says the same as the target {@code tag:NAME}. */
final class TagOption {

    private static final String PREFIX = "tag:";

    @Option(
            names = "--tag",
            paramLabel = "NAME",
            description = "The revision that bears this tag, the same as tag:NAME.")
    private @Nullable String tag;

    boolean isGiven() {
        return tag != null;
    }

    /** The tag as a target, or the targets that are named. */
    List<String> or(List<String> named) {
        if (tag == null) {
            return named;
        }
        if (!named.isEmpty()) {
            throw new CommandLineException(
                    "Both a target, '%s', and --tag are given.".formatted(String.join(" ", named)),
                    "Give one of them.");
        }
        return List.of(PREFIX + tag);
    }
}
