package dev.migration.source.hibernate.zoo.inheritance;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Inheritance;
import jakarta.persistence.InheritanceType;
import jakarta.persistence.ManyToOne;

/** A hierarchy with a whole table for each concrete class. */
public final class TablePerClass {

    private TablePerClass() {}

    @Entity(name = "Shelf")
    public static class Shelf {
        @Id
        Long id;
    }

    @Entity(name = "Medium")
    @Inheritance(strategy = InheritanceType.TABLE_PER_CLASS)
    public abstract static class Medium {
        @Id
        Long id;

        @ManyToOne
        Shelf shelf;
    }

    @Entity(name = "Film")
    public static class Film extends Medium {
        int minutes;
    }

    @Entity(name = "Novel")
    public static class Novel extends Medium {
        int pages;
    }
}
