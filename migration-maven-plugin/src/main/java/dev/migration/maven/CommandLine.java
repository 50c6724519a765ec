package dev.migration.maven;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The words of a command, added one by one; what is not set adds none. */
final class CommandLine {

    private final List<String> words = new ArrayList<>();

    CommandLine(String command) {
        words.add(command);
    }

    CommandLine flag(String name, boolean isSet) {
        if (isSet) {
            words.add(name);
        }
        return this;
    }

    /** An option with its value in one word, so that a value may begin with a dash. */
    CommandLine option(String name, @Nullable String value) {
        if (value != null && !value.isBlank()) {
            words.add(name + "=" + value);
        }
        return this;
    }

    CommandLine options(String name, @Nullable List<String> values) {
        orEmpty(values).forEach(it -> option(name, it.strip()));
        return this;
    }

    /** What stands without an option before it, several separated by white space. */
    CommandLine values(@Nullable String values) {
        words.addAll(ShellWords.of(values));
        return this;
    }

    List<String> words() {
        return List.copyOf(words);
    }

    static <T> List<T> orEmpty(@Nullable List<T> values) {
        return values == null ? List.of() : values;
    }
}
