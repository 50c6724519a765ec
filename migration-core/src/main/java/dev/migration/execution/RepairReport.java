package dev.migration.execution;

import java.util.List;

/**
 * What is inconsistent in the state of a database, and what was done about it.
 *
 * @param database the migrator's name
 * @param applied whether the automatic remedies were carried out
 * @param lockHolder who migrates the database at this moment; empty where nobody does, or the database does not tell
 */
public record RepairReport(String database, boolean applied, String lockHolder, List<RepairFinding> findings) {

    public RepairReport {
        findings = List.copyOf(findings);
    }

    /** Whether nothing is inconsistent any more. */
    public boolean isConsistent() {
        return findings.stream().allMatch(it -> applied && it.isAutomatic());
    }
}
