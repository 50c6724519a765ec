package dev.migration.autogenerate.mutation;

import java.util.List;
import java.util.stream.Stream;

/** All changes that are tried. */
final class Changes {

    private static final List<Change> ALL = Stream.of(
                    ColumnChanges.LIST, RuleChanges.LIST, TableChanges.LIST, GeneratorChanges.LIST)
            .flatMap(List::stream)
            .toList();

    private Changes() {}

    static List<Change> all() {
        return ALL;
    }
}
