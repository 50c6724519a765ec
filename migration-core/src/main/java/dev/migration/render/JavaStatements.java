package dev.migration.render;

import dev.migration.operation.AddColumn;
import dev.migration.operation.AddEnumValue;
import dev.migration.operation.AlterColumn;
import dev.migration.operation.AlterSequence;
import dev.migration.operation.BatchAlterTable;
import dev.migration.operation.BulkInsert;
import dev.migration.operation.CommentOnTable;
import dev.migration.operation.CreateConstraint;
import dev.migration.operation.CreateEnumType;
import dev.migration.operation.CreateIndex;
import dev.migration.operation.CreateOrReplaceView;
import dev.migration.operation.CreateSchema;
import dev.migration.operation.CreateSequence;
import dev.migration.operation.CreateTable;
import dev.migration.operation.CreateView;
import dev.migration.operation.DropByName;
import dev.migration.operation.DropColumn;
import dev.migration.operation.DropConstraint;
import dev.migration.operation.DropEnumType;
import dev.migration.operation.DropIndex;
import dev.migration.operation.DropSchema;
import dev.migration.operation.DropSequence;
import dev.migration.operation.DropTable;
import dev.migration.operation.DropView;
import dev.migration.operation.ExecuteSql;
import dev.migration.operation.FinalNames;
import dev.migration.operation.ModifyColumn;
import dev.migration.operation.ModifySequence;
import dev.migration.operation.ObjectType;
import dev.migration.operation.Operation;
import dev.migration.operation.OperationVisitor;
import dev.migration.operation.RefreshView;
import dev.migration.operation.RenameEnumValue;
import dev.migration.operation.RenameSequence;
import dev.migration.operation.RenameTable;
import dev.migration.operation.ReplaceObject;
import dev.migration.operation.ReplaceView;
import dev.migration.operation.ReplaceableObject;
import dev.migration.schema.Check;
import dev.migration.schema.Column;
import dev.migration.schema.Constraint;
import dev.migration.schema.ConstraintType;
import dev.migration.schema.ForeignKey;
import dev.migration.schema.Index;
import dev.migration.schema.IndexPart;
import dev.migration.schema.PrimaryKey;
import dev.migration.schema.QualifiedName;
import dev.migration.schema.Sequence;
import dev.migration.schema.SequenceOptions;
import dev.migration.schema.Table;
import dev.migration.schema.Unique;
import dev.migration.schema.View;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One statement of Java for each operation; {@code op.run(...)} for what the DSL has no word for. */
final class JavaStatements implements OperationVisitor<String> {

    private static final String ONLY_IF_MISSING = "create -> create.onlyIfMissing()";

    private final JavaSource source;

    private final SameSql sameSql;

    JavaStatements(JavaSource source, SameSql sameSql) {
        this.source = source;
        this.sameSql = sameSql;
    }

    @Override
    public String createTable(CreateTable operation) {
        Table table = operation.table();
        Chain<Table> chain = new JavaTables(source).details(table, "table -> table");
        if (!chain.makes(table)) {
            return run(operation);
        }
        String definition = chain.isEmpty() ? chain.text() : chain.broken();
        return operation.ifNotExists()
                ? call(table.name(), "createTable", name(table.name()), definition, ONLY_IF_MISSING)
                : call(table.name(), "createTable", name(table.name()), definition);
    }

    @Override
    public String dropTable(DropTable operation) {
        return drop(operation, operation.byName());
    }

    @Override
    public String renameTable(RenameTable operation) {
        return call(operation.table(), "renameTable", name(operation.table()), text(operation.newName()));
    }

    @Override
    public String commentOnTable(CommentOnTable operation) {
        String comment = operation.comment();
        if (!sameSql.of(operation, new CommentOnTable(operation.table(), comment, null))) {
            return run(operation);
        }
        return comment == null
                ? call(operation.table(), "dropTableComment", name(operation.table()))
                : call(operation.table(), "commentOnTable", name(operation.table()), text(comment));
    }

    @Override
    public String addColumn(AddColumn operation) {
        Column column = operation.column();
        if (operation.constraints().isEmpty() && !operation.ifNotExists()) {
            List<String> arguments = new ArrayList<>(List.of(name(operation.table())));
            arguments.addAll(new JavaColumns(source).arguments(column));
            return call(operation.table(), "addColumn", array(arguments));
        }
        return call(
                operation.table(),
                "addColumn",
                name(operation.table()),
                source.value(column),
                how(operation).text());
    }

