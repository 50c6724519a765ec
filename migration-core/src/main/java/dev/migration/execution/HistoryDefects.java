package dev.migration.execution;

import dev.migration.execution.RepairFinding.Kind;
import dev.migration.plan.Direction;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Finds entries of the history that do not tell how things are. */
final class HistoryDefects {

    private final Inspection inspection;

    private final HistoryTable table;

    HistoryDefects(Inspection inspection) {
        this.inspection = inspection;
        this.table = inspection.tables().history();
    }

    List<Defect> find() {
        List<Defect> defects = new ArrayList<>();
        // While somebody migrates, a row that runs is as it should be.
        if (!inspection.isLocked()) {
            inspection.history().stream()
                    .filter(entry -> entry.status() == HistoryStatus.RUNNING)
                    .forEach(entry -> defects.add(unfinished(entry)));
            Set<String> applied = inspection.applied();
            inspection.lastEntries().stream()
                    .filter(entry -> entry.status() != HistoryStatus.SUCCEEDED && isHalfDone(entry))
                    // One that was stopped goes on by itself.
                    .filter(entry -> entry.status() != HistoryStatus.STOPPED || isSettled(entry, applied))
                    .forEach(entry -> defects.add(isSettled(entry, applied) ? settled(entry) : halfDone(entry)));
        }
        return defects;
    }

    private Defect unfinished(HistoryEntry entry) {
        return Defect.mendable(
                Kind.UNFINISHED_STEP,
                entry.revision(),
                "The %s of '%s', begun at %s on %s, was never finished, and nobody runs it: its process died."
                        .formatted(verb(entry), entry.revision(), entry.started(), entry.host()),
                "Records that it failed.",
                jdbc -> table.finish(jdbc, entry.id(), HistoryStatus.FAILED, Instant.now()));
    }

    private Defect settled(HistoryEntry entry) {
        boolean isApplied = entry.direction() == Direction.UPGRADE;
        return Defect.mendable(
                Kind.SETTLED_REVISION,
                entry.revision(),
                "The history says that the %s of '%s' stopped half-way, but the version table that it is %s."
                        .formatted(verb(entry), entry.revision(), isApplied ? "applied" : "reverted"),
                "Records that this was settled, so that the next %s begins at the first statement."
                        .formatted(verb(entry)),
                jdbc -> table.insert(jdbc, settlement(entry)));
    }

    private Defect halfDone(HistoryEntry entry) {
        BegunStatement begun = BegunStatement.parse(entry.statementBegun());
        if (begun != null) {
            return inDoubt(entry, begun);
        }
        StatementCount done = new StatementCount(entry.statementsDone());
        return Defect.forPeople(
                Kind.HALF_DONE_REVISION,
                entry.revision(),
                "The %s of '%s' %s.".formatted(verb(entry), entry.revision(), done.whereItStopped()),
                "Mend the script from there on and run `migrate %s`, which goes on after %s; or finish by hand what is missing"
                                .formatted(verb(entry), done.pronoun())
                        + " and record it with `migrate stamp`.");
    }

    private static Defect inDoubt(HistoryEntry entry, BegunStatement begun) {
        return Defect.forPeople(
                Kind.STATEMENT_IN_DOUBT,
                entry.revision(),
                "The %s of '%s' ended while statement %d was on its way, and nobody noted whether it took effect: %s."
                        .formatted(verb(entry), entry.revision(), entry.statementsDone() + 1, begun.text()),
                "Run `migrate %1$s`, which looks into the catalog and asks if that does not tell; or say it yourself: `migrate repair --done %2$s` or `migrate repair --not-done %2$s`."
                        .formatted(verb(entry), entry.revision()));
    }

    /** Whether a next run would not begin at the first statement. */
    private static boolean isHalfDone(HistoryEntry entry) {
        return !ResumePoint.of(entry).equals(ResumePoint.BEGINNING);
    }

    private static boolean isSettled(HistoryEntry entry, Set<String> applied) {
        return applied.contains(entry.revision()) == (entry.direction() == Direction.UPGRADE);
    }

    private HistoryEntry settlement(HistoryEntry entry) {
        Direction direction = entry.direction() == Direction.UPGRADE ? Direction.STAMP_UP : Direction.STAMP_DOWN;
        return HistoryEntry.note(
                entry.revision(), direction, HistoryEntry.REPAIR + "settled", null, inspection.author());
    }

    private static String verb(HistoryEntry entry) {
        return entry.direction().name().toLowerCase(Locale.ROOT);
    }
}
