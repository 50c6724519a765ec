package dev.migration.autogenerate;

import dev.migration.operation.AddColumn;
import dev.migration.operation.AddEnumValue;
import dev.migration.operation.AlterColumn;
import dev.migration.operation.AlterSequence;
import dev.migration.operation.BatchAlterTable;
import dev.migration.operation.BulkInsert;
import dev.migration.operation.ColumnAspect;
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
import dev.migration.operation.StandardOperation;
import dev.migration.schema.Check;
import dev.migration.schema.Constraint;
import dev.migration.schema.ForeignKey;
import dev.migration.schema.PrimaryKey;
import dev.migration.schema.QualifiedName;
import dev.migration.schema.Unique;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Operations for people, a short line each: {@code + customer.email}, {@code ~ items.price type}, {@code - old_table}. */
public final class ChangeLines implements OperationVisitor<String> {

    private static final String DESTRUCTIVE = "   DESTRUCTIVE";

    private ChangeLines() {}

    public static String of(Operation operation) {
        String line = operation instanceof StandardOperation standard
                ? standard.accept(new ChangeLines())
                : "* " + operation.getClass().getSimpleName();
        String oneLine = line.replaceAll("\\s+", " ");
        return Destruction.isIn(operation) ? oneLine + DESTRUCTIVE : oneLine;
    }

    /** Whether it takes away what no other operation can bring back. */
    public static boolean isDestructive(Operation operation) {
        return Destruction.isIn(operation);
    }

    @Override
    public String createTable(CreateTable operation) {
        return "+ table " + operation.table().name();
    }

    @Override
    public String dropTable(DropTable operation) {
        return "- table " + operation.table().name();
    }

    @Override
    public String renameTable(RenameTable operation) {
        return "~ table " + operation.table() + " -> " + operation.newName();
    }

    @Override
    public String commentOnTable(CommentOnTable operation) {
        return "~ table " + operation.table() + " comment";
    }

    @Override
    public String addColumn(AddColumn operation) {
        return "+ " + operation.table() + "." + operation.column().name();
    }

    @Override
    public String alterColumn(AlterColumn operation) {
        return modifyColumn(operation.asModification());
    }

    @Override
    public String modifyColumn(ModifyColumn operation) {
        String column = "~ " + operation.table() + "." + operation.column();
        String name = operation.changes().has(ColumnAspect.NAME) ? " -> " + operation.newName() : "";
        String aspects = Stream.of(ColumnAspect.values())
                .filter(it -> it != ColumnAspect.NAME && operation.changes().has(it))
                .map(it -> aspect(it, operation))
                .collect(Collectors.joining(", "));
        return column + name + (aspects.isEmpty() ? "" : " " + aspects);
    }

    private static String aspect(ColumnAspect aspect, ModifyColumn operation) {
        if (aspect == ColumnAspect.NULLABLE) {
            return operation.changes().nullable() ? "nullable" : "not null";
        }
        return aspect.name().toLowerCase(Locale.ROOT);
    }

    @Override
    public String dropColumn(DropColumn operation) {
        return "- " + operation.table() + "." + operation.column().name();
    }

    @Override
    public String createConstraint(CreateConstraint operation) {
        return "+ " + rule(operation.table(), operation.constraint());
    }

    @Override
    public String dropConstraint(DropConstraint operation) {
        return "- " + rule(operation.table(), operation.constraint());
    }

    @Override
    public String createIndex(CreateIndex operation) {
        return "+ index " + operation.index().name() + " on " + operation.table();
    }

    @Override
    public String dropIndex(DropIndex operation) {
        return "- index " + operation.index().name() + " on " + operation.table();
    }

    @Override
    public String createSequence(CreateSequence operation) {
        return "+ sequence " + operation.sequence().name();
    }

    @Override
    public String alterSequence(AlterSequence operation) {
        return "~ sequence " + operation.from().name();
    }

    @Override
    public String dropSequence(DropSequence operation) {
        return "- sequence " + operation.sequence().name();
    }

