package dev.migration.dialect.informix;

import dev.migration.dialect.ReservedWords;
import java.util.Set;

/** Words that statements of the manual begin or join clauses with; few are reserved in earnest. */
final class InformixReservedWords {

    static final Set<String> WORDS = ReservedWords.of(
            """
            all alter and any as asc begin between by case check column connect constraint create cross current
            default delete desc distinct drop else end escape except execute exists extent fetch for foreign from
            full function grant group having in index inner insert intersect into is join left like matches minus
            modify natural not null of on or order outer primary procedure references revoke right rollback select
            set some table then to trigger union unique update user using values view when where with
            """);

    private InformixReservedWords() {}
}
