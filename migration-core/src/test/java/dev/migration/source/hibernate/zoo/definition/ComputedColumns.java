package dev.migration.source.hibernate.zoo.definition;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.hibernate.annotations.GeneratedColumn;

/** Columns that the database computes. */
public final class ComputedColumns {

    private ComputedColumns() {}

    @Entity(name = "ComputedValues")
    public static class ComputedValues {
        @Id
        Long id;

        int quantity;

        @GeneratedColumn("quantity * 2")
        Integer twice;
    }
}