    private Chain<AddColumn> how(AddColumn operation) {
        Column column = operation.column();
        Chain<AddColumn> how = new Chain<>("add -> add", new AddColumn(operation.table(), column));
        for (Constraint rule : operation.constraints()) {
            if (rule.equals(Unique.unique(column.name()))) {
                how.then("unique()", AddColumn::unique);
            } else if (rule.equals(PrimaryKey.primaryKey(column.name()))) {
                how.then("primaryKey()", AddColumn::primaryKey);
            } else {
                how.then("constraint(" + source.value(rule) + ")", it -> it.constraint(rule));
            }
        }
        return operation.ifNotExists() ? how.then("onlyIfMissing()", AddColumn::onlyIfMissing) : how;
    }

    @Override
    public String alterColumn(AlterColumn operation) {
        return new JavaColumnChange(source, sameSql).of(operation).orElseGet(() -> run(operation));
    }

    @Override
    public String modifyColumn(ModifyColumn operation) {
        return new JavaColumnChange(source, sameSql).of(operation).orElseGet(() -> run(operation));
    }

    @Override
    public String dropColumn(DropColumn operation) {
        return drop(operation, operation.byName());
    }

    @Override
    public String createConstraint(CreateConstraint operation) {
        QualifiedName table = operation.table();
        Constraint rule = operation.constraint();
        String name = rule.name();
        return (name == null ? Optional.<String>empty() : named(table, name, rule))
                .orElseGet(() -> call(table, "createConstraint", name(table), source.value(rule)));
    }

    private Optional<String> named(QualifiedName table, String name, Constraint rule) {
        if (rule instanceof PrimaryKey key
                && key.equals(PrimaryKey.primaryKey(array(key.columns())).named(name))) {
            return Optional.of(onColumns("createPrimaryKey", table, name, key.columns()));
        }
        if (rule instanceof Unique unique
                && unique.equals(Unique.unique(array(unique.columns())).named(name))) {
            return Optional.of(onColumns("createUniqueConstraint", table, name, unique.columns()));
        }
        if (rule instanceof Check check
                && check.equals(Check.check(check.condition()).named(name))) {
            return Optional.of(call(table, "createCheckConstraint", text(name), name(table), text(check.condition())));
        }
        return rule instanceof ForeignKey key ? foreignKey(table, name, key) : Optional.empty();
    }

    private Optional<String> foreignKey(QualifiedName table, String name, ForeignKey key) {
        boolean isPlain = key.columns().size() == 1
                && key.referencedColumns().size() == 1
                && key.referencedTable().schemaName().equals(table.schemaName());
        if (!isPlain) {
            return Optional.empty();
        }
        ForeignKey start = ForeignKey.foreignKey(key.columns().get(0))
                .references(key.referencedTable(), key.referencedColumns().get(0))
                .named(name);
        Chain<ForeignKey> details =
                new JavaConstraints(source).foreignKeyDetails(key, new Chain<>("key -> key", start));
        List<String> arguments = new ArrayList<>(List.of(
                text(name),
                name(table),
                text(key.columns().get(0)),
                name(key.referencedTable()),
                text(key.referencedColumns().get(0))));
        if (!details.isEmpty()) {
            arguments.add(details.text());
        }
        return Optional.of(call(table, "createForeignKey", array(arguments)));
    }

    @Override
    public String dropConstraint(DropConstraint operation) {
        String name = operation.constraint().name();
        if (name == null) {
            return run(operation);
        }
        ConstraintType type = operation.constraint().type();
        DropByName plain = DropByName.of(ObjectType.CONSTRAINT, operation.table(), name);
        return drop(
                operation,
                sameSql.of(operation, plain) ? plain : DropByName.of(ObjectType.of(type), operation.table(), name));
    }

