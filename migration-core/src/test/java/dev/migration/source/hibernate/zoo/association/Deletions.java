package dev.migration.source.hibernate.zoo.association;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import org.hibernate.annotations.OnDelete;
import org.hibernate.annotations.OnDeleteAction;

/** What becomes of rows whose reference goes. */
public final class Deletions {

    private Deletions() {}

    @Entity(name = "Owner")
    public static class Owner {
        @Id
        Long id;
    }

    @Entity(name = "Belonging")
    public static class Belonging {
        @Id
        Long id;

        @ManyToOne
        @OnDelete(action = OnDeleteAction.CASCADE)
        Owner owner;
    }

    @Entity(name = "Memory")
    public static class Memory {
        @Id
        Long id;

        @ManyToOne
        @OnDelete(action = OnDeleteAction.SET_NULL)
        Owner owner;
    }
}
