package dev.migration.operation;

import dev.migration.schema.Constraint;
import dev.migration.schema.ConstraintType;
import dev.migration.schema.Index;
import dev.migration.schema.NamingConvention;
import dev.migration.schema.QualifiedName;
import dev.migration.schema.Table;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;

/** Gives the indexes and constraints of an operation the names of a {@link NamingConvention}. */
public final class ConventionalNames implements OperationVisitor<StandardOperation> {

    private final NamingConvention convention;

    private final int longest;

    private final Set<String> finalNames;

    private final boolean isAllFinal;

    /** @param longest how many characters a name may have; longer ones are cut */
    public ConventionalNames(NamingConvention convention, int longest) {
        this(convention, longest, Set.of(), false);
    }

    private ConventionalNames(NamingConvention convention, int longest, Set<String> finalNames, boolean isAllFinal) {
        this.convention = convention;
        this.longest = longest;
        this.finalNames = finalNames;
        this.isAllFinal = isAllFinal;
    }

    /** The operation with names; one that is none of this project's, as it is. */
    public Operation named(Operation operation) {
        return operation instanceof StandardOperation standard ? standard.accept(this) : operation;
    }

    @Override
    public StandardOperation finalNames(FinalNames operation) {
        Set<String> names = operation.names();
        return operation.operation().accept(new ConventionalNames(convention, longest, names, names.isEmpty()));
    }

    @Override
    public StandardOperation createTable(CreateTable operation) {
        return new CreateTable(named(operation.table()), operation.ifNotExists());
    }

    @Override
    public StandardOperation dropTable(DropTable operation) {
        return operation;
    }

    @Override
    public StandardOperation addColumn(AddColumn operation) {
        return new AddColumn(
                operation.table(),
                operation.column(),
                named(operation.table(), operation.constraints()),
                operation.ifNotExists());
    }

    @Override
    public StandardOperation dropColumn(DropColumn operation) {
        return new DropColumn(
                operation.table(),
                operation.column(),
                named(operation.table(), operation.constraints()),
                operation.ifExists());
    }

    @Override
    public StandardOperation createConstraint(CreateConstraint operation) {
        return new CreateConstraint(operation.table(), named(operation.table(), operation.constraint()));
    }

    @Override
    public StandardOperation dropConstraint(DropConstraint operation) {
        return new DropConstraint(operation.table(), named(operation.table(), operation.constraint()));
    }

    @Override
    public StandardOperation createIndex(CreateIndex operation) {
        return new CreateIndex(
                operation.table(),
                named(operation.table(), operation.index()),
                operation.ifNotExists(),
                operation.concurrently());
    }

    @Override
    public StandardOperation dropIndex(DropIndex operation) {
        return new DropIndex(
                operation.table(),
                named(operation.table(), operation.index()),
                operation.ifExists(),
                operation.concurrently());
    }

    @Override
    public StandardOperation dropByName(DropByName operation) {
        QualifiedName table = operation.table();
        String given = operation.name().name();
        if (table == null) {
            return operation;
        }
        String name = isFinal(given)
                ? given
                : checked(() -> switch (operation.type()) {
                    case PRIMARY_KEY -> convention.applied(table, ConstraintType.PRIMARY_KEY, given);
                    case FOREIGN_KEY -> convention.applied(table, ConstraintType.FOREIGN_KEY, given);
                    case UNIQUE -> convention.applied(table, ConstraintType.UNIQUE, given);
                    case CHECK -> convention.applied(table, ConstraintType.CHECK, given);
                    case INDEX -> convention.appliedToIndex(table, given);
                    default -> given;
                });
        return name.equals(given) && !(isFinal(given) && given.length() > longest)
                ? operation
                : new DropByName(
                        operation.type(), operation.name().sibling(shortened(name)), table, operation.options());
    }

    @Override
    public StandardOperation batchAlterTable(BatchAlterTable operation) {
        List<BatchChange> changes = operation.changes().stream()
                .map(it -> new BatchChange(it.operation().accept(this), it.before(), it.after()))
                .toList();
        return changes.equals(operation.changes())
                ? operation
                : new BatchAlterTable(operation.table(), changes, operation.options());
    }

