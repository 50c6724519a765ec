package dev.migration.dialect.derby;

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

/** Reads Derby with five queries for each schema. */
final class DerbyCatalog implements Catalog {

    private static final String TABLES =
            """
            select t.tablename as name, t.tabletype as type, v.viewdefinition as definition
            from sys.systables t
            join sys.sysschemas s on s.schemaid = t.schemaid
            left join sys.sysviews v on v.tableid = t.tableid
            where s.schemaname = ? and t.tabletype in ('T', 'V')
            order by t.tablename""";

    private static final String NAMING = "select * from (%2$s) as view_ %1$s";

    private final StandardDialect dialect;

    DerbyCatalog(StandardDialect dialect) {
        this.dialect = dialect;
    }

    @Override
    public DatabaseSchema read(Connection connection, CatalogScope scope) throws SQLException {
        String own = connection.getSchema();
        CatalogNames names = new CatalogNames(dialect, Folding.UPPER, own);
        SchemaAssembly assembly = new SchemaAssembly(scope);
        for (String schema : scope.schemas(names, own)) {
            for (CatalogRow row : CatalogRow.query(connection, TABLES, schema)) {
                table(row, schema, names, assembly);
            }
            DerbyColumnReader columns = new DerbyColumnReader(dialect, names);
            columns.read(CatalogRow.query(connection, DerbyColumnReader.QUERY), schema, assembly);
            DerbyKeyReader keys = new DerbyKeyReader(dialect, names, columns);
            keys.readConstraints(CatalogRow.query(connection, DerbyKeyReader.CONSTRAINTS, schema), schema, assembly);
            keys.readIndexes(CatalogRow.query(connection, DerbyKeyReader.INDEXES, schema), schema, assembly);
            DerbySequenceReader.read(
                    CatalogRow.query(connection, DerbySequenceReader.QUERY, schema), schema, names, columns, assembly);
        }
        return assembly.schema();
    }

    private void table(CatalogRow row, String schema, CatalogNames names, SchemaAssembly assembly) {
        QualifiedName name = names.qualified(schema, row.text("name"));
        String definition = row.find("definition");
        if (definition == null) {
            assembly.table(name);
        } else {
            assembly.view(new View(name, new CatalogSql(dialect.syntax()).query(definition, NAMING), false));
        }
    }
}
