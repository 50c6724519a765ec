package dev.migration.dialect.mysql;

import dev.migration.dialect.ObjectNames;
import java.util.Set;

/** What MySQL's catalog tells of objects that no schema holds. */
final class MysqlObjects {

    static final ObjectNames NAMES = new ObjectNames(
            Set.of("table", "view", "index", "trigger", "function", "procedure", "event"),
            """
            select 'table', table_schema, table_name
            from information_schema.tables where table_schema = database() and table_type <> 'VIEW'
            union all select 'view', table_schema, table_name
            from information_schema.views where table_schema = database()
            union all select 'index', index_schema, index_name
            from information_schema.statistics where index_schema = database()
            union all select 'trigger', trigger_schema, trigger_name
            from information_schema.triggers where trigger_schema = database()
            union all select lower(routine_type), routine_schema, routine_name
            from information_schema.routines where routine_schema = database()
            union all select 'event', event_schema, event_name
            from information_schema.events where event_schema = database()""");

    private MysqlObjects() {}
}
