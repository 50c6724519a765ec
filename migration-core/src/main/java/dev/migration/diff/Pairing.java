package dev.migration.diff;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Two lists, sorted out by a key: what only the first has, what only the second has, and what both have. */
record Pairing<T>(List<T> gone, List<T> added, List<Pair<T>> kept) {

    record Pair<T>(T actual, T wanted) {}

    static <T, K> Pairing<T> by(Function<T, K> key, List<T> actual, List<T> wanted) {
        Map<K, T> unmatched = new LinkedHashMap<>();
        actual.forEach(it -> unmatched.put(key.apply(it), it));
        List<T> added = new ArrayList<>();
        List<Pair<T>> kept = new ArrayList<>();
        for (T second : wanted) {
            T first = unmatched.remove(key.apply(second));
            if (first == null) {
                added.add(second);
            } else {
                kept.add(new Pair<>(first, second));
            }
        }
        return new Pairing<>(List.copyOf(unmatched.values()), added, kept);
    }
}
