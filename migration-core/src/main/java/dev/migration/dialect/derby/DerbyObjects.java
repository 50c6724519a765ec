package dev.migration.dialect.derby;

import dev.migration.dialect.ObjectNames;
import java.util.Set;

/** What Derby's catalog tells of objects that no schema holds. */
final class DerbyObjects {

    static final ObjectNames NAMES = new ObjectNames(
            Set.of(
                    "table",
                    "view",
                    "sequence",
                    "index",
                    "trigger",
                    "function",
                    "procedure",
                    "type",
                    "aggregate",
                    "synonym"),
            """
            select case t.tabletype when 'V' then 'view' when 'A' then 'synonym' else 'table' end, s.schemaname, t.tablename
            from sys.systables t join sys.sysschemas s on s.schemaid = t.schemaid where s.schemaname = current schema
            union all select 'sequence', s.schemaname, q.sequencename
            from sys.syssequences q join sys.sysschemas s on s.schemaid = q.schemaid where s.schemaname = current schema
            union all select 'index', s.schemaname, i.conglomeratename
            from sys.sysconglomerates i join sys.sysschemas s on s.schemaid = i.schemaid
            where i.isindex and s.schemaname = current schema
            union all select 'trigger', s.schemaname, t.triggername
            from sys.systriggers t join sys.sysschemas s on s.schemaid = t.schemaid where s.schemaname = current schema
            union all select case a.aliastype when 'P' then 'procedure' when 'F' then 'function' when 'A' then 'type'
                                              when 'G' then 'aggregate' else 'synonym' end, s.schemaname, a.alias
            from sys.sysaliases a join sys.sysschemas s on s.schemaid = a.schemaid where s.schemaname = current schema""");

    private DerbyObjects() {}
}
