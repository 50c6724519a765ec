package dev.migration.diff.conformance;

import dev.migration.diff.SchemaDiff;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Where we find more or other than Alembic, as rules over what a case says. */
final class Deviation {

    private Deviation() {}

    static Optional<String> difference(DiffCase diffCase, SchemaDiff diff, FoundDifference found) {
        List<String> expected =
                diffCase.diffs().stream().map(RecordedDifference::line).sorted().toList();
        List<String> actual = diff.operations().stream().flatMap(found::lines).sorted().toList();
        List<String> missing = without(expected, actual);
        List<String> extra = without(actual, expected);
        return missing.isEmpty() && extra.isEmpty()
                ? Optional.empty()
                : Optional.of("  missing  " + missing + "\n  extra    " + extra);
    }

    private static List<String> without(List<String> lines, List<String> others) {
        List<String> left = new ArrayList<>(lines);
        others.forEach(left::remove);
        return left;
    }
}
