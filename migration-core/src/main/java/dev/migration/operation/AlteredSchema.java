package dev.migration.operation;

import dev.migration.schema.Constraint;
import dev.migration.schema.DatabaseSchema;
import dev.migration.schema.EnumType;
import dev.migration.schema.ForeignKey;
import dev.migration.schema.QualifiedName;
import dev.migration.schema.Sequence;
import dev.migration.schema.SequenceOptions;
import dev.migration.schema.Table;
import dev.migration.schema.View;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** What operations make of a schema, computed without a database. What they say of rows changes nothing. */
public final class AlteredSchema implements OperationVisitor<DatabaseSchema> {

    private final DatabaseSchema schema;

    private AlteredSchema(DatabaseSchema schema) {
        this.schema = schema;
    }

    /**
     * The schema after the operation.
     *
     * @throws InapplicableOperationException if the operation does not fit
     */
    public static DatabaseSchema after(DatabaseSchema schema, StandardOperation operation) {
        return operation.accept(new AlteredSchema(schema));
    }

    @Override
    public DatabaseSchema createTable(CreateTable operation) {
        Table table = operation.table();
        if (find(table.name()).isEmpty()) {
            return with(appended(schema.tables(), table));
        }
        if (operation.ifNotExists()) {
            return schema;
        }
        throw new InapplicableOperationException(
                "There is a table '%s' already.".formatted(table.name()), "Give the new one another name.");
    }

    @Override
    public DatabaseSchema dropTable(DropTable operation) {
        return dropByName(operation.byName());
    }

    @Override
    public DatabaseSchema renameTable(RenameTable operation) {
        QualifiedName name = operation.table();
        QualifiedName newName = name.sibling(operation.newName());
        Table table = require(name);
        return with(schema.tables().stream()
                .map(it -> it.equals(table) ? it.named(newName) : it)
                .map(it -> Renaming.table(it, name, newName))
                .toList());
    }

    @Override
    public DatabaseSchema commentOnTable(CommentOnTable operation) {
        return altered(operation.table(), operation);
    }

    @Override
    public DatabaseSchema addColumn(AddColumn operation) {
        return altered(operation.table(), operation);
    }

    @Override
    public DatabaseSchema alterColumn(AlterColumn operation) {
        DatabaseSchema altered = altered(operation.table(), operation);
        return referencesFollow(
                altered,
                operation.table(),
                operation.from().name(),
                operation.to().name());
    }

    @Override
    public DatabaseSchema modifyColumn(ModifyColumn operation) {
        DatabaseSchema altered = altered(operation.table(), operation);
        return referencesFollow(altered, operation.table(), operation.column(), operation.newName());
    }

    @Override
    public DatabaseSchema dropColumn(DropColumn operation) {
        return altered(operation.table(), operation);
    }

    @Override
    public DatabaseSchema createConstraint(CreateConstraint operation) {
        return altered(operation.table(), operation);
    }

    @Override
    public DatabaseSchema dropConstraint(DropConstraint operation) {
        return altered(operation.table(), operation);
    }

    @Override
    public DatabaseSchema createIndex(CreateIndex operation) {
        return altered(operation.table(), operation);
    }

    @Override
    public DatabaseSchema dropIndex(DropIndex operation) {
        return altered(operation.table(), operation);
    }

    @Override
    public DatabaseSchema batchAlterTable(BatchAlterTable operation) {
        Table table = require(operation.table());
        AlteredTable altered = operation.applied(table);
        return referencesFollow(replaced(table, altered.table()), table.name(), it -> altered.nameNow(it)
                .orElse(it));
    }

    @Override
    public DatabaseSchema finalNames(FinalNames operation) {
        return operation.operation().accept(this);
    }

    @Override
    public DatabaseSchema createSequence(CreateSequence operation) {
        return withSequences(appended(schema.sequences(), operation.sequence()));
    }

    @Override
    public DatabaseSchema alterSequence(AlterSequence operation) {
        return withSequences(schema.sequences().stream()
                .map(it -> it.name().equals(operation.from().name()) ? operation.to() : it)
                .toList());
    }

