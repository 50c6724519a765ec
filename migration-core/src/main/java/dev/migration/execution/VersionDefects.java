package dev.migration.execution;

import dev.migration.execution.RepairFinding.Kind;
import dev.migration.plan.VersionChange;
import dev.migration.revision.RevisionNode;
import java.util.ArrayList;
import java.util.List;

/** Finds rows of the version table that should not be there. */
final class VersionDefects {

    private final Inspection inspection;

    VersionDefects(Inspection inspection) {
        this.inspection = inspection;
    }

    List<Defect> find() {
        List<Defect> defects = new ArrayList<>();
        inspection.unknownRows().forEach(row -> defects.add(unknown(row)));
        for (String row : inspection.knownRows()) {
            List<String> including = inspection.knownRows().stream()
                    .filter(other -> !other.equals(row) && includes(other, row))
                    .toList();
            if (!including.isEmpty()) {
                defects.add(included(row, including));
            }
        }
        return defects;
    }

    private boolean includes(String other, String row) {
        return inspection.graph().applied(List.of(other)).stream()
                .map(RevisionNode::id)
                .anyMatch(row::equals);
    }

    private Defect unknown(String row) {
        return Defect.forPeople(
                Kind.UNKNOWN_REVISION,
                row,
                "The version table names the revision '%s', but no script has that id.".formatted(row),
                "Restore the script, or start the release that has it. Where nobody will, and the schema is right as it is: "
                        + forgetting(row));
    }

    /** The command that makes the database forget the row, and where that leads. */
    private String forgetting(String row) {
        return new ForgottenRevision(row)
                .rowsWithout(inspection)
                .map(rows -> "`migrate repair --forget %s`, after which the database is at %s."
                        .formatted(row, String.join(", ", rows)))
                .orElse("`migrate stamp --purge <revision>`.");
    }

    private Defect included(String row, List<String> including) {
        VersionTable table = inspection.tables().versions();
        return Defect.mendable(
                Kind.INCLUDED_REVISION,
                row,
                "The version table names '%s' beside %s, which includes it."
                        .formatted(row, String.join(", ", including)),
                "Deletes the row of '%s'.".formatted(row),
                jdbc -> {
                    table.apply(jdbc, List.of(new VersionChange.Delete(row)));
                    inspection.tables().fingerprints().clear(jdbc);
                });
    }
}
