package dev.migration.source.hibernate.zoo.inheritance;

import jakarta.persistence.DiscriminatorColumn;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Inheritance;
import jakarta.persistence.InheritanceType;
import jakarta.persistence.PrimaryKeyJoinColumn;

/** A hierarchy with a table for each class, joined by their keys. */
public final class Joined {

    private Joined() {}

    @Entity(name = "Person")
    @Inheritance(strategy = InheritanceType.JOINED)
    public static class Person {
        @Id
        @GeneratedValue
        Long id;

        String name;
    }

    @Entity(name = "Employee")
    @PrimaryKeyJoinColumn(name = "person_id")
    public static class Employee extends Person {
        String department;
    }

    @Entity(name = "Customer")
    public static class Customer extends Person {
        int rating;
    }

    @Entity(name = "Shape")
    @Inheritance(strategy = InheritanceType.JOINED)
    @DiscriminatorColumn(name = "form")
    public static class Shape {
        @Id
        Long id;
    }

    @Entity(name = "Circle")
    public static class Circle extends Shape {
        double radius;
    }
}
