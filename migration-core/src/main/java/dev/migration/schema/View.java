package dev.migration.schema;

/**
 * A query with a name.
 *
 * @param materialized whether the database keeps the result
 */
public record View(QualifiedName name, String query, boolean materialized) {

    public static View of(String name, String query) {
        return new View(QualifiedName.of(name), query, false);
    }

    public View asMaterialized() {
        return new View(name, query, true);
    }
}
