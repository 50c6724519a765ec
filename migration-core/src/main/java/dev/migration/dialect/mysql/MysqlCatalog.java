package dev.migration.dialect.mysql;

import dev.migration.dialect.Catalog;
import dev.migration.dialect.CatalogNames;
import dev.migration.dialect.CatalogRow;
import dev.migration.dialect.CatalogScope;
import dev.migration.dialect.CatalogSql;
import dev.migration.dialect.Folding;
import dev.migration.dialect.SchemaAssembly;
import dev.migration.dialect.StandardDialect;
import dev.migration.dialect.TableAssembly;
import dev.migration.schema.DatabaseSchema;
import dev.migration.schema.QualifiedName;
import dev.migration.schema.View;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/** Reads MySQL and MariaDB with six queries for each schema, and a seventh for MariaDB's sequences if there are any. */
public final class MysqlCatalog implements Catalog {

    private static final String TABLES =
            """
            select t.table_name as name, t.table_type as type, t.engine as engine, t.table_comment as comment,
                   t.table_collation as collation, s.default_collation_name as usual_collation,
                   @@default_storage_engine as usual_engine
            from information_schema.tables t
            join information_schema.schemata s on s.schema_name = t.table_schema
            where t.table_schema = ? and t.table_type in ('BASE TABLE', 'SYSTEM VERSIONED', 'SEQUENCE')
            order by t.table_name""";

    private static final String VIEWS =
            """
            select table_name as name, view_definition as query
            from information_schema.views where table_schema = ? order by table_name""";

    private final StandardDialect dialect;

    private final MysqlFlavor flavor;

    public MysqlCatalog(StandardDialect dialect, MysqlFlavor flavor) {
        this.dialect = dialect;
        this.flavor = flavor;
    }

    @Override
    public DatabaseSchema read(Connection connection, CatalogScope scope) throws SQLException {
        String own = connection.getCatalog();
        CatalogNames names = new CatalogNames(dialect, Folding.NONE, own);
        SchemaAssembly assembly = new SchemaAssembly(scope);
        List<String> schemas = scope.schemas().isEmpty() && own != null ? List.of(own) : scope.schemas();
        for (String schema : schemas) {
            read(connection, schema, names, assembly);
        }
        return assembly.schema();
    }

    private void read(Connection connection, String schema, CatalogNames names, SchemaAssembly assembly)
            throws SQLException {
        List<CatalogRow> tables = CatalogRow.query(connection, TABLES, schema);
        tables.stream()
                .filter(row -> !row.text("type").equals("SEQUENCE"))
                .forEach(row -> describe(row, assembly.table(names.qualified(schema, row.text("name")))));
        MysqlConstraintReader constraints = new MysqlConstraintReader(schema, names, assembly, flavor);
        constraints.readChecks(CatalogRow.query(connection, MysqlConstraintReader.checks(flavor), schema));
        MysqlColumnReader columns = new MysqlColumnReader(dialect, flavor, constraints.jsonColumns());
        for (CatalogRow row : CatalogRow.query(connection, MysqlColumnReader.QUERY, schema)) {
            assembly.onTable(names.qualified(schema, row.text("table_name")), table -> table.column(columns.read(row)));
        }
        constraints.readForeignKeys(CatalogRow.query(connection, MysqlConstraintReader.FOREIGN_KEYS, schema));
        constraints.readIndexes(CatalogRow.query(connection, MysqlIndexReader.query(flavor), schema));
        CatalogSql sql = new CatalogSql(dialect.syntax());
        for (CatalogRow row : CatalogRow.query(connection, VIEWS, schema)) {
            QualifiedName name = names.qualified(schema, row.text("name"));
            assembly.view(new View(name, sql.without(row.text("query"), schema), false));
        }
        MysqlSequenceReader.read(connection, schema, tables, names, assembly);
    }

    private static void describe(CatalogRow row, TableAssembly table) {
        table.comment(row.exact("comment"));
        MysqlTable options = MysqlTable.options();
        if (!row.text("engine").equalsIgnoreCase(row.text("usual_engine"))) {
            options = options.engine(row.text("engine"));
        }
        if (!row.text("collation").equals(row.text("usual_collation"))) {
            options = options.collation(row.text("collation"));
        }
        if (!options.equals(MysqlTable.options())) {
            table.option(options);
        }
    }
}
