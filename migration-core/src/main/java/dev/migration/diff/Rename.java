package dev.migration.diff;

import dev.migration.schema.QualifiedName;
import org.jspecify.annotations.Nullable;

/**
 * Something that got another name, so that it is neither dropped nor created.
 *
 * @param column the column's old name; absent if it is the table that was renamed
 */
public record Rename(QualifiedName table, @Nullable String column, String newName) {

    public static Rename table(QualifiedName table, String newName) {
        return new Rename(table, null, newName);
    }

    /** A column, in the table of the name that it has after all renames. */
    public static Rename column(QualifiedName table, String column, String newName) {
        return new Rename(table, column, newName);
    }

    /** As {@code --rename} takes it: {@code items:goods}, {@code goods.title:name}. */
    @Override
    public String toString() {
        return column == null ? table + ":" + newName : table + "." + column + ":" + newName;
    }
}
