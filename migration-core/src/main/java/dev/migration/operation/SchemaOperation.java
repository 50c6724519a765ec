package dev.migration.operation;

/** A change of the schema that holds all that is needed to take it back. */
public interface SchemaOperation extends StandardOperation, ReversibleOperation {

    @Override
    SchemaOperation reverse();
}
