package dev.migration.cli;

import dev.migration.error.MigrationException;
import dev.migration.revision.BranchNotFoundException;
import dev.migration.revision.RevisionNotFoundException;
import dev.migration.revision.RevisionRange;
import dev.migration.revision.TagNotFoundException;
import java.util.List;
import java.util.stream.Stream;

/**
 * Sees before anything is done that every database knows a revision that is named: else the first would go there, and the
 * next would fail.
 */
final class KnownTargets {

    private KnownTargets() {}

    /** @throws CommandLineException if one database knows a target and another does not; what none knows fails by itself */
    static void require(Invocation invocation, List<String> targets) {
        List<String> names = invocation.databases();
        if (names.size() > 1) {
            targets.stream().flatMap(KnownTargets::ends).forEach(target -> require(invocation, names, target));
        }
    }

    private static void require(Invocation invocation, List<String> names, String target) {
        List<String> knowing =
                names.stream().filter(name -> isKnown(invocation, name, target)).toList();
        if (knowing.isEmpty() || knowing.size() == names.size()) {
            return;
        }
        List<String> others =
                names.stream().filter(name -> !knowing.contains(name)).toList();
        throw new CommandLineException(
                "'%s' is known to %s, but not to %s."
                        .formatted(target, String.join(", ", knowing), String.join(", ", others)),
                "Nothing was done. Name the database: migrate --database %s ...".formatted(knowing.get(0)));
    }

    private static Stream<String> ends(String target) {
        if (!RevisionRange.isRange(target)) {
            return Stream.of(target);
        }
        RevisionRange range = RevisionRange.parse(target);
        return Stream.concat(range.start().stream(), range.end().stream());
    }

    private static boolean isKnown(Invocation invocation, String name, String target) {
        try {
            invocation.migrator(name).graph().resolve(target);
            return true;
        } catch (RevisionNotFoundException | BranchNotFoundException | TagNotFoundException unknown) {
            return false;
        } catch (MigrationException other) {
            return true;
        }
    }
}
