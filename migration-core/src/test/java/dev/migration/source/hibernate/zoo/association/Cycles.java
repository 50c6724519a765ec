package dev.migration.source.hibernate.zoo.association;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;

/** Tables whose foreign keys lead to each other. */
public final class Cycles {

    private Cycles() {}

    @Entity(name = "Chicken")
    public static class Chicken {
        @Id
        Long id;

        @ManyToOne
        Egg hatchedFrom;
    }

    @Entity(name = "Egg")
    public static class Egg {
        @Id
        Long id;

        @ManyToOne
        Chicken laidBy;
    }
}