    @Override
    public String createIndex(CreateIndex operation) {
        QualifiedName table = operation.table();
        Index index = operation.index();
        boolean isPlain = !operation.ifNotExists() && !operation.concurrently();
        List<String> columns = index.parts().stream().map(IndexPart::text).toList();
        Index plain = Index.of(index.name(), array(columns));
        if (isPlain && !columns.isEmpty() && index.equals(plain)) {
            return onColumns("createIndex", table, index.name(), columns);
        }
        if (isPlain && !columns.isEmpty() && index.equals(plain.asUnique())) {
            return onColumns("createUniqueIndex", table, index.name(), columns);
        }
        Chain<CreateIndex> how = new Chain<>("create -> create", new CreateIndex(table, index));
        if (operation.concurrently()) {
            how.then("withoutLocking()", CreateIndex::withoutLocking);
        }
        if (operation.ifNotExists()) {
            how.then("onlyIfMissing()", CreateIndex::onlyIfMissing);
        }
        String details =
                new JavaIndexes(source).details(index, "index -> index").text();
        return isPlain
                ? call(table, "createIndex", text(index.name()), name(table), details)
                : call(table, "createIndex", text(index.name()), name(table), details, how.text());
    }

    @Override
    public String dropIndex(DropIndex operation) {
        return drop(operation, operation.byName());
    }

    @Override
    public String createSequence(CreateSequence operation) {
        Sequence sequence = operation.sequence();
        Chain<Sequence> details = new JavaCounters(source).details(sequence, "sequence -> sequence");
        if (!details.makes(sequence)) {
            return run(operation);
        }
        List<String> arguments = new ArrayList<>(List.of(name(sequence.name())));
        if (!details.isEmpty() || operation.ifNotExists()) {
            arguments.add(details.text());
        }
        if (operation.ifNotExists()) {
            arguments.add(ONLY_IF_MISSING);
        }
        return call(sequence.name(), "createSequence", array(arguments));
    }

    @Override
    public String alterSequence(AlterSequence operation) {
        return run(operation);
    }

    @Override
    public String modifySequence(ModifySequence operation) {
        Chain<ModifySequence> chain = new Chain<>("alter -> alter", new ModifySequence(operation.sequence()));
        if (!operation.changes().equals(SequenceOptions.defaults())) {
            String counting = new JavaCounters(source).counting(operation.changes());
            chain.then(counting, it -> it.counting(options -> operation.changes()));
        }
        Long restart = operation.restart();
        if (restart != null) {
            chain.then("restartWith(" + JavaCounters.number(restart) + ")", it -> it.restartWith(restart));
        }
        if ("none".equals(operation.ownedBy())) {
            chain.then("ownedByNone()", ModifySequence::ownedByNone);
        }
        return chain.makes(operation)
                ? call(operation.sequence(), "alterSequence", name(operation.sequence()), chain.text())
                : run(operation);
    }

    @Override
    public String renameSequence(RenameSequence operation) {
        return call(operation.sequence(), "renameSequence", name(operation.sequence()), text(operation.newName()));
    }

    @Override
    public String dropSequence(DropSequence operation) {
        return drop(operation, operation.byName());
    }

    @Override
    public String createEnumType(CreateEnumType operation) {
        QualifiedName name = operation.type().name();
        if (operation.ifNotExists()) {
            return run(operation);
        }
        Stream<String> words = operation.type().values().stream().map(JavaStatements::text);
        return call(
                name,
                "createEnumType",
                Stream.concat(Stream.of(name(name)), words).toArray(String[]::new));
    }

    @Override
    public String addEnumValue(AddEnumValue operation) {
        Chain<AddEnumValue> how = new Chain<>("add -> add", new AddEnumValue(operation.type(), operation.value()));
        String before = operation.before();
        if (before != null) {
            how.then("before(" + text(before) + ")", it -> it.before(before));
        }
        String after = operation.after();
        if (after != null) {
            how.then("after(" + text(after) + ")", it -> it.after(after));
        }
        if (operation.ifNotExists()) {
            how.then("onlyIfMissing()", AddEnumValue::onlyIfMissing);
        }
        if (!how.makes(operation)) {
            return run(operation);
        }
        return how.isEmpty()
                ? call(operation.type(), "addEnumValue", name(operation.type()), text(operation.value()))
                : call(operation.type(), "addEnumValue", name(operation.type()), text(operation.value()), how.text());
    }

    @Override
    public String renameEnumValue(RenameEnumValue operation) {
        return call(
                operation.type(),
                "renameEnumValue",
                name(operation.type()),
                text(operation.value()),
                text(operation.newValue()));
    }

    @Override
    public String dropEnumType(DropEnumType operation) {
        return drop(operation, operation.byName());
    }

    @Override
    public String createView(CreateView operation) {
        boolean isMaterialized = operation.view().materialized();
        QualifiedName name = operation.view().name();
        String query = text(operation.view().query());
        if (!operation.ifNotExists()) {
            return call(name, isMaterialized ? "createMaterializedView" : "createView", name(name), query);
        }
        return isMaterialized ? run(operation) : call(name, "createView", name(name), query, ONLY_IF_MISSING);
    }

