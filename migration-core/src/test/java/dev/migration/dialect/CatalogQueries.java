package dev.migration.dialect;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What each database tells of a schema beyond what JDBC has a place for: checks, the names of constraints, how sequences
 * count, what a view asks. Names that the database made up are left out, as it makes up others the next time; so is the
 * index that MySQL and MariaDB make for a foreign key and keep when the key goes.
 */
final class CatalogQueries {

    private static final String MYSQL =
            """
            select 'column', table_name, column_name, column_type, is_nullable, column_default, extra,
                   generation_expression, column_comment, collation_name
              from information_schema.columns where table_schema = database();
            select 'constraint', table_name, constraint_name, constraint_type
              from information_schema.table_constraints where table_schema = database();
            select 'check', constraint_name, check_clause
              from information_schema.check_constraints where constraint_schema = database();
            select 'reference', constraint_name, table_name, column_name, referenced_table_name, referenced_column_name
              from information_schema.key_column_usage
             where table_schema = database() and referenced_table_name is not null;
            select 'action', constraint_name, update_rule, delete_rule, match_option
              from information_schema.referential_constraints where constraint_schema = database();
            select 'part', table_name, index_name, seq_in_index, column_name, collation, sub_part, non_unique, index_type
              from information_schema.statistics where table_schema = database() and index_name not like 'fk\\_%';
            select 'table', table_name, table_type, engine, table_collation, table_comment
              from information_schema.tables where table_schema = database() and table_type <> 'VIEW';
            select 'view', table_name, view_definition from information_schema.views where table_schema = database()""";

