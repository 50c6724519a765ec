package dev.migration.source.hibernate.zoo.broken;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/** An attribute of a type that no column can hold. */
public final class Untyped {

    private Untyped() {}

    /** Neither an entity nor an embeddable, and not serializable. */
    public static final class Strange {}

    @Entity(name = "Unmappable")
    public static class Unmappable {
        @Id
        Long id;

        Strange strange;
    }
}
