package dev.migration.execution;

import dev.migration.execution.RepairFinding.Kind;
import dev.migration.plan.Direction;
import dev.migration.plan.Heads;
import dev.migration.script.Script;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

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
        ChangedScripts changes = new ChangedScripts(inspection.scripts(), inspection.dialect(), inspection.history());
        Set<String> applied = inspection.applied();
        inspection.scripts().scripts().stream()
                .filter(script -> applied.contains(script.revision().id()))
                .filter(changes::isChanged)
                .forEach(script -> defects.add(changed(script)));
        if (isStale(!defects.isEmpty())) {
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
                                id, Direction.STAMP_UP, "Repair: script changed", checksum, inspection.author())));
    }

    private boolean isStale(boolean hasChangedScripts) {
        if (!inspection.unknownRows().isEmpty()
                || check.knownToBeReached(inspection.session()).isEmpty()) {
            return false;
        }
        return hasChangedScripts
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
