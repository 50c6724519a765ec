package dev.migration.dialect.postgresql;

import dev.migration.dialect.CatalogRow;
import dev.migration.dialect.StandardDialect;
import dev.migration.dialect.TableDependents;
import dev.migration.dialect.TableRecreation;
import dev.migration.operation.AlteredTable;
import dev.migration.schema.Column;
import dev.migration.schema.DatabaseSchema;
import dev.migration.schema.QualifiedName;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** Makes a PostgreSQL table anew, with its numbers, triggers and privileges. */
final class PostgresqlRecreation extends TableRecreation {

    private static final String TRIGGERS =
            """
            select pg_get_triggerdef(oid) as sql from pg_trigger
            where tgrelid = ?::regclass and not tgisinternal order by tgname""";

    private static final String PRIVILEGES =
            """
            select format('grant %s on %s to %s%s', p.privilege_type, ?::text,
                case p.grantee when 0 then 'public' else quote_ident(pg_get_userbyid(p.grantee)) end,
                case when p.is_grantable then ' with grant option' else '' end) as sql
            from pg_class c, aclexplode(c.relacl) p
            where c.oid = ?::regclass and p.grantee <> c.relowner""";

    private static final String OTHERS =
            """
            select 'row security policy' as kind, polname::text as name from pg_policy where polrelid = ?::regclass
            union all
            select 'rule', rulename::text from pg_rewrite where ev_class = ?::regclass
            union all
            select 'child table', inhrelid::regclass::text from pg_inherits where inhparent = ?::regclass
            union all
            select 'parent table', inhparent::regclass::text from pg_inherits where inhrelid = ?::regclass""";

    PostgresqlRecreation(StandardDialect dialect) {
        super(dialect);
    }

    @Override
    protected String overriding() {
        return " overriding system value";
    }

    /** The next number is the one that the old table would give; asking for it harms nobody, as the table goes. */
    @Override
    protected List<String> counters(AlteredTable altered, QualifiedName temporary, TableDependents dependents) {
        List<String> statements = new ArrayList<>();
        for (Column column : altered.table().columns()) {
            String source = altered.sources().get(column.name());
            if (column.generator() == null || source == null) {
                continue;
            }
            boolean counted = altered.original()
                    .column(source)
                    .filter(it -> it.generator() != null)
                    .isPresent();
            String next = counted
                    ? "nextval(" + sequence(altered.table().name(), source) + "), false)"
                    : "coalesce(max(" + dialect.quote(column.name()) + "), 0) + 1, false) from "
                            + dialect.qualify(temporary);
            statements.add("select setval(" + sequence(temporary, column.name()) + ", " + next);
        }
        return statements;
    }

    private String sequence(QualifiedName table, String column) {
        return "pg_get_serial_sequence(" + dialect.literal(dialect.qualify(table)) + ", " + dialect.literal(column)
                + ")";
    }

    @Override
    public TableDependents dependents(Connection connection, DatabaseSchema schema, AlteredTable altered)
            throws SQLException {
        String table = dialect.qualify(altered.original().name());
        for (CatalogRow other : CatalogRow.query(connection, OTHERS, table, table, table, table)) {
            throw dialect.cannot(
                    "make '%s' anew, as its %s '%s' would be lost"
                            .formatted(table, other.text("kind"), other.text("name")),
                    "Leave recreate(ALWAYS) out: PostgreSQL alters the table as it is.");
        }
        List<String> restoring = new ArrayList<>();
        CatalogRow.query(connection, TRIGGERS, table).forEach(it -> restoring.add(it.text("sql")));
        CatalogRow.query(connection, PRIVILEGES, table, table).forEach(it -> restoring.add(it.text("sql")));
        return super.dependents(connection, schema, altered).restoring(restoring);
    }
}
