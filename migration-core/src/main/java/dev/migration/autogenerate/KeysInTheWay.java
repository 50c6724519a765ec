package dev.migration.autogenerate;

import dev.migration.dialect.Dialect;
import dev.migration.dialect.SchemaComparison;
import dev.migration.dialect.UnsupportedOperationOnDialectException;
import dev.migration.operation.AlterColumn;
import dev.migration.operation.DropConstraint;
import dev.migration.operation.DropIndex;
import dev.migration.operation.DropTable;
import dev.migration.operation.Operation;
import dev.migration.operation.RenameTable;
import dev.migration.schema.Constraint;
import dev.migration.schema.DatabaseSchema;
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
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Supplier;

/**
 * Takes foreign keys out of the way of unique keys and indexes that they need, and that are dropped nevertheless: the
 * foreign key goes before and comes back when something else can serve it.
 */
final class KeysInTheWay {

    private final Dialect dialect;

    private final SchemaComparison comparison;

    private final List<Operation> operations = new ArrayList<>();

    private final List<DropConstraint> away = new ArrayList<>();

    private final SchemaOnTheWay schema;

    KeysInTheWay(Dialect dialect, Supplier<DatabaseSchema> before) {
        this.dialect = dialect;
        this.comparison = dialect.comparison();
        this.schema = new SchemaOnTheWay(before);
    }

    List<Operation> outOf(List<? extends Operation> given) {
        for (Operation operation : given) {
            if (isRename(operation)) {
                putBack();
            }
            inTheWayOf(operation).forEach(this::takeAway);
            add(operation instanceof DropTable drop ? asItIs(drop) : operation);
        }
        putBack();
        return List.copyOf(operations);
    }

    private void takeAway(DropConstraint drop) {
        away.add(drop);
        add(drop);
    }

    /** Afterwards the names are others. A key whose table is gone has gone with it. */
    private void putBack() {
        List<DropConstraint> missing = List.copyOf(away);
        away.clear();
        missing.stream()
                .filter(it -> schema.now().table(it.table()).isPresent())
                .forEach(it -> add(it.reverse()));
    }

    private void add(Operation operation) {
        operations.add(operation);
        schema.add(operation);
    }

    /** The table without a key that has been taken away before, so that the way back adds it in time. */
    private Operation asItIs(DropTable drop) {
        return away.stream().anyMatch(it -> it.table().equals(drop.table().name()))
                ? schema.now()
                        .table(drop.table().name())
                        .<Operation>map(it -> new DropTable(it, drop.ifExists()))
                        .orElse(drop)
                : drop;
    }

    private static boolean isRename(Operation operation) {
        return operation instanceof RenameTable
                || operation instanceof AlterColumn alter
                        && !alter.from().name().equals(alter.to().name());
    }

    private List<DropConstraint> inTheWayOf(Operation operation) {
        if (operation instanceof DropConstraint drop) {
            QualifiedName name = drop.table();
            Constraint rule = drop.constraint();
            List<String> columns = columns(rule);
            if (columns.isEmpty()) {
                return List.of();
            }
            Optional<Table> without = schema.now().table(name).map(it -> without(it, rule));
            return keys((table, key) -> leadsTo(name, columns, key)
                    || table.equals(name)
                            && without.filter(it -> comparison.leansOn(key, columns, it))
                                    .isPresent());
        }
        if (operation instanceof DropIndex drop) {
            QualifiedName name = drop.table();
            Index index = drop.index();
            List<String> columns = index.parts().stream().map(IndexPart::text).toList();
            Optional<Table> without = schema.now().table(name).map(it -> without(it, index));
            return keys((table, key) -> index.unique() && leadsTo(name, columns, key)
                    || table.equals(name)
                            && without.filter(it -> comparison.leansOn(key, index, it))
                                    .isPresent());
        }
        return List.of();
    }

    private List<DropConstraint> keys(BiPredicate<QualifiedName, ForeignKey> wanted) {
        List<DropConstraint> found = new ArrayList<>();
        for (Table table : schema.now().tables()) {
            table.constraints(ForeignKey.class)
                    .filter(key -> wanted.test(table.name(), key))
                    .map(key -> new DropConstraint(table.name(), key))
                    .filter(this::canBeTakenAway)
                    .forEach(found::add);
        }
        return found;
    }

    private static boolean leadsTo(QualifiedName table, List<String> columns, ForeignKey key) {
        return key.referencedTable().equals(table)
                && new HashSet<>(key.referencedColumns()).equals(new HashSet<>(columns));
    }

    /** SQLite has no need of it and no way to do it, and some databases cannot drop a key whose name they made up. */
    private boolean canBeTakenAway(DropConstraint drop) {
        try {
            dialect.render(drop);
            return true;
        } catch (UnsupportedOperationOnDialectException impossible) {
            return false;
        }
    }

    private static List<String> columns(Constraint rule) {
        if (rule instanceof PrimaryKey key) {
            return key.columns();
        }
        return rule instanceof Unique unique ? unique.columns() : List.of();
    }

    private static Table without(Table table, Constraint rule) {
        List<Constraint> others = table.constraints().stream()
                .filter(it ->
                        !it.equals(rule) && (rule.name() == null || !rule.name().equals(it.name())))
                .toList();
        return new Table(table.name(), table.columns(), others, table.indexes(), table.comment(), table.options());
    }

    private static Table without(Table table, Index index) {
        List<Index> others = table.indexes().stream()
                .filter(it -> !it.name().equals(index.name()))
                .toList();
        return new Table(table.name(), table.columns(), table.constraints(), others, table.comment(), table.options());
    }
}
