package dev.migration.autogenerate;

import dev.migration.dialect.DatabaseObject;
import java.util.List;
import java.util.Set;

/**
 * What a database has beside its schema, as far as it can tell.
 *
 * @param words the kinds of things that it tells of
 */
public record LiveObjects(Set<String> words, List<DatabaseObject> objects) {

    /** Nobody can tell. */
    public static final LiveObjects UNKNOWN = new LiveObjects(Set.of(), List.of());

    public LiveObjects {
        words = Set.copyOf(words);
        objects = List.copyOf(objects);
    }

    /** Whether it can tell of this one. Of another schema than the connection's it tells nothing. */
    boolean knows(CreatedObject object) {
        return words.contains(object.word())
                && (object.schema() == null
                        || objects.stream().anyMatch(it -> it.schema().equalsIgnoreCase(object.schema())));
    }

    boolean has(CreatedObject object) {
        return objects.stream().anyMatch(object::is);
    }
}
