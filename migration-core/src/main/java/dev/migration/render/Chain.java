package dev.migration.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * An expression that is built call by call, together with the value that it has, so that nothing is written which would
 * mean something else.
 */
final class Chain<T> {

    private static final int LONG = 96;

    private final String start;

    private final List<String> calls = new ArrayList<>();

    private T value;

    Chain(String start, T value) {
        this.start = start;
        this.value = value;
    }

    Chain<T> then(String call, UnaryOperator<T> effect) {
        calls.add("." + call);
        value = effect.apply(value);
        return this;
    }

    boolean makes(Object wanted) {
        return value.equals(wanted);
    }

    boolean isEmpty() {
        return calls.isEmpty();
    }

    /** In one line, unless that would be a very long one. */
    String text() {
        String oneLine = start + String.join("", calls);
        return oneLine.length() <= LONG || calls.size() < 2 ? oneLine : broken();
    }

    /** Each call in a line of its own. */
    String broken() {
        return start + "\n        "
                + String.join("\n        ", calls.stream().map(Chain::deeper).toList());
    }

    /** The expression, if it makes this. */
    Optional<String> textFor(Object wanted) {
        return makes(wanted) ? Optional.of(text()) : Optional.empty();
    }

    static String deeper(String text) {
        return text.replaceAll("\n(?=[^\n])", "\n        ");
    }
}
