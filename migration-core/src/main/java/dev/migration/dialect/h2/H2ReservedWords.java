package dev.migration.dialect.h2;

import dev.migration.dialect.ReservedWords;
import java.util.Set;

/** The keywords of the manual that the server indeed refuses as a plain name. */
final class H2ReservedWords {

    static final Set<String> WORDS = ReservedWords.of(
            """
            _rowid_ all and any array as asymmetric authorization between case cast check constraint cross
            current_catalog current_date current_path current_role current_schema current_time current_timestamp
            current_user day default distinct else end except exists false fetch for foreign from full group having
            hour if in inner intersect interval is join key left like limit localtime localtimestamp minus minute
            month natural not null offset on or order primary qualify right row rownum second select session_user set
            some symmetric system_user table to top true uescape union unique unknown user using value values when
            where window with year
            """);

    private H2ReservedWords() {}
}
