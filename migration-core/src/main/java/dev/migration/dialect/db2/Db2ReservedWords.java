package dev.migration.dialect.db2;

import dev.migration.dialect.ReservedWords;
import java.util.Set;

/** The words of the manual's "Reserved schema names and reserved words" that the SQL standard reserves too. */
final class Db2ReservedWords {

    static final Set<String> WORDS = ReservedWords.of(
            """
            all alter and any as asc begin between both by call case cast check collate column commit constraint
            create cross current_date current_path current_schema current_time current_timestamp current_user cursor
            declare default delete desc distinct do drop else end escape except exists fetch for foreign from full
            function grant group having if in inner insert intersect into is join leading left like localtime
            localtimestamp minus natural new not null of old on only or order out outer over partition primary
            procedure references return revoke right rollback row rows select session_user set some system_user table
            then to trailing trigger union unique update user using values view when where with
            """);

    private Db2ReservedWords() {}
}
