package dev.migration.dialect.hsqldb;

import dev.migration.dialect.Catalog;
import dev.migration.dialect.CatalogNames;
import dev.migration.dialect.CatalogRow;
import dev.migration.dialect.CatalogScope;
import dev.migration.dialect.CatalogSql;
import dev.migration.dialect.Folding;
import dev.migration.dialect.InformationSchema;
import dev.migration.dialect.SchemaAssembly;
import dev.migration.dialect.StandardDialect;
import dev.migration.dialect.TableAssembly;
import dev.migration.schema.Column;
import dev.migration.schema.DatabaseSchema;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads HSQLDB 2 with five queries for each schema and one for all. */
final class HsqldbCatalog implements Catalog {

    private static final String TABLES = InformationSchema.TABLES.formatted(
            "c.comment",
            """
            left join information_schema.system_comments c
              on c.object_schema = t.table_schema and c.object_name = t.table_name and c.object_type = 'TABLE'""");

    private static final Pattern MADE_UP = Pattern.compile("SYS_(PK|FK|CT|IDX)_\\d+(_\\d+)?");

    private static final String NOT_NULL = " IS NOT NULL";

    private final StandardDialect dialect;

    private final CatalogSql sql;

    HsqldbCatalog(StandardDialect dialect) {
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
                this::condition,
                CatalogRow.query(connection, InformationSchema.KEY_COLUMNS));
        for (String schema : scope.schemas(names, own)) {
            standard.readTables(CatalogRow.query(connection, TABLES, schema), assembly);
            HsqldbColumnReader columns = new HsqldbColumnReader(dialect, names);
            columns.read(CatalogRow.query(connection, HsqldbColumnReader.QUERY, schema), schema, assembly);
            standard.readConstraints(
                    CatalogRow.query(connection, InformationSchema.CONSTRAINTS.formatted("'YES'"), schema), assembly);
            HsqldbIndexReader.read(
                    CatalogRow.query(connection, HsqldbIndexReader.QUERY, schema), schema, names, assembly);
            HsqldbSequenceReader.read(
                    CatalogRow.query(connection, HsqldbSequenceReader.QUERY, schema), schema, names, columns, assembly);
        }
        assembly.tables().forEach(HsqldbCatalog::fillKey);
        return assembly.schema();
    }

    /** The columns of a key are not said to be without nulls, but are. */
    private static void fillKey(TableAssembly table) {
        table.primaryKey().forEach(key -> table.column(key, Column::notNull));
    }

    /** The condition without schema and table before each column; that a column is not null is one as well. */
    private Optional<String> condition(CatalogRow row) {
        String clause =
                sql.bare(sql.without(row.text("check_clause"), row.text("table_schema"), row.text("table_name")));
        boolean isOfColumn = MADE_UP.matcher(row.text("constraint_name")).matches() && clause.endsWith(NOT_NULL);
        return isOfColumn ? Optional.empty() : Optional.of(clause);
    }
}
