package dev.migration.dialect;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads the words of a list that are separated by white space. */
public final class ReservedWords {

    private ReservedWords() {}

    public static Set<String> of(String words) {
        return Arrays.stream(words.strip().split("\\s+")).collect(Collectors.toUnmodifiableSet());
    }
}
