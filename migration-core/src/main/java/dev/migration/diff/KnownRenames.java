package dev.migration.diff;

import dev.migration.operation.AlterColumn;
import dev.migration.operation.RenameTable;
import dev.migration.schema.Column;
import dev.migration.schema.Constraint;
import dev.migration.schema.DatabaseSchema;
import dev.migration.schema.ForeignKey;
import dev.migration.schema.Index;
import dev.migration.schema.IndexPart;
import dev.migration.schema.PrimaryKey;
import dev.migration.schema.QualifiedName;
import dev.migration.schema.Table;
import dev.migration.schema.Unique;
import java.util.List;
import java.util.function.UnaryOperator;

/** Carries out the renames that are known in the schema of the database, so that what remains is compared by its new name. */
final class KnownRenames {

    private final Changes changes;

    KnownRenames(Changes changes) {
        this.changes = changes;
    }

    DatabaseSchema applied(DatabaseSchema schema, List<Rename> renames) {
        DatabaseSchema renamed = schema;
        for (Rename rename : renames) {
            String column = rename.column();
            renamed = column == null ? table(renamed, rename) : column(renamed, rename, column);
        }
        return renamed;
    }

    private DatabaseSchema table(DatabaseSchema schema, Rename rename) {
        QualifiedName newName = rename.table().sibling(rename.newName());
        requireTable(schema, rename);
        if (schema.table(newName).isPresent()) {
            throw new UnknownRenameException(rename, "there is a table '%s' already".formatted(newName));
        }
        changes.add(Phase.RENAME, new RenameTable(rename.table(), rename.newName()));
        return withTables(schema, table -> {
            Table renamed = table.name().equals(rename.table()) ? table.named(newName) : table;
            return withConstraints(
                    renamed,
                    it -> it instanceof ForeignKey key && key.referencedTable().equals(rename.table())
                            ? key.referencing(newName)
                            : it);
        });
    }

    private DatabaseSchema column(DatabaseSchema schema, Rename rename, String old) {
        Table owner = requireTable(schema, rename);
        Column from = owner.column(old)
                .orElseThrow(() ->
                        new UnknownRenameException(rename, "'%s' has no column '%s'".formatted(owner.name(), old)));
        if (owner.column(rename.newName()).isPresent()) {
            throw new UnknownRenameException(
                    rename, "'%s' has a column '%s' already".formatted(owner.name(), rename.newName()));
        }
        changes.add(Phase.RENAME, new AlterColumn(owner.name(), from, from.named(rename.newName())));
        UnaryOperator<String> name = it -> it.equals(old) ? rename.newName() : it;
        return withTables(schema, table -> {
            boolean isOwner = table.name().equals(owner.name());
            Table renamed = isOwner ? withColumns(table, name) : table;
            return withConstraints(renamed, it -> renamed(it, isOwner, owner.name(), name));
        });
    }

    private static Table requireTable(DatabaseSchema schema, Rename rename) {
        return schema.table(rename.table())
                .orElseThrow(() ->
                        new UnknownRenameException(rename, "the database has no table '%s'".formatted(rename.table())));
    }

    private static Constraint renamed(
            Constraint constraint, boolean isOwn, QualifiedName owner, UnaryOperator<String> name) {
        if (constraint instanceof ForeignKey key) {
            List<String> columns = isOwn ? names(key.columns(), name) : key.columns();
            List<String> referenced = key.referencedTable().equals(owner)
                    ? names(key.referencedColumns(), name)
                    : key.referencedColumns();
            return new ForeignKey(
                    key.name(),
                    columns,
                    key.referencedTable(),
                    referenced,
                    key.onDelete(),
                    key.onUpdate(),
                    key.match(),
                    key.deferrability(),
                    key.validated());
        }
        if (isOwn && constraint instanceof PrimaryKey key) {
            return new PrimaryKey(key.name(), names(key.columns(), name), key.deferrability(), key.options());
        }
        return isOwn && constraint instanceof Unique unique
                ? new Unique(
                        unique.name(),
                        names(unique.columns(), name),
                        unique.nullsNotDistinct(),
                        unique.deferrability(),
                        unique.options())
                : constraint;
    }

    private static Table withColumns(Table table, UnaryOperator<String> name) {
        return new Table(
                table.name(),
                table.columns().stream()
                        .map(it -> it.named(name.apply(it.name())))
                        .toList(),
                table.constraints(),
                table.indexes().stream().map(it -> renamed(it, name)).toList(),
                table.comment(),
                table.options());
    }

    private static Index renamed(Index index, UnaryOperator<String> name) {
        List<IndexPart> parts = index.parts().stream()
                .map(it -> it.expression()
                        ? it
                        : new IndexPart(
                                name.apply(it.text()),
                                false,
                                it.order(),
                                it.nulls(),
                                it.operatorClass(),
                                it.prefixLength()))
                .toList();
        return new Index(
                index.name(),
                parts,
                index.unique(),
                names(index.include(), name),
                index.method(),
                index.where(),
                index.nullsNotDistinct(),
                index.options());
    }

    private static List<String> names(List<String> columns, UnaryOperator<String> name) {
        return columns.stream().map(name).toList();
    }

    private static DatabaseSchema withTables(DatabaseSchema schema, UnaryOperator<Table> change) {
        return new DatabaseSchema(
                schema.tables().stream().map(change).toList(), schema.sequences(), schema.enumTypes(), schema.views());
    }

    private static Table withConstraints(Table table, UnaryOperator<Constraint> change) {
        return new Table(
                table.name(),
                table.columns(),
                table.constraints().stream().map(change).toList(),
                table.indexes(),
                table.comment(),
                table.options());
    }
}
