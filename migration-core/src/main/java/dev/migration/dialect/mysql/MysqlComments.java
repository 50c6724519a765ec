package dev.migration.dialect.mysql;

import dev.migration.dialect.Comments;
import dev.migration.dialect.StandardDialect;
import dev.migration.schema.Column;
import dev.migration.schema.QualifiedName;
import dev.migration.schema.Table;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Comments are part of a table's and a column's definition, and need statements only when they change alone. */
final class MysqlComments extends Comments {

    MysqlComments(StandardDialect dialect) {
        super(dialect);
    }

    @Override
    public List<String> of(Table table) {
        return List.of();
    }

    @Override
    public List<String> ofNewColumn(QualifiedName table, Column column) {
        return List.of();
    }

    @Override
    public List<String> ofTable(QualifiedName table, @Nullable String comment, @Nullable String existing) {
        return List.of("alter table " + dialect.qualify(table) + " comment "
                + dialect.literal(comment == null ? "" : comment));
    }
}
