package dev.migration.dialect;

import java.util.List;

/** Words that one database or another refuses as a plain name, whichever it is. */
final class AllReservedWords {

    static final List<String> OF_ALL_DIALECTS = ReservedWords.of(
                    """
            _rowid_ access accessible action add all alter analyse analyze and any array as asc asensitive asymmetric
            audit authorization backup before between bigint binary blob both break browse bulk by call cascade case
            cast change char character check checkpoint cluster clustered collate collation column comment compute
            concurrently condition constraint contains containstable content continue convert create cross cube
            cume_dist current_catalog current_date current_path current_role current_schema current_time
            current_timestamp current_user cursor data database databases date day day_hour day_microsecond
            day_minute day_second dbcc dec decimal declare default deferrable delayed delete delete_domain_id
            dense_rank deny desc describe deterministic disk distinct distinctrow distributed div do do_domain_ids
            domain double drop dual dump each else elseif empty enclosed end errlvl escaped except exclusive exec
            execute exists exit explain false fetch file fillfactor first_value float float4 float8 for force foreign
            freetext freetexttable freeze from full fulltext function general generated get grant group grouping
            groups having high_priority holdlock hour hour_microsecond hour_minute hour_second identified identity
            identity_insert identitycol if ignore ignore_domain_ids ignore_server_ids ilike immediate in increment
            index infile initial initially inner inout insensitive insert int int1 int2 int3 int4 int8 integer
            intersect interval into io_after_gtids io_before_gtids is isnull iterate join json_table key keys kill
            lag last_value lateral lead leading leave left level like limit linear lineno lines load localtime
            localtimestamp lock long longblob longtext loop low_priority manual master_bind master_heartbeat_period
            master_ssl_verify_server_cert match maxvalue mediumblob mediumint mediumtext merge middleint minus minute
            minute_microsecond minute_second mod mode modifies modify month name national natural no_write_to_binlog
            nocheck nocompress nonclustered not notnull nowait nth_value ntile null nullif number numeric of off
            offline offset offsets on online only open opendatasource openquery openrowset openxml optimize
            optimizer_costs option optionally or order out outer outfile over overlaps page_checksum parallel
            parse_vcol_expr partition password pctfree percent_rank pivot placing plan position precision primary
            print prior proc procedure public purge qualify raiserror range rank raw read read_write reads readtext
            real reconfigure recursive ref_system_id references regexp release rename repeat replace replication
            require resignal resource restore restrict return returning revert revoke right rlike role row row_number
            rowcount rowguidcol rowid rownum rows rule save schema schemas second second_microsecond securityaudit
            select sensitive separator session session_user set setuser share show shutdown signal similar size slow
            smallint some spatial specific sql sql_big_result sql_calc_found_rows sql_small_result sqlexception
            sqlstate sqlwarning ssl start starting state statistics stats_auto_recalc stats_persistent
            stats_sample_pages status stored straight_join successful symmetric synonym sysdate system system_user
            table tablesample terminated text textsize then time timestamp tinyblob tinyint tinytext title to top
            trailing tran transaction trigger true truncate try_convert tsequal type uescape uid undo union unique
            unknown unlock unpivot unsigned update updatetext usage use user using utc_date utc_time utc_timestamp
            validate value values varbinary varchar varchar2 varcharacter variadic varying vector verbose view
            virtual waitfor when whenever where while window with write writetext xor year year_month zerofill
            """)
            .stream()
            .sorted()
            .toList();

    private AllReservedWords() {}
}
