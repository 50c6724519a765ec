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
import java.util.Collections;
import java.util.Iterator;
import java.util.List;

/**
 * Reads PostgreSQL 11 and later, and its kin, with six queries for all schemas together, sent at once.
 *
 * <p>Rows refer to each other by the numbers that the catalog has for tables and columns, and names are looked up here: what a
 * server has to look up for each row costs it more than all else. For the same reason, functions that open a table are left
 * out where there is another way to know.
 */
final class PostgresqlCatalog implements Catalog {

    /** Partitions, temporary tables and what belongs to an extension do not count. */
    private static final String RELATIONS =
            """
            select c.oid as id, n.nspname as schema, c.relname as name, c.relkind as kind, c.relpersistence as persistence,
                   c.reloptions as options, t.spcname as tablespace, o.description as comment,
                   case when c.relkind = 'p' then pg_get_partkeydef(c.oid) end as partition_by,
                   case when c.relkind in ('v', 'm') then pg_get_viewdef(c.oid) end as query,
                   case when c.oid in (select inhrelid from pg_inherits) then
                     array(select p.relname::text from pg_inherits i join pg_class p on p.oid = i.inhparent
                           where i.inhrelid = c.oid order by i.inhseqno) end as parents
            from pg_class c
            join pg_namespace n on n.oid = c.relnamespace
            left join pg_tablespace t on t.oid = c.reltablespace
            left join pg_description o on o.objoid = c.oid and o.classoid = 'pg_class'::regclass and o.objsubid = 0
            where c.relkind in ('r', 'p', 'v', 'm') and not c.relispartition and c.relpersistence <> 't'
              and n.nspname = any (?)
              and not exists (select 1 from pg_depend d where d.classid = 'pg_class'::regclass
                              and d.objid = c.oid and d.deptype = 'e')""";

    private final StandardDialect dialect;

    private final PostgresqlKin kin;

    PostgresqlCatalog(StandardDialect dialect, PostgresqlKin kin) {
        this.dialect = dialect;
        this.kin = kin;
    }

    @Override
    public DatabaseSchema read(Connection connection, CatalogScope scope) throws SQLException {
        CatalogNames names = new CatalogNames(dialect, Folding.LOWER, connection.getSchema());
        Iterator<List<CatalogRow>> results = results(connection, scope, names);
        SchemaAssembly assembly = new SchemaAssembly(scope);
        PostgresqlRelations relations = new PostgresqlRelations();
        for (CatalogRow row : results.next()) {
            relation(row, names, assembly, relations);
        }
        PostgresqlTypeReader types = new PostgresqlTypeReader(dialect, names);
        types.readEnums(results.next(), assembly);
        PostgresqlSequenceReader sequences = new PostgresqlSequenceReader(names, types);
        sequences.read(results.next(), assembly);
        new PostgresqlColumnReader(types, sequences, relations).read(results.next());
        new PostgresqlConstraintReader(names, relations).read(results.next());
        new PostgresqlIndexReader(relations).read(results.next());
        return assembly.schema();
    }

    private Iterator<List<CatalogRow>> results(Connection connection, CatalogScope scope, CatalogNames names)
            throws SQLException {
        int version = connection.getMetaData().getDatabaseMajorVersion();
        List<String> queries = List.of(
                RELATIONS,
                PostgresqlTypeReader.ENUMS,
                PostgresqlSequenceReader.QUERY,
                PostgresqlColumnReader.query(version, kin),
                PostgresqlConstraintReader.query(version, kin),
                PostgresqlIndexReader.query(version, kin));
        Object[] schemas = scope.schemas().isEmpty()
                ? new Object[] {names.ownSchema()}
                : scope.schemas().toArray();
        Array parameter = connection.createArrayOf("text", schemas);
        return CatalogRow.queries(
                        connection,
                        queries,
                        Collections.nCopies(queries.size(), parameter).toArray())
                .iterator();
    }

    private static void relation(
            CatalogRow row, CatalogNames names, SchemaAssembly assembly, PostgresqlRelations relations) {
        QualifiedName name = names.qualified(row.find("schema"), row.text("name"));
        String query = row.find("query");
        if (query != null) {
            assembly.view(new View(
                    name, query.strip().replaceFirst(";$", ""), row.text("kind").equals("m")));
        } else {
            var table = assembly.table(name);
            relations.add(PostgresqlRelations.id(row, "id"), table);
            table.comment(row.exact("comment"));
            PostgresqlTable options = PostgresqlStorage.table(row);
            if (!options.equals(PostgresqlTable.options())) {
                table.option(options);
            }
        }
    }
}
