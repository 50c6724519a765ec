package dev.migration.dialect.firebird;

import dev.migration.dialect.Catalog;
import dev.migration.dialect.CatalogNames;
import dev.migration.dialect.CatalogRow;
import dev.migration.dialect.CatalogScope;
import dev.migration.dialect.Folding;
import dev.migration.dialect.SchemaAssembly;
import dev.migration.dialect.StandardDialect;
import dev.migration.schema.DatabaseSchema;
import dev.migration.schema.QualifiedName;
import dev.migration.schema.Sequence;
import dev.migration.schema.SequenceOptions;
import dev.migration.schema.View;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/** Reads Firebird 3 and later, which has no schemas, with five queries. */
final class FirebirdCatalog implements Catalog {

    /** Types 4 and 5 are temporary tables, 2 is an external file, 3 a table of the monitor. */
    private static final String RELATIONS =
            """
            select r.rdb$relation_name as name, r.rdb$description as comment, r.rdb$view_source as query
            from rdb$relations r
            where coalesce(r.rdb$system_flag, 0) = 0 and coalesce(r.rdb$relation_type, 0) in (0, 1)
            order by 1""";

    private static final String SEQUENCES =
            """
            select g.rdb$generator_name as name, g.rdb$initial_value as first_value,
                   g.rdb$generator_increment as step
            from rdb$generators g
            where coalesce(g.rdb$system_flag, 0) = 0
            order by 1""";

    private final StandardDialect dialect;

    FirebirdCatalog(StandardDialect dialect) {
        this.dialect = dialect;
    }

    @Override
    public DatabaseSchema read(Connection connection, CatalogScope scope) throws SQLException {
        CatalogNames names = new CatalogNames(dialect, Folding.UPPER, null);
        SchemaAssembly assembly = new SchemaAssembly(scope);
        List<CatalogRow> columns = CatalogRow.query(connection, FirebirdColumnReader.QUERY);
        FirebirdViewReader views = new FirebirdViewReader(dialect, names, columns);
        for (CatalogRow row : CatalogRow.query(connection, RELATIONS)) {
            QualifiedName name = names.qualified(null, row.text("name"));
            if (row.has("query")) {
                assembly.view(new View(name, views.query(row), false));
            } else {
                assembly.table(name).comment(row.exact("comment"));
            }
        }
        new FirebirdColumnReader(dialect, names).read(columns, assembly);
        FirebirdKeyReader keys =
                new FirebirdKeyReader(dialect, names, CatalogRow.query(connection, FirebirdKeyReader.INDEXES));
        keys.read(CatalogRow.query(connection, FirebirdKeyReader.CONSTRAINTS), assembly);
        for (CatalogRow row : CatalogRow.query(connection, SEQUENCES)) {
            assembly.sequence(new Sequence(names.qualified(null, row.text("name")), null, options(row)));
        }
        return assembly.schema();
    }

    /** Version 3 says that a sequence begins with nought if nothing else was said, and later ones with one. */
    private static SequenceOptions options(CatalogRow row) {
        Long first = row.number("first_value");
        Long step = row.number("step");
        boolean isUsual = first == null || first == 0 || first == 1;
        return new SequenceOptions(
                isUsual ? null : first, step == null || step == 1 ? null : step, null, null, null, false);
    }
}
