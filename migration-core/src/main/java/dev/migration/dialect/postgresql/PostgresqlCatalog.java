package dev.migration.dialect.postgresql;

import dev.migration.dialect.Catalog;
import dev.migration.dialect.CatalogNames;
import dev.migration.dialect.CatalogRow;
import dev.migration.dialect.CatalogScope;
import dev.migration.dialect.Folding;
import dev.migration.dialect.SchemaAssembly;
import dev.migration.dialect.StandardDialect;
import dev.migration.schema.DatabaseSchema;
import dev.migration.schema.QualifiedName;
import dev.migration.schema.View;
import java.sql.Array;
import java.sql.Connection;
import java.sql.SQLException;

/** Reads PostgreSQL 11 and later, and its kin, with seven queries for all schemas together. */
final class PostgresqlCatalog implements Catalog {

    /** Partitions, temporary tables and what belongs to an extension do not count. */
    private static final String RELATIONS =
            """
            select n.nspname as schema, c.relname as name, c.relkind as kind, c.relpersistence as persistence,
                   c.reloptions as options, t.spcname as tablespace,
                   obj_description(c.oid, 'pg_class') as comment,
                   case when c.relkind = 'p' then pg_get_partkeydef(c.oid) end as partition_by,
                   case when c.relkind in ('v', 'm') then pg_get_viewdef(c.oid) end as query,
                   array(select p.relname::text from pg_inherits i join pg_class p on p.oid = i.inhparent
                         where i.inhrelid = c.oid order by i.inhseqno) as parents
            from pg_class c
            join pg_namespace n on n.oid = c.relnamespace
            left join pg_tablespace t on t.oid = c.reltablespace
            where c.relkind in ('r', 'p', 'v', 'm') and not c.relispartition and c.relpersistence <> 't'
              and n.nspname = any (?)
              and not exists (select 1 from pg_depend d where d.classid = 'pg_class'::regclass
                              and d.objid = c.oid and d.deptype = 'e')
            order by n.nspname, c.relname""";

    private final StandardDialect dialect;

    private final PostgresqlKin kin;

    PostgresqlCatalog(StandardDialect dialect, PostgresqlKin kin) {
        this.dialect = dialect;
        this.kin = kin;
    }

    @Override
    public DatabaseSchema read(Connection connection, CatalogScope scope) throws SQLException {
        CatalogNames names = new CatalogNames(dialect, Folding.LOWER, connection.getSchema());
        int version = connection.getMetaData().getDatabaseMajorVersion();
        SchemaAssembly assembly = new SchemaAssembly(scope);
        Array schemas = schemas(connection, scope, names);
        for (CatalogRow row : CatalogRow.query(connection, RELATIONS, schemas)) {
            relation(row, names, assembly);
        }
        PostgresqlTypeReader types = new PostgresqlTypeReader(dialect, names);
        types.readEnums(CatalogRow.query(connection, PostgresqlTypeReader.ENUMS, schemas), assembly);
        PostgresqlColumnReader columns = new PostgresqlColumnReader(types, names);
        columns.read(CatalogRow.query(connection, PostgresqlColumnReader.query(version, kin), schemas), assembly);
        PostgresqlConstraintReader constraints = new PostgresqlConstraintReader(names);
        constraints.read(
                CatalogRow.query(connection, PostgresqlConstraintReader.query(version, kin), schemas), assembly);
        PostgresqlIndexReader.read(
                CatalogRow.query(connection, PostgresqlIndexReader.query(version, kin), schemas), names, assembly);
        PostgresqlSequenceReader.read(
                CatalogRow.query(connection, PostgresqlSequenceReader.QUERY, schemas), names, types, assembly);
        return assembly.schema();
    }

    private static Array schemas(Connection connection, CatalogScope scope, CatalogNames names) throws SQLException {
        Object[] schemas = scope.schemas().isEmpty()
                ? new Object[] {names.ownSchema()}
                : scope.schemas().toArray();
        return connection.createArrayOf("text", schemas);
    }

    private static void relation(CatalogRow row, CatalogNames names, SchemaAssembly assembly) {
        QualifiedName name = names.qualified(row.find("schema"), row.text("name"));
        String query = row.find("query");
        if (query != null) {
            assembly.view(new View(
                    name, query.strip().replaceFirst(";$", ""), row.text("kind").equals("m")));
        } else {
            var table = assembly.table(name);
            table.comment(row.exact("comment"));
            PostgresqlTable options = PostgresqlStorage.table(row);
            if (!options.equals(PostgresqlTable.options())) {
                table.option(options);
            }
        }
    }
}