    @Override
    public DatabaseSchema modifySequence(ModifySequence operation) {
        return withSequences(schema.sequences().stream()
                .map(it -> it.name().equals(operation.sequence())
                        ? it.counting(options -> changed(options, operation.changes()))
                        : it)
                .toList());
    }

    private static SequenceOptions changed(SequenceOptions options, SequenceOptions changes) {
        return new SequenceOptions(
                options.start(),
                changes.increment() == null ? options.increment() : changes.increment(),
                changes.minimum() == null ? options.minimum() : changes.minimum(),
                changes.maximum() == null ? options.maximum() : changes.maximum(),
                changes.cache() == null ? options.cache() : changes.cache(),
                changes.cycle() || options.cycle());
    }

    @Override
    public DatabaseSchema renameSequence(RenameSequence operation) {
        QualifiedName newName = operation.sequence().sibling(operation.newName());
        return withSequences(schema.sequences().stream()
                .map(it -> it.name().equals(operation.sequence()) ? new Sequence(newName, it.type(), it.options()) : it)
                .toList());
    }

    @Override
    public DatabaseSchema dropSequence(DropSequence operation) {
        return dropByName(operation.byName());
    }

    @Override
    public DatabaseSchema createEnumType(CreateEnumType operation) {
        return withEnumTypes(appended(schema.enumTypes(), operation.type()));
    }

    @Override
    public DatabaseSchema addEnumValue(AddEnumValue operation) {
        return withEnumTypes(schema.enumTypes().stream()
                .map(it -> it.name().equals(operation.type()) ? lengthened(it, operation) : it)
                .toList());
    }

    @Override
    public DatabaseSchema renameEnumValue(RenameEnumValue operation) {
        return withEnumTypes(schema.enumTypes().stream()
                .map(it -> it.name().equals(operation.type()) ? renamed(it, operation) : it)
                .toList());
    }

    private static EnumType renamed(EnumType type, RenameEnumValue operation) {
        List<String> values = type.values().stream()
                .map(it -> it.equals(operation.value()) ? operation.newValue() : it)
                .toList();
        return new EnumType(type.name(), values);
    }

    @Override
    public DatabaseSchema dropEnumType(DropEnumType operation) {
        return dropByName(operation.byName());
    }

    @Override
    public DatabaseSchema createView(CreateView operation) {
        return withViews(appended(schema.views(), operation.view()));
    }

    @Override
    public DatabaseSchema createOrReplaceView(CreateOrReplaceView operation) {
        View view = operation.view();
        return withViews(appended(without(schema.views(), it -> it.name().equals(view.name())), view));
    }

    @Override
    public DatabaseSchema refreshView(RefreshView operation) {
        return schema;
    }

    @Override
    public DatabaseSchema replaceObject(ReplaceObject operation) {
        return schema;
    }

    @Override
    public DatabaseSchema replaceView(ReplaceView operation) {
        return withViews(schema.views().stream()
                .map(it -> it.name().equals(operation.from().name()) ? operation.to() : it)
                .toList());
    }

    @Override
    public DatabaseSchema dropView(DropView operation) {
        return dropByName(operation.byName());
    }

    @Override
    public DatabaseSchema createSchema(CreateSchema operation) {
        return schema;
    }

    @Override
    public DatabaseSchema dropSchema(DropSchema operation) {
        return schema;
    }

    @Override
    public DatabaseSchema dropByName(DropByName operation) {
        QualifiedName name = operation.name();
        QualifiedName table = operation.table();
        return switch (operation.type()) {
            case TABLE -> dropTable(name, operation.has(DropOption.IF_EXISTS));
            case SEQUENCE ->
                withSequences(without(schema.sequences(), it -> it.name().equals(name)));
            case ENUM_TYPE ->
                withEnumTypes(without(schema.enumTypes(), it -> it.name().equals(name)));
            case VIEW, MATERIALIZED_VIEW ->
                withViews(without(schema.views(), it -> it.name().equals(name)));
            case SCHEMA -> schema;
            case COLUMN, INDEX, CONSTRAINT, PRIMARY_KEY, FOREIGN_KEY, UNIQUE, CHECK ->
                table == null ? dropIndex(operation) : altered(table, operation);
        };
    }

