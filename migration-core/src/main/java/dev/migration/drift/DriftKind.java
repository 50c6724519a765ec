package dev.migration.drift;

/** How the scripts and what a database remembers of them can part. */
public enum DriftKind {

    /** An applied script is other than it was when it was applied. */
    CHANGED_SCRIPT(
            "Put a changed script back, and write what is new as a revision of its own; or, where the database has what the"
                    + " script says now, `migrate repair --apply`."),

    /** The history says that a revision was applied, the version table that nothing newer is, and there is no such script. */
    MISSING_SCRIPT("Restore a missing script; or, where nobody needs it any more, `migrate repair --apply`."),

    /** The version table names a revision that no script has: a newer release was here, another branch, or it was deleted. */
    UNKNOWN_REVISION(
            "Restore its script, or start the release that has it. An older release starts beside a newer database with"
                    + " `migration.on-unknown-revision: warn`. To do without the revision: `migrate repair --forget"
                    + " <revision>`, or `migrate stamp --purge <revision>` to say where the database is.");

    private final String remedy;

    DriftKind(String remedy) {
        this.remedy = remedy;
    }

    String remedy() {
        return remedy;
    }
}