    private static final Map<String, String> QUERIES = Map.of(
            "postgresql",
            """
            select 'constraint', conrelid::regclass, conname, pg_get_constraintdef(oid), convalidated
              from pg_constraint where connamespace = current_schema()::regnamespace and contype <> 'n';
            select 'index', indrelid::regclass, pg_get_indexdef(indexrelid), indisvalid, indisclustered
              from pg_index join pg_class on oid = indexrelid where relnamespace = current_schema()::regnamespace;
            select 'sequence', sequencename, data_type, start_value, increment_by, min_value, max_value, cache_size, cycle
              from pg_sequences where schemaname = current_schema();
            select 'enum', t.typname, string_agg(enumlabel, ',' order by enumsortorder)
              from pg_enum join pg_type t on t.oid = enumtypid group by 2;
            select 'view', viewname, definition from pg_views where schemaname = current_schema();
            select 'materialized', matviewname, definition from pg_matviews where schemaname = current_schema();
            select 'column', attrelid::regclass, attname, format_type(atttypid, atttypmod), attnotnull, attidentity,
                   attgenerated, pg_get_expr(adbin, adrelid), col_description(attrelid, attnum)
              from pg_attribute join pg_class c on c.oid = attrelid
              left join pg_attrdef on adrelid = attrelid and adnum = attnum
             where relnamespace = current_schema()::regnamespace and attnum > 0 and not attisdropped and relkind <> 'i';
            select 'schema', nspname from pg_namespace where nspname not like 'pg\\_%'""",
            "mysql",
            MYSQL.replace("column_name, collation, sub", "column_name, expression, collation, sub"),
            "mariadb",
            MYSQL,
            "sqlite",
            """
            select 'column', m.name, c.name, c.type, c."notnull", c.dflt_value, c.pk, c.hidden
              from sqlite_master m, pragma_table_xinfo(m.name) c where m.type = 'table';
            select 'index', m.name, i.name, i."unique", i.origin, i.partial, c.seqno, c.name, c.desc
              from sqlite_master m, pragma_index_list(m.name) i, pragma_index_xinfo(i.name) c where m.type = 'table';
            select 'key', m.name, k."from", k."table", k."to", k.on_update, k.on_delete, k.match
              from sqlite_master m, pragma_foreign_key_list(m.name) k where m.type = 'table';
            select m.type, m.name, replace(sql, '"', '') from sqlite_master m where sql is not null""",
            "h2",
            """
            select 'column', table_name, column_name, data_type, is_nullable, column_default, is_identity,
                   identity_generation, identity_start, identity_increment, is_generated, generation_expression, remarks
              from information_schema.columns where table_schema = schema();
            select 'constraint', table_name, constraint_name, constraint_type, nulls_distinct
              from information_schema.table_constraints where table_schema = schema() and constraint_name not like 'CONSTRAINT_%';
            select 'check', constraint_name, check_clause from information_schema.check_constraints
             where constraint_schema = schema() and constraint_name not like 'CONSTRAINT_%';
            select 'action', constraint_name, update_rule, delete_rule from information_schema.referential_constraints
             where constraint_schema = schema() and constraint_name not like 'CONSTRAINT_%';
            select 'part', c.table_name, c.index_name, c.column_name, c.ordinal_position, c.ordering_specification,
                   c.null_ordering, i.index_type_name, i.nulls_distinct
              from information_schema.index_columns c join information_schema.indexes i
                on i.index_schema = c.index_schema and i.index_name = c.index_name
             where c.table_schema = schema() and i.is_generated = false;
            select 'sequence', sequence_name, data_type, start_value, increment, minimum_value, maximum_value, cycle_option,
                   cache from information_schema.sequences
             where sequence_schema = schema() and sequence_name not like 'SYSTEM_SEQUENCE_%';
            select 'view', table_name, view_definition from information_schema.views where table_schema = schema();
            select 'schema', schema_name from information_schema.schemata""",
            "hsqldb",
            """
            select 'column', table_name, column_name, data_type, is_nullable, column_default, is_identity,
                   identity_generation, identity_start, identity_increment, is_generated, generation_expression
              from information_schema.columns where table_schema = 'PUBLIC';
            select 'constraint', table_name, constraint_name, constraint_type from information_schema.table_constraints
             where table_schema = 'PUBLIC' and constraint_name not like 'SYS_%';
            select 'check', constraint_name, check_clause from information_schema.check_constraints
             where constraint_schema = 'PUBLIC' and constraint_name not like 'SYS_%';
            select 'action', constraint_name, update_rule, delete_rule from information_schema.referential_constraints
             where constraint_schema = 'PUBLIC' and constraint_name not like 'SYS_%';
            select 'part', table_name, index_name, column_name, ordinal_position, asc_or_desc, non_unique
              from information_schema.system_indexinfo where table_schem = 'PUBLIC' and index_name not like 'SYS_%';
            select 'sequence', sequence_name, data_type, start_with, increment, minimum_value, maximum_value, cycle_option
              from information_schema.sequences where sequence_schema = 'PUBLIC';
            select 'view', table_name, view_definition from information_schema.views where table_schema = 'PUBLIC';
            select 'schema', schema_name from information_schema.schemata""",
            "derby",
            """
            select 'constraint', t.tablename, c.constraintname, c.type, c.state from sys.sysconstraints c
              join sys.systables t on t.tableid = c.tableid where c.constraintname not like 'SQL%';
            select 'check', c.constraintname, k.checkdefinition from sys.syschecks k
              join sys.sysconstraints c on c.constraintid = k.constraintid where c.constraintname not like 'SQL%';
            select 'column', t.tablename, c.columnname, cast(c.columndatatype as varchar(100)),
                   cast(c.columndefault as varchar(1000)), c.autoincrementstart, c.autoincrementinc
              from sys.syscolumns c join sys.systables t on t.tableid = c.referenceid where t.tabletype = 'T';
            select 'index', t.tablename, c.conglomeratename, cast(c.descriptor as varchar(100))
              from sys.sysconglomerates c join sys.systables t on t.tableid = c.tableid
             where c.isindex and t.tabletype = 'T' and c.conglomeratename not like 'SQL%';
            select 'sequence', sequencename, startvalue, increment, minimumvalue, maximumvalue, cycleoption
              from sys.syssequences where sequencename not like 'U________X%';
            select 'view', t.tablename, v.viewdefinition from sys.sysviews v
              join sys.systables t on t.tableid = v.tableid;
            select 'schema', schemaname from sys.sysschemas""",
            "firebird",
            """
            select 'column', c.rdb$relation_name, c.rdb$field_name, f.rdb$field_type, f.rdb$field_sub_type,
                   f.rdb$field_length, f.rdb$field_precision, f.rdb$field_scale, f.rdb$character_length,
                   coalesce(c.rdb$null_flag, 0), c.rdb$default_source, c.rdb$identity_type, f.rdb$computed_source,
                   c.rdb$description
              from rdb$relation_fields c join rdb$fields f on f.rdb$field_name = c.rdb$field_source
             where coalesce(c.rdb$system_flag, 0) = 0;
            select 'constraint', rdb$relation_name, rdb$constraint_name, rdb$constraint_type
              from rdb$relation_constraints
             where rdb$constraint_name not like 'INTEG\\_%' escape '\\';
            select 'check', k.rdb$constraint_name, t.rdb$trigger_source from rdb$check_constraints k
              join rdb$triggers t on t.rdb$trigger_name = k.rdb$trigger_name
             where k.rdb$constraint_name not like 'INTEG\\_%' escape '\\';
            select 'reference', rdb$constraint_name, rdb$const_name_uq, rdb$update_rule, rdb$delete_rule
              from rdb$ref_constraints where rdb$constraint_name not like 'INTEG\\_%' escape '\\'
               and rdb$const_name_uq not like 'INTEG\\_%' escape '\\';
            select 'index', i.rdb$relation_name, i.rdb$index_name, i.rdb$unique_flag, i.rdb$index_type,
                   i.rdb$expression_source, s.rdb$field_name, s.rdb$field_position
              from rdb$indices i left join rdb$index_segments s on s.rdb$index_name = i.rdb$index_name
             where coalesce(i.rdb$system_flag, 0) = 0 and i.rdb$index_name not like 'RDB$%';
            select 'sequence', rdb$generator_name, rdb$initial_value, rdb$generator_increment from rdb$generators
             where coalesce(rdb$system_flag, 0) = 0;
            select 'view', rdb$relation_name, rdb$view_source, rdb$description from rdb$relations
             where coalesce(rdb$system_flag, 0) = 0""");

    private CatalogQueries() {}

    static List<String> of(String dialect) {
        String queries = QUERIES.get(dialect);
        if (queries == null) {
            throw new IllegalArgumentException("No queries for '%s'.".formatted(dialect));
        }
        return Stream.of(queries.split(";\\s*\n")).toList();
    }
}
