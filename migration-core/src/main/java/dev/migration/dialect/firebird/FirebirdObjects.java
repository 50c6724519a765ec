package dev.migration.dialect.firebird;

import dev.migration.dialect.ObjectNames;
import java.util.Set;

/** What Firebird's catalog tells of objects that no schema holds. */
final class FirebirdObjects {

    static final ObjectNames NAMES = new ObjectNames(
            Set.of("table", "view", "sequence", "index", "trigger", "function", "procedure", "exception", "domain"),
            """
            select case when rdb$view_blr is null then 'table' else 'view' end, '', trim(rdb$relation_name)
            from rdb$relations where rdb$system_flag = 0
            union all select 'sequence', '', trim(rdb$generator_name) from rdb$generators where rdb$system_flag = 0
            union all select 'index', '', trim(rdb$index_name) from rdb$indices where rdb$system_flag = 0
            union all select 'trigger', '', trim(rdb$trigger_name) from rdb$triggers where rdb$system_flag = 0
            union all select 'function', '', trim(rdb$function_name) from rdb$functions where rdb$system_flag = 0
            union all select 'procedure', '', trim(rdb$procedure_name) from rdb$procedures where rdb$system_flag = 0
            union all select 'exception', '', trim(rdb$exception_name) from rdb$exceptions where rdb$system_flag = 0
            union all select 'domain', '', trim(rdb$field_name)
            from rdb$fields where rdb$system_flag = 0 and rdb$field_name not starting with 'RDB$'""");

    private FirebirdObjects() {}
}
