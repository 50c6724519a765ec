package dev.migration.dialect.hsqldb;

import dev.migration.dialect.ObjectNames;
import java.util.Set;

/** What HSQLDB's catalog tells of objects that no schema holds. */
final class HsqldbObjects {

    static final ObjectNames NAMES = new ObjectNames(
            Set.of("table", "view", "sequence", "index", "trigger", "function", "procedure"),
            """
            select 'table', table_schema, table_name
            from information_schema.tables where table_schema = current_schema and table_type = 'BASE TABLE'
            union all select 'view', table_schema, table_name
            from information_schema.views where table_schema = current_schema
            union all select 'sequence', sequence_schema, sequence_name
            from information_schema.sequences where sequence_schema = current_schema
            union all select 'index', table_schem, index_name
            from information_schema.system_indexinfo where table_schem = current_schema
            union all select 'trigger', trigger_schema, trigger_name
            from information_schema.triggers where trigger_schema = current_schema
            union all select lower(routine_type), routine_schema, routine_name
            from information_schema.routines where routine_schema = current_schema""");

    private HsqldbObjects() {}
}
