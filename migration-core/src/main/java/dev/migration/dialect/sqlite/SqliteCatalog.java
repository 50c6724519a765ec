package dev.migration.dialect.sqlite;

import dev.migration.dialect.Catalog;
import dev.migration.dialect.CatalogNames;
import dev.migration.dialect.CatalogRow;
import dev.migration.dialect.CatalogScope;
import dev.migration.dialect.CatalogSql;
import dev.migration.dialect.CatalogTypes;
import dev.migration.dialect.Folding;
import dev.migration.dialect.SchemaAssembly;
import dev.migration.dialect.StandardDialect;
import dev.migration.dialect.TableAssembly;
import dev.migration.schema.Column;
import dev.migration.schema.DatabaseSchema;
import dev.migration.schema.QualifiedName;
import dev.migration.schema.View;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads SQLite 3.37 and later with two queries for each database file: from its pragmas, and from the statements it keeps. */
final class SqliteCatalog implements Catalog {

    private static final String OBJECTS =
            """
            select s.type, s.name, s.tbl_name, s.sql, l.wr, l.strict
            from "%1$s".sqlite_schema s
            left join pragma_table_list l on l.schema = '%2$s' and l.name = s.name and l.type = 'table'
            where s.sql is not null and s.name not like 'sqlite!_%%' escape '!'
              and (s.type <> 'table' or l.name is not null)
            order by s.rowid""";

    private static final String COLUMNS =
            """
            select s.name as table_name, c.*
            from "%1$s".sqlite_schema s, pragma_table_xinfo(s.name, '%2$s') c
            where s.type = 'table'
            order by s.rowid, c.cid""";

    private static final String NAMING = "with view_%s as (%s) select * from view_";

    private static final String OWN = "main";

    private final StandardDialect dialect;

    SqliteCatalog(StandardDialect dialect) {
        this.dialect = dialect;
    }

    @Override
    public DatabaseSchema read(Connection connection, CatalogScope scope) throws SQLException {
        SchemaAssembly assembly = new SchemaAssembly(scope);
        for (String schema : scope.schemas().isEmpty() ? List.of(OWN) : scope.schemas()) {
            read(connection, schema, assembly);
        }
        return assembly.schema();
    }

    private void read(Connection connection, String schema, SchemaAssembly assembly) throws SQLException {
        CatalogNames names = new CatalogNames(dialect, Folding.NONE, OWN);
        List<CatalogRow> objects = CatalogRow.query(connection, inSchema(OBJECTS, schema));
        Map<String, List<CatalogRow>> columns = CatalogRow.query(connection, inSchema(COLUMNS, schema)).stream()
                .collect(Collectors.groupingBy(row -> row.text("table_name")));
        CatalogSql sql = new CatalogSql(dialect.syntax());
        SqliteTableReader reader = new SqliteTableReader(new CatalogTypes(dialect, Map.of()));
        for (CatalogRow row : objects) {
            QualifiedName name = names.qualified(schema, row.text("name"));
            switch (row.text("type")) {
                case "table" ->
                    reader.read(row, columns.getOrDefault(row.text("name"), List.of()), assembly.table(name));
                case "view" -> assembly.view(new View(name, sql.query(row.text("sql"), NAMING), false));
                case "index" ->
                    assembly.onTable(names.qualified(schema, row.text("tbl_name")), table -> index(row, table));
                default -> {}
            }
        }
        SqliteReferences.complete(assembly);
    }

    private static void index(CatalogRow row, TableAssembly table) {
        Set<String> columns = table.columns().stream().map(Column::name).collect(Collectors.toSet());
        table.index(SqliteIndexText.read(row.text("name"), row.text("sql"), columns));
    }

    // Table-valued functions and the names of schemas take no parameters.
    private static String inSchema(String query, String schema) {
        return query.formatted(schema.replace("\"", "\"\""), schema.replace("'", "''"));
    }
}
