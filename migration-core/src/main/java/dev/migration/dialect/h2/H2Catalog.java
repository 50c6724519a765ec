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
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads H2 2 with five queries for each schema and one for all. */
final class H2Catalog implements Catalog {

    private static final String TABLES = InformationSchema.TABLES.formatted("t.remarks", "");

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
        InformationSchema standard = new InformationSchema(
                names,
                sql,
                MADE_UP.asMatchPredicate(),
                row -> Optional.of(sql.bare(row.text("check_clause"))),
                CatalogRow.query(connection, InformationSchema.KEY_COLUMNS));
        for (String schema : scope.schemas(names, own)) {
            standard.readTables(CatalogRow.query(connection, TABLES, schema), assembly);
            H2ColumnReader columns = new H2ColumnReader(dialect, names);
            columns.read(CatalogRow.query(connection, H2ColumnReader.QUERY, schema), schema, assembly);
            standard.readConstraints(
                    CatalogRow.query(connection, InformationSchema.CONSTRAINTS.formatted("tc.nulls_distinct"), schema),
                    assembly);
            H2IndexReader.read(CatalogRow.query(connection, H2IndexReader.QUERY, schema), schema, names, assembly);
            H2SequenceReader.read(
                    CatalogRow.query(connection, H2SequenceReader.QUERY, schema), schema, names, columns, assembly);
        }
        return assembly.schema();
    }
}
