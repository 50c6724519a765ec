package dev.migration.revision;

import java.util.Collection;
import java.util.stream.Collectors;

/** Ids as error messages show them: in quotes, and not more than a reader takes in. */
final class Quoted {

    private static final int SHOWN = 10;

    private Quoted() {}

    static String list(Collection<String> ids) {
        String shown = ids.stream().limit(SHOWN).map("'%s'"::formatted).collect(Collectors.joining(", "));
        return ids.size() > SHOWN ? "%s and %d more".formatted(shown, ids.size() - SHOWN) : shown;
    }
}
