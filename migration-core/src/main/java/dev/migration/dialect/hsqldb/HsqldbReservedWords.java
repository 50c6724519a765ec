package dev.migration.dialect.hsqldb;

import dev.migration.dialect.ReservedWords;
import java.util.Set;

/** The keywords of the manual that the server indeed refuses as a plain name; it takes most of them. */
final class HsqldbReservedWords {

    static final Set<String> WORDS = ReservedWords.of(
            """
            abs absent acos all allocate and any any_value are array array_agg array_max_cardinality as asin at atan
            begin_frame begin_partition between bit_length both by call called cardinality cascaded case cast ceil
            ceiling character_length check classifier clob close coalesce collation collect commit comparable connect
            constraint convert copy corr corresponding cos cosh covar_pop covar_samp create cross cube current
            current_catalog current_date current_default_transform_group current_path current_role current_row
            current_schema current_time current_timestamp current_transform_group_for_type current_user decfloat
            default define deref disconnect distinct do drop dynamic element else end_exec end_frame end_partition
            equals escape every except exists exp false fetch floor for foreign frame_row free from full fusion grant
            group grouping handler having in indicator inner intersect intersection interval into is join json_array
            json_arrayagg json_exists json_object json_objectagg json_query json_table_primitive json_value leading
            left like like_regex listagg ln localtime localtimestamp log10 lower match_number match_recognize matches
            member module natural nchar nclob no none normalize not null nullif occurrences_regex octet_length omit
            on one or order outer parameter pattern per percent percentile_cont percentile_disc period permute
            portion position_regex power precedes primary ptf references referencing regr_avgx regr_avgy regr_count
            regr_intercept regr_r2 regr_slope regr_sxx regr_sxy regr_syy returns right rollup row running scope seek
            select session_user set sin sinh some specifictype sqrt static stddev_pop stddev_samp submultiset subset
            substring_regex succeeds sum sysdate system_time system_user table tan tanh then timezone_hour
            timezone_minute to trailing translate translate_regex translation trigger true union unique unnest upper
            user using value value_of values var_pop var_samp versioning when where width_bucket with
            """);

    private HsqldbReservedWords() {}
}
