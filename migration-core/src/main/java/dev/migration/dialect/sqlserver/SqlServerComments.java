package dev.migration.dialect.sqlserver;

import dev.migration.dialect.Comments;
import dev.migration.dialect.StandardDialect;
import dev.migration.schema.QualifiedName;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Comments are extended properties of the name that the vendor's tools show. */
final class SqlServerComments extends Comments {

    SqlServerComments(StandardDialect dialect) {
        super(dialect);
    }

    @Override
    public List<String> ofTable(QualifiedName table, @Nullable String comment, @Nullable String existing) {
        return property(table, "", comment, existing);
    }

    @Override
    public List<String> ofColumn(
            QualifiedName table, String column, @Nullable String comment, @Nullable String existing) {
        return property(table, ", N'column', " + ColumnConstraints.name(column), comment, existing);
    }

    private static List<String> property(
            QualifiedName table, String column, @Nullable String comment, @Nullable String existing) {
        String verb = comment == null ? "drop" : existing == null ? "add" : "update";
        String value = comment == null ? "" : ", " + ColumnConstraints.name(comment);
        // A procedure's argument cannot be a call, so the schema of the session goes through a variable.
        String declaration = table.schema() == null ? "declare @schema sysname = schema_name(); " : "";
        String schema = table.schema() == null ? "@schema" : ColumnConstraints.name(table.schema());
        return List.of(declaration + "exec sp_" + verb + "extendedproperty N'MS_Description'" + value + ", N'schema', "
                + schema + ", N'table', " + ColumnConstraints.name(table.name()) + column);
    }
}