    @Override
    public DatabaseSchema bulkInsert(BulkInsert operation) {
        return schema;
    }

    @Override
    public DatabaseSchema executeSql(ExecuteSql operation) {
        return schema;
    }

    private DatabaseSchema dropTable(QualifiedName name, boolean ifExists) {
        if (!ifExists) {
            require(name);
        }
        return with(without(schema.tables(), it -> it.name().equals(name)));
    }

    /** An index whose table the script does not name. */
    private DatabaseSchema dropIndex(DropByName operation) {
        String name = operation.name().name();
        Predicate<Table> hasIndex =
                table -> table.indexes().stream().anyMatch(it -> it.name().equals(name));
        return schema.tables().stream()
                .filter(hasIndex)
                .findFirst()
                .map(it ->
                        replaced(it, AlteredTable.of(it).dropIndex(name, false).table()))
                .orElse(schema);
    }

    private DatabaseSchema altered(QualifiedName name, StandardOperation operation) {
        Table table = require(name);
        return replaced(
                table,
                TableOperations.apply(AlteredTable.of(table), operation)
                        .requireWhole()
                        .table());
    }

    private DatabaseSchema replaced(Table table, Table replacement) {
        return with(schema.tables().stream()
                .map(it -> it.equals(table) ? replacement : it)
                .toList());
    }

    /** The foreign keys of other tables that lead to a renamed column. */
    private static DatabaseSchema referencesFollow(
            DatabaseSchema schema, QualifiedName table, String name, String newName) {
        return name.equals(newName) ? schema : referencesFollow(schema, table, it -> it.equals(name) ? newName : it);
    }

    /** All columns at once: two of them may have changed their names with each other. */
    private static DatabaseSchema referencesFollow(
            DatabaseSchema schema, QualifiedName table, UnaryOperator<String> newNames) {
        UnaryOperator<Constraint> follow =
                it -> it instanceof ForeignKey key ? Renaming.referencing(key, table, newNames) : it;
        List<Table> tables = schema.tables().stream()
                .map(it -> it.name().equals(table)
                        ? it
                        : TableParts.withConstraints(
                                it, it.constraints().stream().map(follow).toList()))
                .toList();
        return new DatabaseSchema(tables, schema.sequences(), schema.enumTypes(), schema.views());
    }

    private static EnumType lengthened(EnumType type, AddEnumValue operation) {
        if (operation.ifNotExists() && type.values().contains(operation.value())) {
            return type;
        }
        List<String> values = new ArrayList<>(type.values());
        String before = operation.before();
        String after = operation.after();
        int place = before != null ? values.indexOf(before) : after != null ? values.indexOf(after) + 1 : values.size();
        values.add(place, operation.value());
        return new EnumType(type.name(), values);
    }

    private Optional<Table> find(QualifiedName name) {
        return schema.table(name);
    }

    private Table require(QualifiedName name) {
        return find(name)
                .orElseThrow(() -> new InapplicableOperationException(
                        "There is no table '%s'.".formatted(name), "Create it first, or check its name."));
    }

    private DatabaseSchema with(List<Table> tables) {
        return new DatabaseSchema(tables, schema.sequences(), schema.enumTypes(), schema.views());
    }

    private DatabaseSchema withSequences(List<Sequence> sequences) {
        return new DatabaseSchema(schema.tables(), sequences, schema.enumTypes(), schema.views());
    }

    private DatabaseSchema withEnumTypes(List<EnumType> enumTypes) {
        return new DatabaseSchema(schema.tables(), schema.sequences(), enumTypes, schema.views());
    }

    private DatabaseSchema withViews(List<View> views) {
        return new DatabaseSchema(schema.tables(), schema.sequences(), schema.enumTypes(), views);
    }

    private static <T> List<T> appended(List<T> list, T element) {
        return Stream.concat(list.stream(), Stream.of(element)).toList();
    }

    private static <T> List<T> without(List<T> list, Predicate<T> unwanted) {
        return TableParts.without(list, unwanted);
    }
}
