package dev.migration.sample.process;

import java.util.ArrayList;
import java.util.List;

/** The command line of one start. */
record Arguments(List<String> values) {

    Arguments {
        values = List.copyOf(values);
    }

    static Arguments of(String... values) {
        return new Arguments(List.of(values));
    }

    Arguments and(List<String> more) {
        List<String> all = new ArrayList<>(values);
        all.addAll(more);
        return new Arguments(all);
    }

    /** With these properties in place of those of the same name: one that is given twice has both values. */
    Arguments but(List<String> properties) {
        List<String> kept = values.stream()
                .filter(value -> properties.stream().noneMatch(it -> name(it).equals(name(value))))
                .toList();
        return new Arguments(kept).and(properties);
    }

    private static String name(String property) {
        return property.split("=", 2)[0];
    }
}
