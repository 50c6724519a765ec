package dev.migration.diff;

import dev.migration.dialect.Dialect;
import dev.migration.dialect.SchemaComparison;
import dev.migration.dialect.UnsupportedOperationOnDialectException;
import dev.migration.operation.AddEnumValue;
import dev.migration.operation.AlterSequence;
import dev.migration.operation.CreateEnumType;
import dev.migration.operation.CreateSequence;
import dev.migration.operation.CreateTable;
import dev.migration.operation.CreateView;
import dev.migration.operation.DropConstraint;
import dev.migration.operation.DropEnumType;
import dev.migration.operation.DropSequence;
import dev.migration.operation.DropTable;
import dev.migration.operation.DropView;
import dev.migration.operation.Operation;
import dev.migration.operation.ReplaceView;
import dev.migration.schema.DatabaseSchema;
import dev.migration.schema.EnumType;
import dev.migration.schema.QualifiedName;
import dev.migration.schema.Sequence;
import dev.migration.schema.Table;
import dev.migration.schema.View;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Compares a database as it is with a schema as it should be. */
public final class SchemaDiffer {

    private final Dialect dialect;

    private final SchemaComparison comparison;

    private final DiffOptions options;

    public SchemaDiffer(Dialect dialect, DiffOptions options) {
        this.dialect = dialect;
        this.comparison = dialect.comparison();
        this.options = options;
    }

    /**
     * What makes the actual schema into the wanted one.
     *
     * @throws UnknownRenameException if a rename of the options does not fit the actual schema
     */
    public SchemaDiff compare(DatabaseSchema actual, DatabaseSchema wanted) {
        Changes changes = new Changes();
        DatabaseSchema renamed = new KnownRenames(changes).applied(actual, options.renames());
        FilteredSchema.Both schemas = new FilteredSchema(options.filter()).of(renamed, wanted);
        enumTypes(schemas, changes);
        if (options.comparesSequences()) {
            sequences(schemas, changes);
        }
        tables(schemas, changes);
        if (options.comparesViews()) {
            views(schemas, changes);
        }
        return changes.inOrder();
    }

    private void tables(FilteredSchema.Both schemas, Changes changes) {
        Pairing<Table> tables = Pairing.by(
                Table::name, schemas.actual().tables(), schemas.wanted().tables());
        create(tables, changes);
        drop(tables.gone(), changes);
        TableDiffer differ = new TableDiffer(comparison, options, changes);
        FilteredTable filter = new FilteredTable(options.filter());
        tables.kept().forEach(pair -> {
            Pairing.Pair<Table> filtered = filter.of(pair.actual(), pair.wanted());
            differ.compare(filtered.actual(), filtered.wanted());
        });
        KeysOfChangedColumns.giveWay(comparison, tables.kept(), changes);
        Likeness.suspectTables(comparison, tables).forEach(changes::suspect);
    }

    /** A key of an old table may be one that comes later, so what leads to an old table comes after all keys. */
    private void create(Pairing<Table> tables, Changes changes) {
        Set<QualifiedName> old = tables.kept().stream()
                .filter(this::isGivenColumns)
                .map(it -> it.wanted().name())
                .collect(Collectors.toSet());
        TableOrder parted = TableOrder.of(tables.added(), key -> old.contains(key.referencedTable()));
        TableOrder order = parted.afterwards().stream().allMatch(this::canDo) ? parted : parted.whole(tables.added());
        order.tables().forEach(it -> changes.add(Phase.CREATE_TABLE, new CreateTable(it, false)));
        order.afterwards().forEach(it -> changes.add(Phase.CREATE_FOREIGN_KEY, it));
    }

    /** SQLite cannot add a key, and accepts one that leads to a table that is not there yet. */
    private boolean canDo(Operation operation) {
        try {
            dialect.render(operation);
            return true;
        } catch (UnsupportedOperationOnDialectException impossible) {
            return false;
        }
    }

