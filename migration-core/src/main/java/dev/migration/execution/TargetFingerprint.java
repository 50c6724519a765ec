package dev.migration.execution;

import dev.migration.plan.Heads;
import dev.migration.plan.UpgradeScope;
import java.util.List;
import java.util.TreeSet;

/**
 * Stands for the sentence "with these scripts and this target, a database with these rows in its version table has nothing
 * to do".
 */
record TargetFingerprint(String scripts, List<String> target, UpgradeScope scope) {

    private static final String ALGORITHM = "v1:";

    String at(Heads heads) {
        String rows = String.join(" ", new TreeSet<>(heads.revisions()));
        String wanted = String.join(" ", target) + (scope == UpgradeScope.EVERYTHING ? "" : " but for the background");
        return ALGORITHM + Sha256.of(String.join("\n", scripts, wanted, rows));
    }

    /** A relative target, such as {@code +1}, is never reached: the next start goes on. */
    boolean canBeReached() {
        return target.stream().noneMatch(it -> it.matches(".*[+-]\\d+"));
    }
}
