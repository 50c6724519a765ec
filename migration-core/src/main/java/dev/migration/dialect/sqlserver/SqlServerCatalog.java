package dev.migration.dialect.sqlserver;

import dev.migration.dialect.Catalog;
import dev.migration.dialect.CatalogNames;
import dev.migration.dialect.CatalogRow;
import dev.migration.dialect.CatalogScope;
import dev.migration.dialect.CatalogSql;
import dev.migration.dialect.Folding;
import dev.migration.dialect.SchemaAssembly;
import dev.migration.dialect.StandardDialect;
import dev.migration.schema.DatabaseSchema;
import dev.migration.schema.QualifiedName;
import dev.migration.schema.View;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/** Reads SQL Server 2012 and later with six queries for each schema, as its manual describes the catalog views. */
final class SqlServerCatalog implements Catalog {

    private static final String OBJECTS =
            """
            select o.name, o.type, cast(p.value as nvarchar(4000)) as comment, m.definition
            from sys.objects o
            join sys.schemas s on s.schema_id = o.schema_id
            left join sys.extended_properties p on p.class = 1 and p.major_id = o.object_id and p.minor_id = 0
                 and p.name = 'MS_Description'
            left join sys.sql_modules m on m.object_id = o.object_id
            where s.name = ? and o.type in ('U', 'V') and o.is_ms_shipped = 0
            order by o.name""";

    private static final String NAMING = "select * from (%2$s) as view_ %1$s";

    private final StandardDialect dialect;

    SqlServerCatalog(StandardDialect dialect) {
        this.dialect = dialect;
    }

    @Override
    public DatabaseSchema read(Connection connection, CatalogScope scope) throws SQLException {
        String own = connection.getSchema();
        CatalogNames names = new CatalogNames(dialect, Folding.NONE, own);
        SchemaAssembly assembly = new SchemaAssembly(scope);
        for (String schema : scope.schemas().isEmpty() ? List.of(own) : scope.schemas()) {
            for (CatalogRow row : CatalogRow.query(connection, OBJECTS, schema)) {
                object(row, schema, names, assembly);
            }
            SqlServerColumnReader columns = new SqlServerColumnReader(dialect, names);
            columns.read(CatalogRow.query(connection, SqlServerColumnReader.QUERY, schema), schema, assembly);
            SqlServerKeyReader keys = new SqlServerKeyReader(dialect, schema, names, assembly);
            keys.readIndexes(CatalogRow.query(connection, SqlServerKeyReader.INDEXES, schema));
            keys.readForeignKeys(CatalogRow.query(connection, SqlServerKeyReader.FOREIGN_KEYS, schema));
            keys.readChecks(CatalogRow.query(connection, SqlServerKeyReader.CHECKS, schema));
            SqlServerSequenceReader.read(
                    CatalogRow.query(connection, SqlServerSequenceReader.QUERY, schema),
                    schema,
                    names,
                    columns,
                    assembly);
        }
        return assembly.schema();
    }

    private void object(CatalogRow row, String schema, CatalogNames names, SchemaAssembly assembly) {
        QualifiedName name = names.qualified(schema, row.text("name"));
        if (row.text("type").equals("U")) {
            assembly.table(name).comment(row.exact("comment"));
        } else if (row.has("definition")) {
            // An encrypted view does not say what it asks for.
            assembly.view(
                    new View(name, new CatalogSql(dialect.syntax()).query(row.text("definition"), NAMING), false));
        }
    }
}