    /** Whether the table has other columns or keys than before, or columns of another type. */
    private boolean isGivenColumns(Pairing.Pair<Table> pair) {
        return pair.wanted().columns().size() != pair.actual().columns().size()
                || pair.wanted().constraints().size()
                        != pair.actual().constraints().size()
                || hasOtherTypes(pair);
    }

    private boolean hasOtherTypes(Pairing.Pair<Table> pair) {
        return pair.wanted().columns().stream().anyMatch(wanted -> pair.actual()
                .column(wanted.name())
                .filter(it -> !comparison.sameType(it.type(), wanted.type()))
                .isPresent());
    }

    private void drop(List<Table> gone, Changes changes) {
        TableOrder parted = TableOrder.of(gone, it -> false);
        TableOrder order = parted.afterwards().stream().allMatch(this::canDo) ? parted : parted.whole(gone);
        order.afterwards()
                .forEach(it -> changes.add(Phase.DROP_FOREIGN_KEY, new DropConstraint(it.table(), it.constraint())));
        List<Table> childrenFirst = new ArrayList<>(order.tables());
        Collections.reverse(childrenFirst);
        childrenFirst.forEach(it -> changes.add(Phase.DROP_TABLE, new DropTable(it, false)));
    }

    private void sequences(FilteredSchema.Both schemas, Changes changes) {
        Pairing<Sequence> sequences = Pairing.by(
                Sequence::name, schemas.actual().sequences(), schemas.wanted().sequences());
        sequences.added().forEach(it -> changes.add(Phase.CREATE_TYPE, new CreateSequence(it, false)));
        sequences.gone().forEach(it -> changes.add(Phase.DROP_TYPE, new DropSequence(it, false)));
        sequences.kept().stream()
                .map(it -> new AlterSequence(comparison.normalized(it.actual()), comparison.normalized(it.wanted())))
                .filter(it -> !it.from().equals(it.to()))
                .forEach(it -> changes.add(Phase.CHANGE_COLUMN, it));
    }

    private static void enumTypes(FilteredSchema.Both schemas, Changes changes) {
        Pairing<EnumType> types = Pairing.by(
                EnumType::name, schemas.actual().enumTypes(), schemas.wanted().enumTypes());
        types.added().forEach(it -> changes.add(Phase.CREATE_TYPE, new CreateEnumType(it, false)));
        types.gone().forEach(it -> changes.add(Phase.DROP_TYPE, new DropEnumType(it)));
        types.kept().forEach(it -> words(it.actual(), it.wanted(), changes));
    }

    private static void words(EnumType actual, EnumType wanted, Changes changes) {
        List<String> kept =
                actual.values().stream().filter(wanted.values()::contains).toList();
        if (kept.size() < actual.values().size()) {
            changes.remark(
                    "The enum type '%s' has words that the model has not: %s. No database takes a word away; make a new type and alter the columns."
                            .formatted(
                                    actual.name(),
                                    String.join(
                                            ", ",
                                            actual.values().stream()
                                                    .filter(it ->
                                                            !wanted.values().contains(it))
                                                    .toList())));
        }
        for (int place = 0; place < wanted.values().size(); place++) {
            String word = wanted.values().get(place);
            if (!actual.values().contains(word)) {
                String next = wanted.values().stream()
                        .skip(place + 1L)
                        .filter(actual.values()::contains)
                        .findFirst()
                        .orElse(null);
                changes.add(Phase.CREATE_TYPE, new AddEnumValue(wanted.name(), word, next, null, false));
            }
        }
    }

    private void views(FilteredSchema.Both schemas, Changes changes) {
        Pairing<View> views = Pairing.by(
                View::name, schemas.actual().views(), schemas.wanted().views());
        views.added().forEach(it -> changes.add(Phase.CREATE_VIEW, new CreateView(it)));
        views.gone().forEach(it -> changes.add(Phase.DROP_VIEW, new DropView(it)));
        views.kept().stream()
                .filter(it -> it.actual().materialized() != it.wanted().materialized()
                        || !comparison.sameExpression(
                                it.actual().query(), it.wanted().query()))
                .forEach(it -> changes.add(Phase.CREATE_VIEW, new ReplaceView(it.actual(), it.wanted())));
    }
}
