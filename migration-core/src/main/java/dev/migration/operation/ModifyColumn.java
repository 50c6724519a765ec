package dev.migration.operation;

import dev.migration.schema.ColumnType;
import dev.migration.schema.DefaultValue;
import dev.migration.schema.Identity;
import dev.migration.schema.QualifiedName;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Changes what a hand-written script says of a column, and nothing else. What the script knows of the column as it is
 * goes into {@link #known}: some databases must repeat it, or would lose it. It cannot be reversed, as it need not
 * say what was there; {@link AlterColumn} can.
 *
 * @param using the expression that makes the old values into the new type's, where the database can do that
 */
public record ModifyColumn(
        QualifiedName table, String column, ColumnPatch changes, ColumnPatch known, @Nullable String using)
        implements StandardOperation {

    public ModifyColumn(QualifiedName table, String column) {
        this(table, column, ColumnPatch.empty(), ColumnPatch.empty(), null);
    }

    public ModifyColumn rename(String newName) {
        return changed(changes.named(newName));
    }

    public ModifyColumn type(ColumnType type) {
        return changed(changes.type(type));
    }

    /** Changes the type; the expression makes the new value out of the old one. */
    public ModifyColumn type(ColumnType type, String newUsing) {
        return new ModifyColumn(table, column, changes.type(type), known, newUsing);
    }

    public ModifyColumn notNull() {
        return changed(changes.nullable(false));
    }

    public ModifyColumn nullable() {
        return changed(changes.nullable(true));
    }

    public ModifyColumn defaultValue(Object literal) {
        return changed(changes.withDefault(DefaultValue.literal(literal)));
    }

    public ModifyColumn defaultExpression(String sql) {
        return changed(changes.withDefault(DefaultValue.expression(sql)));
    }

    public ModifyColumn dropDefault() {
        return changed(changes.withDefault(null));
    }

    public ModifyColumn identity() {
        return changed(changes.withIdentity(Identity.byDefault()));
    }

    public ModifyColumn identity(UnaryOperator<Identity> change) {
        return changed(changes.identity(change));
    }

    public ModifyColumn dropIdentity() {
        return changed(changes.withIdentity(null));
    }

    public ModifyColumn comment(String comment) {
        return changed(changes.withComment(comment));
    }

    public ModifyColumn dropComment() {
        return changed(changes.withComment(null));
    }

    /** What is known of the column before the change. */
    public ModifyColumn existing(UnaryOperator<ColumnPatch> description) {
        return new ModifyColumn(table, column, changes, description.apply(known), using);
    }

    /** The column's name after the change. */
    public String newName() {
        String name = changes.name();
        return changes.has(ColumnAspect.NAME) && name != null ? name : column;
    }

    @Override
    public <R> R accept(OperationVisitor<R> visitor) {
        return visitor.modifyColumn(this);
    }

    private ModifyColumn changed(ColumnPatch newChanges) {
        return new ModifyColumn(table, column, newChanges, known, using);
    }
}
