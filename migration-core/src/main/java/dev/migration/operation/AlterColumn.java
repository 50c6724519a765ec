package dev.migration.operation;

import dev.migration.schema.Column;
import dev.migration.schema.QualifiedName;

/** Makes one column into another. Holds both, so that nothing that stays is lost and the way back is known. */
public record AlterColumn(QualifiedName table, Column from, Column to) implements SchemaOperation {

    /** The same change as what differs, with what is known of the column as it is. */
    public ModifyColumn asModification() {
        return new ModifyColumn(table, from.name(), ColumnPatch.between(from, to), ColumnPatch.of(from), null);
    }

    @Override
    public AlterColumn reverse() {
        return new AlterColumn(table, to, from);
    }

    @Override
    public <R> R accept(OperationVisitor<R> visitor) {
        return visitor.alterColumn(this);
    }
}
