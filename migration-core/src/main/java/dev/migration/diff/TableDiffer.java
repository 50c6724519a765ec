package dev.migration.diff;

import dev.migration.dialect.SchemaComparison;
import dev.migration.operation.AddColumn;
import dev.migration.operation.CommentOnTable;
import dev.migration.operation.CreateConstraint;
import dev.migration.operation.CreateIndex;
import dev.migration.operation.DropColumn;
import dev.migration.operation.DropConstraint;
import dev.migration.operation.DropIndex;
import dev.migration.schema.Check;
import dev.migration.schema.Column;
import dev.migration.schema.Constraint;
import dev.migration.schema.ForeignKey;
import dev.migration.schema.Index;
import dev.migration.schema.IndexPart;
import dev.migration.schema.PrimaryKey;
import dev.migration.schema.QualifiedName;
import dev.migration.schema.Table;
import dev.migration.schema.Unique;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What differs within a table that both schemas have. */
final class TableDiffer {

    private final SchemaComparison comparison;

    private final DiffOptions options;

    private final Changes changes;

    TableDiffer(SchemaComparison comparison, DiffOptions options, Changes changes) {
        this.comparison = comparison;
        this.options = options;
        this.changes = changes;
    }

    void compare(Table actual, Table wanted) {
        Table before = comparison.normalized(actual);
        Table after = comparison.normalized(wanted);
        Set<String> anew = columns(actual, before, wanted, after);
        constraints(wanted.name(), before, after, anew);
        indexes(wanted.name(), before, after, anew);
        if (options.comparesComments() && !Objects.equals(text(before), text(after))) {
            changes.add(Phase.COMMENT, new CommentOnTable(wanted.name(), wanted.comment(), actual.comment()));
        }
    }

    /** Answers which columns are made anew, and everything about them with them. */
    private Set<String> columns(Table actual, Table before, Table wanted, Table after) {
        Pairing<Column> columns = Pairing.by(Column::name, before.columns(), after.columns());
        Set<String> keys = Stream.of(before, after)
                .flatMap(it -> it.findPrimaryKey().stream())
                .flatMap(it -> it.columns().stream())
                .collect(Collectors.toSet());
        ColumnDiffer differ = new ColumnDiffer(comparison, options);
        Set<String> anew = new HashSet<>();
        columns.kept().forEach(pair -> {
            String name = pair.wanted().name();
            if (differ.isComputedAnew(pair.actual(), pair.wanted())) {
                anew.add(name);
                changes.add(Phase.CHANGE_COLUMN, new DropColumn(wanted.name(), own(actual, name)));
                changes.add(Phase.CHANGE_COLUMN, new AddColumn(wanted.name(), own(wanted, name)));
            } else {
                differ.change(wanted.name(), pair.actual(), pair.wanted(), keys.contains(name))
                        .ifPresent(it -> changes.add(Phase.CHANGE_COLUMN, it));
            }
        });
        columns.added()
                .forEach(it -> changes.add(Phase.CHANGE_COLUMN, new AddColumn(wanted.name(), own(wanted, it.name()))));
        columns.gone()
                .forEach(it -> changes.add(Phase.DROP_COLUMN, new DropColumn(wanted.name(), own(actual, it.name()))));
        Likeness.suspectColumns(comparison, wanted.name(), columns).forEach(changes::suspect);
        return anew;
    }

    /** The column as its side has it, not as the comparison sees it. */
    private static Column own(Table table, String column) {
        return table.column(column).orElseThrow();
    }

    private void constraints(QualifiedName table, Table before, Table after, Set<String> anew) {
        ConstraintComparison same = new ConstraintComparison(comparison, options.checks());
        List<Constraint> unmatched = new ArrayList<>(compared(before));
        for (Constraint wanted : compared(after)) {
            Constraint match = bestMatch(unmatched, wanted, same);
            unmatched.remove(match);
            if (match == null) {
                create(table, wanted);
            } else if (columns(wanted).anyMatch(anew::contains)) {
                drop(table, match);
                create(table, wanted);
            }
        }
        unmatched.forEach(it -> drop(table, it));
        unmatched.stream()
                .filter(ForeignKey.class::isInstance)
                .map(ForeignKey.class::cast)
                .filter(key -> staysWithItsIndex(key, after))
                .flatMap(key -> comparison.indexLeftBy(before, key).stream())
                .filter(it -> !after.hasIndex(it.name()))
                .forEach(it -> changes.add(Phase.DROP_INDEX, new DropIndex(table, it)));
    }

    /** Whether the index behind a key that is dropped has no use afterwards, and does not go with a column either. */
    private static boolean staysWithItsIndex(ForeignKey key, Table after) {
        return key.columns().stream().allMatch(after::hasColumn)
                && after.constraints(ForeignKey.class)
                        .noneMatch(it -> it.columns().equals(key.columns()) && Objects.equals(it.name(), key.name()));
    }

    private static @Nullable Constraint bestMatch(
            List<Constraint> candidates, Constraint wanted, ConstraintComparison same) {
        List<Constraint> matches =
                candidates.stream().filter(it -> same.same(it, wanted)).toList();
        return matches.stream()
                .filter(it -> Objects.equals(it.name(), wanted.name()))
                .findFirst()
                .orElse(matches.isEmpty() ? null : matches.get(0));
    }

    private List<Constraint> compared(Table table) {
        return table.constraints().stream()
                .filter(it -> !(it instanceof Check) || options.checks() != CheckComparison.NONE)
                .toList();
    }

    private static Stream<String> columns(Constraint constraint) {
        if (constraint instanceof PrimaryKey key) {
            return key.columns().stream();
        }
        if (constraint instanceof Unique unique) {
            return unique.columns().stream();
        }
        return constraint instanceof ForeignKey key ? key.columns().stream() : Stream.empty();
    }

    private void create(QualifiedName table, Constraint constraint) {
        Phase phase = constraint instanceof ForeignKey ? Phase.CREATE_FOREIGN_KEY : Phase.CREATE_RULE;
        changes.add(phase, new CreateConstraint(table, constraint));
    }

    private void drop(QualifiedName table, Constraint constraint) {
        Phase phase = constraint instanceof ForeignKey ? Phase.DROP_FOREIGN_KEY : Phase.DROP_RULE;
        changes.add(phase, new DropConstraint(table, constraint));
    }

    private void indexes(QualifiedName table, Table before, Table after, Set<String> anew) {
        Pairing<Index> indexes = Pairing.by(Index::name, before.indexes(), after.indexes());
        IndexComparison same = new IndexComparison(comparison);
        indexes.kept().stream()
                .filter(it -> !same.same(it.actual(), it.wanted())
                        || it.wanted().parts().stream().map(IndexPart::text).anyMatch(anew::contains))
                .forEach(it -> {
                    changes.add(Phase.DROP_INDEX, new DropIndex(table, it.actual()));
                    changes.add(Phase.CREATE_INDEX, new CreateIndex(table, it.wanted()));
                });
        indexes.added().forEach(it -> changes.add(Phase.CREATE_INDEX, new CreateIndex(table, it)));
        indexes.gone().forEach(it -> changes.add(Phase.DROP_INDEX, new DropIndex(table, it)));
    }

    private static String text(Table table) {
        String comment = table.comment();
        return comment == null ? "" : comment;
    }
}
