package dev.migration.source.hibernate.zoo.placement;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;

/** A table in a schema of its own, and one in the default that leads to it. */
public final class Schemas {

    private Schemas() {}

    @Entity(name = "Kept")
    @Table(schema = "archive")
    public static class Kept {
        @Id
        Long id;
    }

    @Entity(name = "Present")
    public static class Present {
        @Id
        Long id;

        @ManyToOne
        Kept predecessor;
    }
}
