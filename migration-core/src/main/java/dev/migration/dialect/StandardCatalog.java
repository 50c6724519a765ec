package dev.migration.dialect;

import dev.migration.schema.Column;
import dev.migration.schema.ColumnType;
import dev.migration.schema.DatabaseSchema;
import dev.migration.schema.QualifiedName;
import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads what JDBC's metadata tells, for databases without a reader of their own. It tells nothing of checks, sequences
 * and views, and drivers answer per table, so this is the one reader whose effort grows with the number of tables.
 */
public final class StandardCatalog implements Catalog {

    private final Dialect dialect;

    public StandardCatalog(Dialect dialect) {
        this.dialect = dialect;
    }

    @Override
    public DatabaseSchema read(Connection connection, CatalogScope scope) throws SQLException {
        DatabaseMetaData metaData = connection.getMetaData();
        String own = connection.getSchema();
        Folding folding = metaData.storesUpperCaseIdentifiers()
                ? Folding.UPPER
                : metaData.storesLowerCaseIdentifiers() ? Folding.LOWER : Folding.NONE;
        CatalogNames names = new CatalogNames(dialect, folding, own);
        SchemaAssembly assembly = new SchemaAssembly(scope);
        List<@Nullable String> schemas = new ArrayList<>();
        scope.schemas().forEach(it -> schemas.add(names.stored(it)));
        for (String schema : schemas.isEmpty() ? Collections.singletonList(own) : schemas) {
            readSchema(connection, schema, names, assembly);
        }
        return assembly.schema();
    }

    private void readSchema(Connection connection, @Nullable String schema, CatalogNames names, SchemaAssembly assembly)
            throws SQLException {
        DatabaseMetaData metaData = connection.getMetaData();
        String catalog = connection.getCatalog();
        String pattern = schema == null ? null : SearchPattern.of(metaData, schema);
        List<String> tables = new ArrayList<>();
        for (CatalogRow row :
                rowsOf(schema, CatalogRow.all(metaData.getTables(catalog, pattern, "%", new String[] {"TABLE"})))) {
            QualifiedName name = names.qualified(row.find("table_schem"), row.text("table_name"));
            if (assembly.scope().includesTable(name)) {
                assembly.table(name).comment(row.find("remarks"));
                tables.add(row.text("table_name"));
            }
        }
        CatalogTypes types = new CatalogTypes(dialect, SYNONYMS);
        CatalogDefaults defaults = new CatalogDefaults(dialect.syntax());
        for (CatalogRow row : rowsOf(schema, CatalogRow.all(metaData.getColumns(catalog, pattern, "%", "%")))) {
            assembly.onTable(
                    names.qualified(row.find("table_schem"), row.text("table_name")),
                    it -> it.column(column(row, names, types, defaults)));
        }
        StandardConstraints constraints = new StandardConstraints(metaData, catalog, schema, names);
        for (String table : tables) {
            TableAssembly parts = assembly.table(names.qualified(schema, table));
            constraints.read(table, parts);
        }
    }

    /** Without those of schemas that the pattern matched beside the one that was meant. */
    private static List<CatalogRow> rowsOf(@Nullable String schema, List<CatalogRow> rows) {
        return rows.stream()
                .filter(it -> {
                    String found = it.find("table_schem");
                    return schema == null || found == null || found.equals(schema);
                })
                .toList();
    }

    private static final Map<String, String> SYNONYMS = Map.of("int", "integer", "character varying", "varchar");

    private static Column column(CatalogRow row, CatalogNames names, CatalogTypes types, CatalogDefaults defaults) {
        ColumnType type = types.read(type(row));
        Column column = Column.of(names.written(row.text("column_name")), type)
                .nullable(!row.text("is_nullable").equals("NO"))
                .withComment(row.text("remarks").isEmpty() ? null : row.text("remarks"));
        return row.flag("is_autoincrement")
                ? column.identity()
                : column.withDefault(defaults.read(row.find("column_def"), type));
    }

    private static String type(CatalogRow row) {
        String name = row.text("type_name");
        return switch (row.integer("data_type")) {
            case java.sql.Types.CHAR,
                    java.sql.Types.VARCHAR,
                    java.sql.Types.NCHAR,
                    java.sql.Types.NVARCHAR,
                    java.sql.Types.BINARY,
                    java.sql.Types.VARBINARY -> measured(name, row.text("column_size"));
            case java.sql.Types.NUMERIC, java.sql.Types.DECIMAL ->
                measured(name, row.text("column_size") + ", " + row.integer("decimal_digits"));
            default -> name;
        };
    }

    private static String measured(String name, String measures) {
        return name.contains("(") ? name : name + "(" + measures + ")";
    }
}
