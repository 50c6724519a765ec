package dev.migration.dialect.h2;

import dev.migration.dialect.ObjectNames;
import java.util.Set;

/** What H2's catalog tells of objects that no schema holds. */
final class H2Objects {

    static final ObjectNames NAMES = new ObjectNames(
            Set.of("table", "view", "sequence", "index", "domain", "trigger", "alias", "aggregate"),
            """
            select 'table', table_schema, table_name
            from information_schema.tables where table_schema = current_schema and table_type = 'BASE TABLE'
            union all select 'view', table_schema, table_name
            from information_schema.views where table_schema = current_schema
            union all select 'sequence', sequence_schema, sequence_name
            from information_schema.sequences where sequence_schema = current_schema
            union all select 'index', index_schema, index_name
            from information_schema.indexes where index_schema = current_schema
            union all select 'domain', domain_schema, domain_name
            from information_schema.domains where domain_schema = current_schema
            union all select 'trigger', trigger_schema, trigger_name
            from information_schema.triggers where trigger_schema = current_schema
            union all select case routine_type when 'AGGREGATE' then 'aggregate' else 'alias' end, routine_schema, routine_name
            from information_schema.routines where routine_schema = current_schema""");

    private H2Objects() {}
}
