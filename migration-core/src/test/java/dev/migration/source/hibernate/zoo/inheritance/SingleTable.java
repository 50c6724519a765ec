package dev.migration.source.hibernate.zoo.inheritance;

import jakarta.persistence.Column;
import jakarta.persistence.DiscriminatorColumn;
import jakarta.persistence.DiscriminatorType;
import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Inheritance;
import jakarta.persistence.InheritanceType;

/** A hierarchy in one table, with a discriminator. */
public final class SingleTable {

    private SingleTable() {}

    @Entity(name = "Vehicle")
    @Inheritance(strategy = InheritanceType.SINGLE_TABLE)
    @DiscriminatorColumn(name = "kind", length = 20)
    public abstract static class Vehicle {
        @Id
        Long id;

        String plate;
    }

    @Entity(name = "Car")
    @DiscriminatorValue("car")
    public static class Car extends Vehicle {
        int doors;
    }

    @Entity(name = "Truck")
    @DiscriminatorValue("truck")
    public static class Truck extends Vehicle {
        @Column(nullable = false)
        Double cargo;
    }

    @Entity(name = "Paper")
    @Inheritance(strategy = InheritanceType.SINGLE_TABLE)
    @DiscriminatorColumn(name = "sort", discriminatorType = DiscriminatorType.INTEGER)
    @DiscriminatorValue("1")
    public static class Paper {
        @Id
        Long id;
    }

    @Entity(name = "Carton")
    @DiscriminatorValue("2")
    public static class Carton extends Paper {
        Integer thickness;
    }

    @Entity(name = "Stone")
    @DiscriminatorColumn(name = "letter", discriminatorType = DiscriminatorType.CHAR)
    @DiscriminatorValue("S")
    public static class Stone {
        @Id
        Long id;
    }

    @Entity(name = "Gem")
    @DiscriminatorValue("G")
    public static class Gem extends Stone {
        String cut;
    }
}
