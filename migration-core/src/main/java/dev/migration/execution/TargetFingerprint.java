package dev.migration.execution;

import dev.migration.drift.DriftKind;
import dev.migration.plan.Heads;
import dev.migration.plan.UpgradeScope;
import java.util.List;
import java.util.TreeSet;

/**
 * Stands for the sentence "with these scripts and this target, a database with these rows in its version table has nothing
 * to do".
 *
 * @param ignored what was not looked for when that was found; who no longer ignores it has to look
 */
record TargetFingerprint(String scripts, List<String> target, UpgradeScope scope, List<DriftKind> ignored) {

    private static final String ALGORITHM = "v1:";

    TargetFingerprint of(UpgradeScope otherScope) {
        return new TargetFingerprint(scripts, target, otherScope, ignored);
    }

    String at(Heads heads) {
        String rows = String.join(" ", new TreeSet<>(heads.revisions()));
        String wanted = String.join(" ", target) + (scope == UpgradeScope.EVERYTHING ? "" : " but for the background");
        String looked = ignored.isEmpty() ? "" : "\n" + ignored;
        return ALGORITHM + Sha256.of(String.join("\n", scripts, wanted, rows) + looked);
    }

    /** A relative target, such as {@code +1}, is never reached: the next start goes on. */
    boolean canBeReached() {
        return target.stream().noneMatch(it -> it.matches(".*[+-]\\d+"));
    }
}
