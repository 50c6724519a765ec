package dev.migration.execution;

import dev.migration.drift.Reaction;
import dev.migration.execution.RepairFinding.Kind;
import dev.migration.plan.Direction;
import dev.migration.plan.Heads;
import dev.migration.script.Script;
import java.util.ArrayList;
import java.util.List;

/** Finds what is remembered of the scripts and is not so. */
final class ScriptDefects {

    private final Inspection inspection;

    private final TargetCheck check;

    ScriptDefects(Inspection inspection, TargetCheck check) {
        this.inspection = inspection;
        this.check = check;
    }

    List<Defect> find() {
        List<Defect> defects = new ArrayList<>();
        DriftCheck drift = inspection.drift();
        drift.changed().forEach(script -> defects.add(changed(script)));
        drift.missing().forEach(revision -> defects.add(missing(revision)));
        if (isStale(drift)) {
            defects.add(stale());
        }
        return defects;
    }

    private Defect changed(Script script) {
        String id = script.revision().id();
        String checksum =
                inspection.scripts().checksum(script, inspection.dialect()).orElseThrow();
        HistoryTable table = inspection.tables().history();
        return Defect.mendable(
                Kind.CHANGED_SCRIPT,
                id,
                "The script of '%s' (%s) is not the one that was applied; the database has what the old one did."
                        .formatted(id, script.location()),
                "Takes the script as it is now for the one that was applied.",
                jdbc -> table.insert(
                        jdbc,
                        HistoryEntry.note(
                                id,
                                Direction.STAMP_UP,
                                HistoryEntry.REPAIR + "script changed",
                                checksum,
                                inspection.author())));
    }

    private Defect missing(String revision) {
        HistoryTable table = inspection.tables().history();
        return Defect.mendable(
                Kind.MISSING_SCRIPT,
                revision,
                "Revision '%s' was applied, and no script has that id any more.".formatted(revision),
                "Records that nobody misses it; what it did stays in the database.",
                jdbc -> table.insert(
                        jdbc,
                        HistoryEntry.note(
                                revision,
                                Direction.STAMP_DOWN,
                                HistoryEntry.REPAIR + "script missing",
                                null,
                                inspection.author())));
    }

    /** While somebody is to be told of a difference at each start, no start may be known to have nothing to do. */
    private boolean isStale(DriftCheck drift) {
        if (!drift.unknown().isEmpty()
                || check.knownToBeReached(inspection.session()).isEmpty()) {
            return false;
        }
        return drift.drifts().stream().anyMatch(it -> inspection.policy().reactionTo(it.kind()) != Reaction.IGNORE)
                || !check.plan(inspection.scripts().planner(), new Heads(inspection.rows()))
                        .isEmpty();
    }

    private Defect stale() {
        FingerprintTable table = inspection.tables().fingerprints();
        return Defect.mendable(
                Kind.STALE_FINGERPRINT,
                table.table(),
                "The table %s remembers that nothing is left to do with these scripts, which is not so: one was changed without"
                                .formatted(table.table())
                        + " changing its size and time.",
                "Forgets it, so that the next start reads the scripts.",
                table::clear);
    }
}
