package dev.migration.source.hibernate.zoo.definition;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.math.BigDecimal;

/** Columns that are defined by SQL, with more in it than a type. */
public final class Definitions {

    private Definitions() {}

    @Entity(name = "DefinedValues")
    public static class DefinedValues {
        @Id
        Long id;

        @Column(columnDefinition = "varchar(33) default 'zz'")
        String withDefault;

        @Column(columnDefinition = "integer default 3 not null")
        int required;

        @Column(columnDefinition = "varchar(12) unique")
        String unique12;

        @Column(columnDefinition = "integer check (age >= 0)", name = "age")
        int age;

        @Column(columnDefinition = "decimal(7,2)")
        BigDecimal odd;
    }
}
