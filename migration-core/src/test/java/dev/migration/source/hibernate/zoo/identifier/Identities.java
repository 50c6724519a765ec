package dev.migration.source.hibernate.zoo.identifier;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;

/** Identifiers that the database counts in their own column. */
public final class Identities {

    private Identities() {}

    @Entity(name = "Counted")
    public static class Counted {
        @Id
        @GeneratedValue(strategy = GenerationType.IDENTITY)
        Long id;

        String name;
    }

    @Entity(name = "CountedInteger")
    public static class CountedInteger {
        @Id
        @GeneratedValue(strategy = GenerationType.IDENTITY)
        Integer id;

        String name;
    }
}
