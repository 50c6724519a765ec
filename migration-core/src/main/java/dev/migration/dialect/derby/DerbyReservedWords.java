package dev.migration.dialect.derby;

import dev.migration.dialect.ReservedWords;
import java.util.Set;

/** The words that the server refuses as a plain name: the manual's "SQL reserved words" and a few more. */
final class DerbyReservedWords {

    static final Set<String> WORDS = ReservedWords.of(
            """
            add all allocate alter and any are as asc assertion at authorization avg begin between bigint bit boolean
            both by call cascade cascaded case cast char character check close coalesce collate collation column
            commit connect connection constraint constraints continue convert corresponding create cross current
            current_date current_role current_time current_timestamp current_user cursor deallocate dec decimal
            declare default deferrable deferred definer delete desc describe deterministic diagnostics disconnect
            distinct double drop else end escape except exception exec execute exists explain external false fetch
            first float for foreign found from full function get getcurrentconnection global go goto grant group
            having hour identity immediate in indicator initially inner inout input insensitive insert int integer
            intersect into invoker is isolation join key last leading left like lower ltrim match max min minute
            national natural nchar next no none not null nullif numeric nvarchar of on only open option or order out
            outer output overlaps pad partial prepare preserve primary prior privileges procedure public read real
            references relative restrict revoke right rollback row_number rows rtrim schema scroll second select
            session_user set smallint some space sql sqlcode sqlerror sqlid sqlstate substr substring sum system_user
            table temporary timezone_hour timezone_minute to trailing transaction translate translation trim true
            union unique unknown update upper user using values varchar varying view whenever where window with work
            write xml xmlexists xmlparse xmlquery xmlserialize year
            """);

    private DerbyReservedWords() {}
}
