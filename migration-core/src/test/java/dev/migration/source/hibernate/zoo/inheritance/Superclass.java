package dev.migration.source.hibernate.zoo.inheritance;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;

/** What a mapped superclass gives to its entities. */
public final class Superclass {

    private Superclass() {}

    @MappedSuperclass
    public abstract static class Versioned {
        @Id
        Long id;

        @Version
        long version;

        @Column(name = "made_by", length = 50)
        String author;
    }

    @Entity(name = "Note")
    public static class Note extends Versioned {
        String text;
    }

    @Entity(name = "Letter")
    @AttributeOverride(name = "author", column = @Column(name = "signed_by", length = 80))
    public static class Letter extends Versioned {}
}
