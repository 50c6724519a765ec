package dev.migration.dialect.postgresql;

import dev.migration.dialect.ObjectNames;
import java.util.Set;

/** What PostgreSQL's catalog tells of objects that no schema holds. */
final class PostgresqlObjects {

    static final ObjectNames NAMES = new ObjectNames(
            Set.of(
                    "table",
                    "view",
                    "sequence",
                    "index",
                    "trigger",
                    "function",
                    "procedure",
                    "aggregate",
                    "type",
                    "domain",
                    "extension",
                    "rule",
                    "policy"),
            """
            with place as (select oid, nspname from pg_namespace where nspname = any (current_schemas(false)))
            select case c.relkind when 'v' then 'view' when 'm' then 'view' when 'S' then 'sequence' when 'i' then 'index'
                                  when 'I' then 'index' when 'c' then 'type' else 'table' end, nspname, c.relname
            from pg_class c join place on place.oid = c.relnamespace
            union all select case when p.prokind in ('p', 'a') then case p.prokind when 'p' then 'procedure' else 'aggregate' end
                                  else 'function' end, nspname, p.proname
            from pg_proc p join place on place.oid = p.pronamespace
            union all select case t.typtype when 'd' then 'domain' else 'type' end, nspname, t.typname
            from pg_type t join place on place.oid = t.typnamespace where t.typtype in ('d', 'e', 'r', 'b')
            union all select 'trigger', nspname, t.tgname
            from pg_trigger t join pg_class c on c.oid = t.tgrelid join place on place.oid = c.relnamespace where not t.tgisinternal
            union all select 'rule', nspname, r.rulename
            from pg_rewrite r join pg_class c on c.oid = r.ev_class join place on place.oid = c.relnamespace
            union all select 'policy', nspname, p.polname
            from pg_policy p join pg_class c on c.oid = p.polrelid join place on place.oid = c.relnamespace
            union all select 'extension', nspname, e.extname
            from pg_extension e join pg_namespace n on n.oid = e.extnamespace""");

    private PostgresqlObjects() {}
}
