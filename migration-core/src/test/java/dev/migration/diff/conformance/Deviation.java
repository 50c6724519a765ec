package dev.migration.diff.conformance;

import dev.migration.diff.SchemaDiff;
import dev.migration.operation.AddColumn;
import dev.migration.operation.AlterColumn;
import dev.migration.operation.CreateConstraint;
import dev.migration.operation.CreateIndex;
import dev.migration.operation.DropColumn;
import dev.migration.operation.DropConstraint;
import dev.migration.operation.DropIndex;
import dev.migration.operation.Operation;
import dev.migration.schema.Index;
import dev.migration.schema.IndexPart;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Where we find more than Alembic, as rules over what a case says. Whatever more is found has to be something that Alembic
 * does not look at, and is carried out like everything else, after which nothing may be left.
 */
final class Deviation {

    private final DiffCase diffCase;

    private final SchemaDiff diff;

    private final FoundDifference found;

    private Deviation(DiffCase diffCase, SchemaDiff diff, FoundDifference found) {
        this.diffCase = diffCase;
        this.diff = diff;
        this.found = found;
    }

    static Optional<String> difference(DiffCase diffCase, SchemaDiff diff, FoundDifference found) {
        return new Deviation(diffCase, diff, found).difference();
    }

    private Optional<String> difference() {
        if (diffCase.isCrash()) {
            // Alembic came to nothing; that we come to an end is seen by what is left.
            return Optional.empty();
        }
        List<String> missing = new ArrayList<>(diffCase.diffs().stream()
                .flatMap(RecordedDifference::lines)
                .filter(it -> !isPartition(it))
                .toList());
        List<String> extra = new ArrayList<>();
        for (Operation operation : diff.operations()) {
            List<String> lines = found.lines(operation).toList();
            if (lines.stream().allMatch(missing::contains)) {
                lines.forEach(missing::remove);
            } else if (!isMore(operation)) {
                extra.addAll(lines);
            }
        }
        return missing.isEmpty() && extra.isEmpty()
                ? Optional.empty()
                : Optional.of("  missing  " + missing + "\n  extra    " + extra);
    }

    /** Alembic takes the partitions of a table for tables of their own. */
    private boolean isPartition(String line) {
        return line.startsWith("create_table ")
                && diffCase.wanted().contains("TABLE " + line.split(" ")[1] + " PARTITION OF ");
    }

    private boolean isMore(Operation operation) {
        return NOT_IN_ALEMBIC.contains(operation.getClass().getSimpleName())
                || isPrimaryKey(operation)
                || isComputed(operation)
                || operation instanceof AlterColumn alter && TypeRule.isOverlooked(alter)
                || operation instanceof DropIndex drop && isOverlooked(drop)
                || operation instanceof CreateIndex create && isOverlooked(create)
                || operation instanceof DropConstraint drop && isOverlooked(drop)
                || operation instanceof CreateConstraint create && isOverlooked(create);
    }

    /** Alembic compares neither sequences nor the types that are made of words. */
    private static final Set<String> NOT_IN_ALEMBIC =
            Set.of("CreateSequence", "AlterSequence", "DropSequence", "CreateEnumType", "AddEnumValue", "DropEnumType");

    private static boolean isPrimaryKey(Operation operation) {
        return operation instanceof CreateConstraint create
                        && create.constraint().type().name().equals("PRIMARY_KEY")
                || operation instanceof DropConstraint drop
                        && drop.constraint().type().name().equals("PRIMARY_KEY");
    }

    /** Alembic warns of a column that is computed in another way, and leaves it. */
    private boolean isComputed(Operation operation) {
        return operation instanceof AddColumn add && isMadeAnew(add.column().name())
                || operation instanceof DropColumn drop
                        && isMadeAnew(drop.column().name());
    }

    private boolean isMadeAnew(String column) {
        boolean isComputed = diff.operations().stream()
                .anyMatch(it -> it instanceof AddColumn add
                                && add.column().name().equals(column)
                                && add.column().computed() != null
                        || it instanceof DropColumn drop
                                && drop.column().name().equals(column)
                                && drop.column().computed() != null);
        return isComputed
                && diff.operations().stream()
                        .anyMatch(it -> it instanceof AddColumn add
                                && add.column().name().equals(column))
                && diff.operations().stream()
                        .anyMatch(it -> it instanceof DropColumn drop
                                && drop.column().name().equals(column));
    }

    private boolean isOverlooked(DropIndex drop) {
        return diff.operations().stream()
                .anyMatch(it -> it instanceof CreateIndex create && isOverlooked(drop.index(), create.index()));
    }

    private boolean isOverlooked(CreateIndex create) {
        return diff.operations().stream()
                .anyMatch(it -> it instanceof DropIndex drop && isOverlooked(drop.index(), create.index()));
    }

    /** Alembic compares what an index sorts by and whether it is unique, but no condition, method or storage. */
    private static boolean isOverlooked(Index before, Index after) {
        return before.name().equals(after.name()) && core(before).equals(core(after));
    }

    private static Index core(Index index) {
        List<IndexPart> parts = index.parts().stream()
                .map(it -> new IndexPart(it.text(), it.expression(), it.order(), it.nulls(), null, null))
                .toList();
        return new Index(
                index.name(), parts, index.unique(), List.of(), null, null, index.nullsNotDistinct(), List.of());
    }

    private boolean isOverlooked(DropConstraint drop) {
        return diff.operations().stream()
                .anyMatch(it -> it instanceof CreateConstraint create
                        && ConstraintRule.isOverlooked(drop.constraint(), create.constraint()));
    }

    private boolean isOverlooked(CreateConstraint create) {
        return diff.operations().stream()
                .anyMatch(it -> it instanceof DropConstraint drop
                        && ConstraintRule.isOverlooked(drop.constraint(), create.constraint()));
    }
}
