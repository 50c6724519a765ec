package dev.migration.drift;

/**
 * One revision about which the scripts and the database disagree.
 *
 * @param problem a sentence that names it and, as far as it is known, who applied it and when
 */
public record Drift(DriftKind kind, String revision, String problem) {

    /** What to do about it, and about all others of its kind. */
    public String remedy() {
        return kind.remedy();
    }
}