    @Override
    public String createEnumType(CreateEnumType operation) {
        return "+ enum type " + operation.type().name();
    }

    @Override
    public String addEnumValue(AddEnumValue operation) {
        return "+ '" + operation.value() + "' in enum type " + operation.type();
    }

    @Override
    public String dropEnumType(DropEnumType operation) {
        return "- enum type " + operation.type().name();
    }

    @Override
    public String createView(CreateView operation) {
        return "+ view " + operation.view().name();
    }

    @Override
    public String replaceView(ReplaceView operation) {
        return "~ view " + operation.from().name();
    }

    @Override
    public String dropView(DropView operation) {
        return "- view " + operation.view().name();
    }

    @Override
    public String createSchema(CreateSchema operation) {
        return "+ schema " + operation.name();
    }

    @Override
    public String dropSchema(DropSchema operation) {
        return "- schema " + operation.name();
    }

    @Override
    public String modifySequence(ModifySequence operation) {
        return "~ sequence " + operation.sequence();
    }

    @Override
    public String renameSequence(RenameSequence operation) {
        return "~ sequence " + operation.sequence() + " -> " + operation.newName();
    }

    @Override
    public String renameEnumValue(RenameEnumValue operation) {
        return "~ '" + operation.value() + "' in enum type " + operation.type() + " -> '" + operation.newValue() + "'";
    }

    @Override
    public String createOrReplaceView(CreateOrReplaceView operation) {
        return "~ view " + operation.view().name();
    }

    @Override
    public String refreshView(RefreshView operation) {
        return "~ view " + operation.view() + " rows";
    }

    @Override
    public String replaceObject(ReplaceObject operation) {
        ReplaceableObject from = operation.from();
        ReplaceableObject to = operation.to();
        String name = to != null ? to.name() : from != null ? from.name() : "";
        return (from == null ? "+ " : to == null ? "- " : "~ ") + name;
    }

    @Override
    public String batchAlterTable(BatchAlterTable operation) {
        return operation.changes().stream()
                .map(it -> it.operation().accept(this))
                .collect(Collectors.joining("; "));
    }

    @Override
    public String finalNames(FinalNames operation) {
        return operation.operation().accept(this);
    }

    @Override
    public String dropByName(DropByName operation) {
        QualifiedName table = operation.table();
        if (operation.type() == ObjectType.COLUMN && table != null) {
            return "- " + table + "." + operation.name().name();
        }
        String type = operation.type().name().toLowerCase(Locale.ROOT).replace('_', ' ');
        return "- " + type + " " + operation.name().name() + (table == null ? "" : " on " + table);
    }

    @Override
    public String bulkInsert(BulkInsert operation) {
        return "+ rows in " + operation.table();
    }

    @Override
    public String executeSql(ExecuteSql operation) {
        String sql = operation.statement().text().strip().replaceAll("\\s+", " ");
        return "* " + (sql.length() <= 60 ? sql : sql.substring(0, 57) + "...");
    }

    private static String rule(QualifiedName table, Constraint rule) {
        return kind(rule) + named(rule.name()) + " on " + table + content(rule);
    }

    private static String kind(Constraint rule) {
        return switch (rule.type()) {
            case PRIMARY_KEY -> "primary key";
            case FOREIGN_KEY -> "foreign key";
            case UNIQUE -> "unique";
            case CHECK -> "check";
            case EXCLUDE -> "exclude";
        };
    }

    private static String named(@Nullable String name) {
        return name == null ? "" : " " + name;
    }

    private static String content(Constraint rule) {
        if (rule instanceof PrimaryKey key) {
            return columns(key.columns());
        }
        if (rule instanceof Unique unique) {
            return columns(unique.columns());
        }
        if (rule instanceof ForeignKey key) {
            return columns(key.columns()) + " -> " + key.referencedTable() + columns(key.referencedColumns());
        }
        return rule instanceof Check check ? " (" + check.condition() + ")" : "";
    }

    private static String columns(List<String> names) {
        return names.isEmpty() ? "" : " (" + String.join(", ", names) + ")";
    }
}