    private Table named(Table table) {
        return new Table(
                table.name(),
                table.columns(),
                named(table.name(), table.constraints()),
                table.indexes().stream().map(it -> named(table.name(), it)).toList(),
                table.comment(),
                table.options());
    }

    private List<Constraint> named(QualifiedName table, List<Constraint> constraints) {
        return constraints.stream().map(it -> named(table, it)).toList();
    }

    private Constraint named(QualifiedName table, Constraint constraint) {
        String given = constraint.name();
        if (given != null && isFinal(given)) {
            return given.length() > longest ? constraint.named(shortened(given)) : constraint;
        }
        Constraint named = checked(() -> convention.applied(table, constraint));
        String name = named.name();
        return name == null || name.equals(constraint.name()) ? constraint : named.named(shortened(name));
    }

    private Index named(QualifiedName table, Index index) {
        if (!index.name().isEmpty() && isFinal(index.name())) {
            return index.name().length() > longest ? index.named(shortened(index.name())) : index;
        }
        Index named = checked(() -> convention.applied(table, index));
        return named.name().equals(index.name()) ? index : named.named(shortened(named.name()));
    }

    private boolean isFinal(String name) {
        return isAllFinal || finalNames.contains(name);
    }

    private String shortened(String name) {
        return NamingConvention.shortened(name, longest);
    }

    private static <T> T checked(Supplier<T> naming) {
        try {
            return naming.get();
        } catch (IllegalArgumentException refusal) {
            throw new NamingConventionException(String.valueOf(refusal.getMessage()));
        }
    }

    @Override
    public StandardOperation renameTable(RenameTable operation) {
        return operation;
    }

    @Override
    public StandardOperation commentOnTable(CommentOnTable operation) {
        return operation;
    }

    @Override
    public StandardOperation alterColumn(AlterColumn operation) {
        return operation;
    }

    @Override
    public StandardOperation modifyColumn(ModifyColumn operation) {
        return operation;
    }

    @Override
    public StandardOperation createSequence(CreateSequence operation) {
        return operation;
    }

    @Override
    public StandardOperation alterSequence(AlterSequence operation) {
        return operation;
    }

    @Override
    public StandardOperation modifySequence(ModifySequence operation) {
        return operation;
    }

    @Override
    public StandardOperation renameSequence(RenameSequence operation) {
        return operation;
    }

    @Override
    public StandardOperation renameEnumValue(RenameEnumValue operation) {
        return operation;
    }

    @Override
    public StandardOperation createOrReplaceView(CreateOrReplaceView operation) {
        return operation;
    }

    @Override
    public StandardOperation refreshView(RefreshView operation) {
        return operation;
    }

    @Override
    public StandardOperation replaceObject(ReplaceObject operation) {
        return operation;
    }

    @Override
    public StandardOperation dropSequence(DropSequence operation) {
        return operation;
    }

    @Override
    public StandardOperation createEnumType(CreateEnumType operation) {
        return operation;
    }

    @Override
    public StandardOperation addEnumValue(AddEnumValue operation) {
        return operation;
    }

    @Override
    public StandardOperation dropEnumType(DropEnumType operation) {
        return operation;
    }

    @Override
    public StandardOperation createView(CreateView operation) {
        return operation;
    }

    @Override
    public StandardOperation replaceView(ReplaceView operation) {
        return operation;
    }

    @Override
    public StandardOperation dropView(DropView operation) {
        return operation;
    }

    @Override
    public StandardOperation createSchema(CreateSchema operation) {
        return operation;
    }

    @Override
    public StandardOperation dropSchema(DropSchema operation) {
        return operation;
    }

    @Override
    public StandardOperation bulkInsert(BulkInsert operation) {
        return operation;
    }

    @Override
    public StandardOperation executeSql(ExecuteSql operation) {
        return operation;
    }
}
