package dev.migration.dialect.sqlserver;

import dev.migration.dialect.StandardDialect;
import dev.migration.schema.QualifiedName;

/**
 * Statements that drop what depends on a column and may have a name that only the server knows. Each does nothing when
 * there is nothing to drop.
 */
final class ColumnConstraints {

    private final StandardDialect dialect;

    ColumnConstraints(StandardDialect dialect) {
        this.dialect = dialect;
    }

    String dropDefault(QualifiedName table, String column) {
        return drop(table, "sys.default_constraints where parent_object_id = %s and parent_column_id = %s", column);
    }

    String dropChecks(QualifiedName table, String column) {
        return drop(table, "sys.check_constraints where parent_object_id = %s and parent_column_id = %s", column);
    }

    String dropForeignKeys(QualifiedName table, String column) {
        return drop(
                table,
                "sys.foreign_keys where object_id in (select constraint_object_id from sys.foreign_key_columns "
                        + "where parent_object_id = %s and parent_column_id = %s)",
                column);
    }

    private String drop(QualifiedName table, String from, String column) {
        String object = "object_id(" + name(dialect.qualify(table)) + ")";
        String id = "columnproperty(" + object + ", " + name(column) + ", 'ColumnId')";
        String alter = ("alter table " + dialect.qualify(table) + " drop constraint ").replace("'", "''");
        return "declare @sql nvarchar(max) = N''; select @sql = @sql + N'" + alter + "' + quotename(name) + N'; ' from "
                + from.formatted(object, id) + "; exec sp_executesql @sql";
    }

    /** Text as a national string. */
    static String name(String text) {
        return "N'" + text.replace("'", "''") + "'";
    }
}
