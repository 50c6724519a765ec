package dev.migration.diff;

import dev.migration.operation.AlterColumn;
import dev.migration.operation.AlteredSchema;
import dev.migration.operation.RenameTable;
import dev.migration.operation.SchemaOperation;
import dev.migration.schema.Column;
import dev.migration.schema.DatabaseSchema;
import dev.migration.schema.QualifiedName;
import dev.migration.schema.Table;
import java.util.List;

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
        return carriedOut(schema, new RenameTable(rename.table(), rename.newName()));
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
        return carriedOut(schema, new AlterColumn(owner.name(), from, from.named(rename.newName())));
    }

    private DatabaseSchema carriedOut(DatabaseSchema schema, SchemaOperation operation) {
        changes.add(Phase.RENAME, operation);
        return AlteredSchema.after(schema, operation);
    }

    private static Table requireTable(DatabaseSchema schema, Rename rename) {
        return schema.table(rename.table())
                .orElseThrow(() ->
                        new UnknownRenameException(rename, "the database has no table '%s'".formatted(rename.table())));
    }
}
