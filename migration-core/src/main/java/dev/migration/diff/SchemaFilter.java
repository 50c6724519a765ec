package dev.migration.diff;

/**
 * Says what a comparison looks at: Alembic's {@code include_name} and {@code include_object} in one. What is left out is
 * neither created nor changed nor dropped.
 */
@FunctionalInterface
public interface SchemaFilter {

    /** Looks at everything. */
    SchemaFilter ALL = (object, isInDatabase) -> true;

    /**
     * @param isInDatabase whether it was found in the database; otherwise the model wants it
     */
    boolean includes(SchemaObject object, boolean isInDatabase);

    /** What both of them look at. */
    default SchemaFilter and(SchemaFilter other) {
        return (object, isInDatabase) -> includes(object, isInDatabase) && other.includes(object, isInDatabase);
    }
}
