package dev.migration.dialect;

import java.util.Set;

/**
 * How a database is asked for what no schema holds, such as functions and triggers, by name alone.
 *
 * @param words the words after {@code create} that it answers for, in lower case
 * @param query of three columns: such a word, the schema, and the name as the catalog has it. Needs no parameters, and
 *     looks where a name without a schema is looked for
 */
public record ObjectNames(Set<String> words, String query) {

    public ObjectNames {
        words = Set.copyOf(words);
    }
}
