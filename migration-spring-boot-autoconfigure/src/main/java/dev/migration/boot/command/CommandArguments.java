package dev.migration.boot.command;

import java.util.List;
import java.util.stream.Stream;

/**
 * The arguments of a process that was started to run a command. What has a dot in its name, such as {@code
 * --spring.profiles.active=prod}, is for Spring Boot; the rest is for the command.
 */
record CommandArguments(List<String> all) {

    private static final String COMMAND = "migrate";

    CommandArguments {
        all = List.copyOf(all);
    }

    boolean isCommand() {
        return !all.isEmpty() && all.get(0).equals(COMMAND);
    }

    String[] forSpring() {
        return behindTheCommand().filter(CommandArguments::isProperty).toArray(String[]::new);
    }

    String[] forTheCommand() {
        return behindTheCommand().filter(it -> !isProperty(it)).toArray(String[]::new);
    }

    /** The same, with one more for Spring Boot. */
    String[] with(String property) {
        return Stream.of(Stream.of(COMMAND, property), behindTheCommand())
                .flatMap(it -> it)
                .toArray(String[]::new);
    }

    private Stream<String> behindTheCommand() {
        return all.stream().skip(1);
    }

    private static boolean isProperty(String argument) {
        String name = argument.split("=", 2)[0];
        return name.startsWith("--") && name.indexOf('.') > 0;
    }
}
