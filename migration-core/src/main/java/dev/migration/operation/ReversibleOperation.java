package dev.migration.operation;

/** An operation that knows its exact opposite. Implement it for operations of your own that can be undone. */
public interface ReversibleOperation extends Operation {

    /** What takes this back; the reverse of the reverse equals this. */
    ReversibleOperation reverse();
}
