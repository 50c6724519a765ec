package dev.migration.dialect;

import dev.migration.schema.Column;
import dev.migration.schema.QualifiedName;
import dev.migration.schema.Table;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Comments on tables and columns as {@code comment on} statements; each dialect overrides what it says otherwise. */
public class Comments {

    protected final StandardDialect dialect;

    public Comments(StandardDialect dialect) {
        this.dialect = dialect;
    }

    /** The comments of a new table and its columns. */
    public List<String> of(Table table) {
        List<String> statements = new ArrayList<>();
        if (table.comment() != null) {
            statements.addAll(ofTable(table.name(), table.comment(), null));
        }
        table.columns().forEach(column -> statements.addAll(ofNewColumn(table.name(), column)));
        return statements;
    }

    /** The comment of a new column, if it has one. */
    public List<String> ofNewColumn(QualifiedName table, Column column) {
        return column.comment() == null ? List.of() : ofColumn(table, column.name(), column.comment(), null);
    }

    /** Sets, replaces or removes the comment of a table. */
    public List<String> ofTable(QualifiedName table, @Nullable String comment, @Nullable String existing) {
        return List.of("comment on table " + dialect.qualify(table) + " is " + text(comment));
    }

    /** Sets, replaces or removes the comment of a column. */
    public List<String> ofColumn(
            QualifiedName table, String column, @Nullable String comment, @Nullable String existing) {
        return List.of(
                "comment on column " + dialect.qualify(table) + "." + dialect.quote(column) + " is " + text(comment));
    }

    /** The comment as SQL, or what removes it. */
    protected String text(@Nullable String comment) {
        return comment == null ? "null" : dialect.literal(comment);
    }
}
