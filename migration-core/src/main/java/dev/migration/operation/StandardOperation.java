package dev.migration.operation;

/** An operation of this project: one that every dialect has been asked about. */
public interface StandardOperation extends Operation {

    <R> R accept(OperationVisitor<R> visitor);
}
