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
}
