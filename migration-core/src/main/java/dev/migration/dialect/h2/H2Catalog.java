package dev.migration.dialect.h2;

import dev.migration.dialect.Catalog;
import dev.migration.dialect.CatalogNames;
import dev.migration.dialect.CatalogRow;
import dev.migration.dialect.CatalogScope;
import dev.migration.dialect.CatalogSql;
import dev.migration.dialect.Folding;
import dev.migration.dialect.InformationSchema;
import dev.migration.dialect.SchemaAssembly;
import dev.migration.dialect.StandardDialect;
import dev.migration.schema.DatabaseSchema;
import dev.migration.schema.QualifiedName;
import dev.migration.schema.View;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads H2 2 with five queries for each schema and one for all. */
final class H2Catalog implements Catalog {

    private static final String TABLES =
            """
            select t.table_name, t.table_type, t.remarks, v.view_definition
            from information_schema.tables t
            left join information_schema.views v
              on v.table_schema = t.table_schema and v.table_name = t.table_name
            where t.table_schema = ? and t.table_type in ('BASE TABLE', 'VIEW')
            order by t.table_name""";

    private static final Pattern MADE_UP = Pattern.compile("CONSTRAINT_[0-9A-F]+(_\\d+)?");

    private final StandardDialect dialect;

    private final CatalogSql sql;

    H2Catalog(StandardDialect dialect) {
        this.dialect = dialect;
        this.sql = new CatalogSql(dialect.syntax());
    }

    @Override
    public DatabaseSchema read(Connection connection, CatalogScope scope) throws SQLException {
        String own = connection.getSchema();
        CatalogNames names = new CatalogNames(dialect, Folding.UPPER, own);
        SchemaAssembly assembly = new SchemaAssembly(scope);
        InformationSchema constraints = new InformationSchema(
                names,
                MADE_UP.asMatchPredicate(),
                row -> Optional.of(sql.bare(row.text("check_clause"))),
                CatalogRow.query(connection, InformationSchema.KEY_COLUMNS));
        List<String> schemas = scope.schemas().isEmpty()
                ? List.of(own)
                : scope.schemas().stream().map(names::stored).toList();
        for (String schema : schemas) {
            for (CatalogRow row : CatalogRow.query(connection, TABLES, schema)) {
                table(row, schema, names, assembly);
            }
            H2ColumnReader columns = new H2ColumnReader(dialect, names);
            columns.read(CatalogRow.query(connection, H2ColumnReader.QUERY, schema), schema, assembly);
            constraints.read(
                    CatalogRow.query(connection, InformationSchema.CONSTRAINTS.formatted("tc.nulls_distinct"), schema),
                    assembly);
            H2IndexReader.read(CatalogRow.query(connection, H2IndexReader.QUERY, schema), schema, names, assembly);
            H2SequenceReader.read(
                    CatalogRow.query(connection, H2SequenceReader.QUERY, schema), schema, names, columns, assembly);
        }
        return assembly.schema();
    }

    private void table(CatalogRow row, String schema, CatalogNames names, SchemaAssembly assembly) {
        QualifiedName name = names.qualified(schema, row.text("table_name"));
        if (row.text("table_type").equals("VIEW")) {
            String query = sql.without(row.text("view_definition"), schema);
            assembly.view(new View(name, query, false));
        } else {
            assembly.table(name).comment(row.exact("remarks"));
        }
    }
}