    @Override
    public String createOrReplaceView(CreateOrReplaceView operation) {
        QualifiedName name = operation.view().name();
        return operation.view().materialized()
                ? run(operation)
                : call(
                        name,
                        "createOrReplaceView",
                        name(name),
                        text(operation.view().query()));
    }

    @Override
    public String refreshView(RefreshView operation) {
        String method = operation.concurrently() ? "refreshMaterializedViewConcurrently" : "refreshMaterializedView";
        return call(operation.view(), method, name(operation.view()));
    }

    @Override
    public String replaceView(ReplaceView operation) {
        View from = operation.from();
        View to = operation.to();
        return from.materialized() || to.materialized() || !from.name().equals(to.name())
                ? run(operation)
                : call(from.name(), "replaceView", name(from.name()), text(from.query()), text(to.query()));
    }

    @Override
    public String dropView(DropView operation) {
        return drop(operation, operation.byName());
    }

    @Override
    public String createSchema(CreateSchema operation) {
        return "op.createSchema(" + text(operation.name()) + (operation.ifNotExists() ? ", " + ONLY_IF_MISSING : "")
                + ");";
    }

    @Override
    public String dropSchema(DropSchema operation) {
        return drop(operation, operation.byName());
    }

    @Override
    public String replaceObject(ReplaceObject operation) {
        ReplaceableObject from = operation.from();
        ReplaceableObject to = operation.to();
        if (from == null && to != null && to.drop().isEmpty()) {
            return to.create().stream()
                    .map(it -> "op.execute(" + text(it) + ");")
                    .collect(Collectors.joining("\n"));
        }
        if (from == null && to != null) {
            return "op.createObject(" + source.value(to) + ");";
        }
        return from != null && to == null
                ? "op.dropObject(" + source.value(from) + ");"
                : "op.replaceObject(" + source.value(from) + ", " + source.value(to) + ");";
    }

    @Override
    public String batchAlterTable(BatchAlterTable operation) {
        return new JavaBatch(source).of(operation).orElseGet(() -> run(operation));
    }

    @Override
    public String finalNames(FinalNames operation) {
        String statement = operation.operation().accept(this);
        String names = JavaConstraints.literals(List.copyOf(operation.names()));
        return statement.startsWith("op.")
                ? "op.finalNames(" + names + ")" + statement.substring("op".length())
                : run(operation);
    }

    @Override
    public String dropByName(DropByName operation) {
        return new JavaDrop(source).of(operation).orElseGet(() -> run(operation));
    }

    @Override
    public String bulkInsert(BulkInsert operation) {
        String row = source.method(BulkInsert.class, "row");
        String rows = operation.rows().stream()
                .map(it -> "\n                " + row + "(" + cells(it) + ")")
                .collect(Collectors.joining(",", source.type(List.class) + ".of(", ")"));
        return operation.identityValues()
                ? call(
                        operation.table(),
                        "bulkInsert",
                        name(operation.table()),
                        rows,
                        "insert -> insert.withIdentityValues()")
                : call(operation.table(), "bulkInsert", name(operation.table()), rows);
    }

    private String cells(Map<String, @Nullable Object> row) {
        return row.entrySet().stream()
                .map(it -> text(it.getKey()) + ", " + source.value(it.getValue()))
                .collect(Collectors.joining(", "));
    }

    @Override
    public String executeSql(ExecuteSql operation) {
        return "op.execute(" + text(operation.statement().text()) + ");";
    }

    /** By name where that is enough. */
    private String drop(Operation operation, DropByName byName) {
        return sameSql.of(operation, byName) ? dropByName(byName) : run(operation);
    }

    private String run(Operation operation) {
        return "op.run(" + source.value(operation) + ");";
    }

    private String onColumns(String method, QualifiedName table, String name, List<String> columns) {
        return call(table, method, text(name), name(table), JavaConstraints.literals(columns));
    }

    private static String call(QualifiedName object, String method, String... arguments) {
        return JavaCall.of(object, method, arguments);
    }

    private static String name(QualifiedName name) {
        return text(name.name());
    }

    private static String text(String text) {
        return JavaText.literal(text);
    }

    private static String[] array(List<String> texts) {
        return texts.toArray(String[]::new);
    }
}
